// Written by `npm run train`. Data: bd82ec95fbb1
import type { PackedModel } from './packed-model.js';

export const pairWeights: PackedModel = {
  classes: ["contradicts"],
  bias: [-0.3902],
  unit: 0.00876341,
  weights: "figures lost\t1\naxes =\t-28\nclass other act\t3\nclasses other\t24\nvalue\t-29\nnoun fresh\t4\nnamed fresh\t16\nnamed lost\t2\nnamed swapped\t4\nlost share\t-8\nfresh\t19\naxes x\t66\nclass other repair\t5\nopener asked value\t-3\nopener no\t-13\nfavour\t-28\nanswer\t-9\nanswers no\t-19\nnegators\t10\nnegated\t-36\npolarity x\t15\nlength\t13\nopposition =\t-5\nstatus =\t-3\nfigures =\t-67\nclasses fewer\t-3\nnoun lost\t8\nfigure alone money\t-1\nnoun swapped\t10\nfigure alone duration\t7\nfigures echo\t21\nfigure x money\t28\nfigures x\t127\nclass other quantity\t31\nmark now each\t17\nfigure x duration\t38\nanswers yes\t17\nmark now addition\t30\nmark now exclusive\t26\nfigure alone quantity\t-3\nfigure x date\t10\necho again\t-33\naxis x dearer\t21\nmark now waived\t24\nfigures ~\t7\nclasses more\t-1\nfigure x time\t20\nclass other per\t5\nfigure alone number\t13\nfigure alone time\t3\nfigure alone date\t13\nstatus x\t20\nfigure alone percent\t-5\nmark now for-all\t24\nanswer turned\t25\nchoice =\t-10\nconcepts x\t25\nstems x\t9\nclass other start\t7\nmark now correction\t-25\naxis x done\t18\nclass other payment\t12\nopposition x\t16\nclasses crossed\t35\nclass other document\t2\nfigure x number\t11\nmark now repeat\t1\nchoice x\t32\nfigure x quantity\t9\nclass other person\t1\naxis x online\t10\nclass other when\t3\naxis x scope\t3\nclass other parcel_state\t2\naxis x needed\t9\naxis x lasting\t2\naxis x order\t4",
};
