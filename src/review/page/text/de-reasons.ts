import type { GateReason, ReasonCode } from '../../../domain/gate.js';
import { percent } from './format.js';

type Values = GateReason['values'];

const num = (values: Values, name: string): number => Number(values[name] ?? 0);
const share = (values: Values, name: string): string => percent(num(values, name), 'de');
/** A figure that stands in the values as a text or number, with the German decimal comma. */
const figure = (values: Values, name: string): string => String(values[name] ?? '').replace('.', ',');
const dialogues = ({ n = 0 }: Values): string => (n === 1 ? '1 Dialog' : `${n} Dialoge`);
const one = (values: Values, single: string, several: string): string => (values.n === 1 ? single : several);

const fall = (values: Values): string => {
  const rate = (side: 0 | 1) => percent(num(values, `passed${side}`) / num(values, `trials${side}`), 'de');
  const counts = (side: 0 | 1) => `${values[`passed${side}`]} von ${values[`trials${side}`]}`;
  return `${counts(0)} → ${counts(1)} Versuchen (${rate(0)} → ${rate(1)})`;
};

const ENDS: Readonly<Record<string, string>> = {
  target_down: 'wurde nicht zu Ende geführt: der Bot war nicht mehr erreichbar',
  interrupted: 'wurde unterbrochen',
};

/** What each reason of the gate says in German. */
export const deReasons: Readonly<Record<ReasonCode, (values: Values, grader: (name: string) => string) => string>> = {
  hard_failure: (v) => one(v, '1 schwerer Fehler', `${v.n} schwere Fehler`),
  hard_accepted: () => 'Schwere Fehler, die mit der Referenz angenommen wurden, sind noch da',
  suite_p: (v) =>
    `Alle Dialoge zusammen bestehen seltener: ${fall(v)}, p = ${figure(v, 'p')}; bis ${figure(v, 'limit')} sperrt`,
  case_p: (v) =>
    `Schlechter als der Zufall erklärt (Holm-p bis ${figure(v, 'limit')} sperrt): ${String(v.told).replace(/(p = \S*?\d)\.(?=\d)/g, '$1,')}${num(v, 'more') > 0 ? `; und ${v.more} weitere` : ''}`,
  unconfirmed: (v) =>
    `${dialogues(v)} ${one(v, 'fiel durch und wurde', 'fielen durch und wurden')} nicht noch einmal geführt: run --gate tut das, wenn nicht schon anderes sperrt`,
  baseline_too_small: (v) =>
    `${dialogues(v)} ${one(v, 'fiel', 'fielen')} durch, doch die Referenz ist zu klein, um es je zu zeigen (Versuche: ${v.trials}): einen Lauf mit mehr --trials annehmen oder Läufe hinzufügen (baseline add)`,
  new_failures: (v) =>
    `${dialogues(v)} ${one(v, 'bestand vorher und fällt', 'bestanden vorher und fallen')} nun durch; erlaubt ${v.allowed === 1 ? 'ist 1' : `sind ${v.allowed}`} (new_failures)`,
  unsteady: (v) =>
    `${dialogues(v)} ${one(v, 'fiel durch und besteht', 'fielen durch und bestehen')} nun ab und zu; ein einziger Versuch der Referenz kann nicht sagen, ob das neu ist: eine Referenz mit mehr --trials annehmen`,
  failed_once: (v) =>
    `${dialogues(v)} ${one(v, 'fiel einmal durch und bestand', 'fielen einmal durch und bestanden')} jeden neuen Versuch`,
  pass_rate: (v) =>
    `${v.passed} von ${v.trials} Versuchen bestehen (${percent(num(v, 'passed') / num(v, 'trials'), 'de')}); verlangt sind ${share(v, 'wanted')}`,
  grader_pass_rate: (v, grader) =>
    `${grader(String(v.grader))}: ${v.passed} von ${v.trials} Versuchen bestehen (${percent(num(v, 'passed') / num(v, 'trials'), 'de')}); verlangt sind ${share(v, 'wanted')}`,
  grader_p: (v, grader) =>
    `${grader(String(v.grader))} besteht seltener: ${fall(v)}, Holm-p = ${figure(v, 'p')}; bis ${figure(v, 'limit')} sperrt`,
  nothing_compared: () => 'Kein Dialog wurde auf beiden Seiten beurteilt: es gibt nichts zu vergleichen',
  unfinished: (v) =>
    `Lauf ${v.run}${v.confirmation === 1 ? ', der die Verdächtigen noch einmal führt,' : ''} ${ENDS[String(v.status)] ?? 'kam nicht an sein Ende'}`,
  no_baseline: () => 'Es gibt keine Referenz',
  missing: (v) => `${dialogues(v)} der Referenz ${one(v, 'fehlt', 'fehlen')}`,
  edited: (v) =>
    `Der Text von ${one(v, '1 Dialog', `${v.n} Dialogen`)} ist anders als in der Referenz: eine neue annehmen`,
  not_held: (v) =>
    `${dialogues(v)} ${one(v, 'konnte', 'konnten')} nicht auf beiden Seiten zu Ende geführt oder beurteilt werden`,
  ungraded: (v) =>
    `${v.open} von ${v.all} Versuchen konnten nicht beurteilt werden (${percent(num(v, 'open') / num(v, 'all'), 'de')}); die Grenze ist ${share(v, 'limit')}`,
  own_baseline: (v) => `Lauf ${v.run} gehört zur Referenz: er wird mit sich selbst verglichen`,
  other_target: (v) => `Die Referenz ist vom Ziel ${v.targets}, dieser Lauf von ${v.target}`,
  new: (v) =>
    `${dialogues(v)} noch ohne Referenz${num(v, 'failing') > 0 ? `, ${v.failing} davon ${v.failing === 1 ? 'fällt' : 'fallen'} durch` : ''}`,
  still_failing: (v) =>
    `${dialogues(v)} ${one(v, 'fiel', 'fielen')} schon vorher durch und ${one(v, 'tut', 'tun')} es noch`,
  quarantined: (v) => `${dialogues(v)} in Quarantäne: gezeigt, ohne zu sperren`,
  small_baseline: (v) =>
    `Die Referenz hat ${v.trials === 1 ? 'einen Versuch' : `${v.trials} Versuche`} je Dialog: zu wenige, um an Zahlen zu zeigen, dass ein einzelner schlechter wurde; zu sehen ist nur, was von immer auf nie kippt`,
  overturned: (v) => `${one(v, '1 Fehlurteil sperrt', `${v.n} Fehlurteile sperren`)} nicht: aufgehoben von ${v.by}`,
  missed: (v) =>
    `${one(v, '1 Fehler, den kein Prüfer sah, sperrt', `${v.n} Fehler, die kein Prüfer sah, sperren`)} nicht: gemeldet von ${v.by}`,
  accepted: (v) =>
    `${dialogues(v)} ${one(v, 'wird', 'werden')} an dem gemessen, was seit Beginn der Referenz angenommen wurde, von ${v.by}`,
};
