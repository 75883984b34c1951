import type { MeasuredLexicon } from '../fact/measured-lexicon.js';

/** German words that tell a value by another one. Written for this project. */
export const measured: MeasuredLexicon = {
  multiples:
    'das doppelte von,das doppelte der,das doppelte des,dem doppelten von,das dreifache von,das dreifache der,das vierfache von,das fünffache von,das zehnfache von,ein vielfaches von,ein vielfaches der,die hälfte von,die hälfte der,der hälfte von,ein drittel von,ein drittel der,zwei drittel von,ein viertel von,ein viertel der,drei viertel von,ein fünftel von,ein bruchteil von,ein bruchteil der,doppelt so viel wie,dreimal so viel wie,halb so viel wie,doppelt so teuer wie,doppelt so hoch wie,doppelt so lange wie,doppelt so lang wie,halb so lang wie,halb so lange wie,halb so teuer wie',
  times:
    'zweimal,dreimal,viermal,fünfmal,sechsmal,zehnmal,zwölfmal,zwei mal,drei mal,vier mal,fünf mal,sechs mal,zwölf mal',
  portions: 'je,jeweils,pro,à,rate,raten,monatsraten,teilbetrag,teilbeträge,teilbeträgen,gutscheine,gutschein,stück',
  nearly: 'fast,beinahe,nahezu,annähernd,knapp,knappe,knappen,gut,gute,guten,knapp über,knapp unter,kurz unter',
  off: 'nicht ganz,noch nicht ganz,etwas über,etwas unter,etwas mehr als,etwas weniger als,ein bisschen mehr als,ein bisschen weniger als,ein bisschen über,ein bisschen unter,ein wenig mehr als,ein wenig weniger als,leicht über,leicht unter,weit über,weit unter,deutlich über,deutlich unter,weit mehr als,viel mehr als,deutlich mehr als,weit weniger als,viel weniger als,deutlich weniger als',
  beyond: 'über,mehr als,unter,weniger als,länger als,oberhalb von,unterhalb von,jenseits von',
  values:
    'kostet,kosten,liegt,liegen,beträgt,betragen,dauert,dauern,ist,sind,zahlen,zahlst,zahlt,macht,kommt auf,kommen auf,reden von,reden wir von,sprechen von,braucht,brauchen,verbraucht,wiegt,misst',
  between:
    'etwa,derzeit,aktuell,momentan,leider,schon,sogar,immer,meist,meistens,inzwischen,mittlerweile,insgesamt,dann,das,es,heute',
  differences:
    'mehr als,weniger als,teurer als,günstiger als,billiger als,höher als,niedriger als,länger als,kürzer als,über dem,unter dem,über der,unter der',
  differenceAsked:
    'mehr,weniger,teurer,günstiger,billiger,höher,niedriger,länger,kürzer,schneller,später,früher,unterschied,differenz,aufpreis,aufschlag,zuschlag,mehrpreis,mehrkosten,ersparnis,spare,sparen,spart,sparst,erhöhung,steigt,teuerer,verspätung,ermäßigung,rabatt,nachlass',
  notOnly:
    'nicht nur,nicht bloß,nicht bloss,nicht lediglich,nicht allein,nicht einfach nur,nicht mehr nur,nicht länger nur',
  butRather: 'sondern',
  butAlso: 'auch,ebenso,zusätzlich,obendrein,außerdem,dazu,noch',
  articles: 'der,die,das,den,dem,des,diese,dieser,diesen,ihre,ihren,ihrer',
  ages: 'alt,lebensjahr,jahre alt',
};
