import type { BoundsLexicon } from '../fact/bounds-lexicon.js';

/** German prepositions that facts turn round by, and signs of addresses in words. Written for this project. */
export const bounds: BoundsLexicon = {
  upper:
    'bis,bis zu,bis um,bis spätestens,bis maximal,bis einschließlich,vor,vor dem,unter,unterhalb von,höchstens,maximal,max.,spätestens,spätestens am,spätestens um,weniger als,nicht mehr als,nicht später als,innerhalb von,binnen',
  lower:
    'ab,ab dem,ab einem,nach,nach dem,seit,seit dem,über,oberhalb von,mindestens,wenigstens,min.,mind.,mehr als,frühestens,frühestens am,frühestens um,nicht vor,nicht vor dem,nicht unter,nicht weniger als,nicht früher als,von mindestens',
  upperOfTime: 'bis zum',
  upperBehind: 'spätestens,höchstens,maximal,oder weniger,oder jünger,und jünger,oder früher,abwärts',
  lowerBehind: 'mindestens,frühestens,oder mehr,und mehr,oder älter,und älter,aufwärts,oder später',
  denials: 'nicht,kein,keine,keinen,keiner,nie,niemals',
  otherSide: 'darüber,darunter,danach,davor,sonst,andernfalls,ansonsten,ab dann,von da an',
  between: 'der,die,das,dem,den,des,einer,einem,einen,ihrer,ihrem,ihren,deiner,deinem,deinen',
  opposites: [
    ['vor', 'nach'],
    ['innerhalb,innerhalb von', 'außerhalb,außerhalb von'],
  ],
  nearly: 'fast,beinahe,nahezu,um ein haar',
  signs: {
    '@': 'at,ät,ett,klammeraffe,affenschwanz',
    '.': 'punkt,dot',
    '-': 'minus,bindestrich,strich',
    _: 'unterstrich',
    '/': 'schrägstrich,slash',
  },
};
