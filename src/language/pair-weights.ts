// Written by `npm run train`. Data: cb6648efd7b4
import type { PackedModel } from './wording/packed-model.js';

export const pairWeights: PackedModel = {
  classes: ["contradicts"],
  bias: [-0.3327],
  unit: 0.00886972,
  weights: "figures lost\t5\naxes =\t-21\nclasses other\t17\nvalue\t-25\nnoun fresh\t5\nnamed fresh\t12\nnamed swapped\t9\nlost share\t-11\nfresh\t15\naxes x\t55\nclass other repair\t5\nopener asked value\t-3\nopener no\t-14\necho\t-2\nanswer\t-11\nanswers no\t-28\nnegators\t10\nnegated\t-27\npolarity x\t17\nlength\t11\nopposition =\t-1\nstatus =\t-3\nfigures =\t-70\nclasses fewer\t-3\nnoun lost\t6\nfavour\t-57\nnoun swapped\t11\nfigure alone duration\t9\nfigures echo\t22\nfigure x money\t26\nfigures x\t127\nclass other quantity\t27\nmark now each\t18\nfigure x duration\t40\nanswers yes\t15\nmark now addition\t33\nmark now exclusive\t30\nfigure alone quantity\t-3\nfigure x date\t15\necho again\t-24\nclasses echoed\t-1\naxis x dearer\t17\nmark now waived\t23\nfigures ~\t11\nclasses more\t2\nfigure x time\t15\nclass other per\t6\nfigure alone number\t2\nfigure alone time\t4\nfigure alone date\t11\nstatus x\t18\nfigure alone percent\t-4\nmark now for-all\t24\nanswer turned\t21\nchoice =\t-17\nopposition x\t42\naxis x lock\t2\nconcepts x\t27\nstems x\t13\nclass other start\t7\nmark now correction\t-29\naxis x done\t13\nclass other payment\t11\nclasses crossed\t34\nclass other document\t1\nfigure x number\t10\nmark now repeat\t3\nchoice x\t56\nfigure x quantity\t12\nclass other person\t1\naxis x online\t10\nclass other when\t3\naxis x scope\t7\naxis x fresh\t4\nclass other parcel_state\t2\nclass other whereabouts\t6\naxis x needed\t2\naxis x lasting\t1\naxis x order\t7",
};
