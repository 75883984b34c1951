import type { MeasuredLexicon } from '../fact/measured-lexicon.js';

/** English words that tell a value by another one. Written for this project. */
export const measured: MeasuredLexicon = {
  multiples:
    'double,triple,treble,quadruple,half,half of,a half of,a third of,two thirds of,a quarter of,three quarters of,a fifth of,a tenth of,a fraction of,a multiple of,multiples of,twice as much as,half as much as,three times as much as,double that of,twice as long as,half as long as',
  times:
    'twice,thrice,two times,three times,four times,five times,six times,ten times,twelve times,three lots of,two lots of',
  portions:
    'each,per,a piece,apiece,every,instalment,instalments,installment,installments,payment,payments,voucher,vouchers',
  nearly: 'almost,nearly,just under,just over,just above,just below,just short of,getting on for,shy of,just shy of',
  off: 'not quite,a little over,a little under,a little more than,a little less than,a bit over,a bit under,a bit more than,a bit less than,slightly over,slightly under,slightly more than,slightly less than,well over,well under,way over,way under,far more than,far less than,much more than,much less than,a shade over,a shade under,a touch over,a touch under',
  beyond: 'over,above,more than,under,below,less than,fewer than,longer than,upwards of,in excess of,north of',
  values:
    "costs,cost,is,are,was,it's,that's,comes to,come to,takes,take,lasts,last,pay,you'll pay,comes in at,works out at,runs to,weighs",
  between: 'currently,usually,still,already,always,now,even,often,actually,about,generally,probably,unfortunately',
  differences:
    'more than,less than,cheaper than,dearer than,pricier than,longer than,shorter than,higher than,lower than,above the,below the,fewer than',
  differenceAsked:
    'more,less,cheaper,dearer,pricier,longer,shorter,faster,quicker,later,earlier,higher,lower,difference,extra,surcharge,supplement,save,saving,savings,increase,rise,up,late,delay,delayed,discount,off',
  notOnly: 'not just,not only,not merely,not simply,no longer just,no longer only',
  butRather: "but,it's,but rather,rather,it is,they're",
  butAlso: 'also,as well,too,another,a further,plus,on top,extra',
  articles: 'the,that,those,your,our,this',
  ages: 'old,of age,years old',
};
