// Written by `npm run train`. Data: bd82ec95fbb1
import type { PackedModel } from './wording/packed-model.js';

export const pairWeights: PackedModel = {
  classes: ["contradicts"],
  bias: [-0.386],
  unit: 0.00883991,
  weights: "figures lost\t2\naxes =\t-24\nclass other act\t1\nclasses other\t18\nvalue\t-24\nnoun fresh\t5\nnamed fresh\t14\nnamed lost\t2\nnamed swapped\t6\nlost share\t-12\nfresh\t19\naxes x\t59\nclass other repair\t6\nopener asked value\t-2\nopener no\t-14\nanswer\t-13\nanswers no\t-21\nnegators\t11\nnegated\t-31\npolarity x\t18\nlength\t12\nstatus =\t-4\nfigures =\t-63\nclasses fewer\t-4\nnoun lost\t7\nfigure alone money\t2\nfavour\t-57\nnoun swapped\t8\nfigure alone duration\t7\nfigures echo\t19\nfigure x money\t29\nfigures x\t127\nclass other quantity\t31\nmark now each\t16\nfigure x duration\t38\nanswers yes\t14\nmark now addition\t34\nmark now exclusive\t27\nfigure alone quantity\t-2\nfigure x date\t12\necho again\t-28\nclasses echoed\t-3\naxis x dearer\t19\nmark now waived\t23\nfigures ~\t7\nclasses more\t1\nfigure x time\t19\nclass other per\t6\nfigure alone number\t11\nfigure alone time\t3\nfigure alone date\t10\nstatus x\t18\nfigure alone percent\t-5\nmark now for-all\t25\nanswer turned\t19\nchoice =\t-14\nopposition x\t46\nconcepts x\t28\nstems x\t8\nclass other start\t7\nmark now correction\t-26\naxis x done\t17\nclass other payment\t12\nclasses crossed\t36\nclass other document\t2\nfigure x number\t9\nchoice x\t58\nfigure x quantity\t9\nclass other person\t1\naxis x online\t10\nclass other when\t3\naxis x scope\t5\nclass other parcel_state\t2\naxis x needed\t8\naxis x lasting\t2\naxis x order\t4",
};
