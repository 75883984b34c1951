import type { Change } from '../../../domain/comparison.js';
import type { GateOutcome } from '../../../domain/gate.js';
import type { Outcome } from '../../../domain/verdict.js';
import { useText } from '../state/settings.js';
import { Icon, type IconName } from './icon.js';

interface Look {
  readonly icon: IconName;
  readonly tone: 'bad' | 'good' | 'warn' | 'calm' | '';
}

export const CHANGE_LOOKS: Readonly<Record<Change, Look>> = {
  regressed: { icon: 'cross', tone: 'bad' },
  flaky: { icon: 'tilde', tone: 'warn' },
  fixed: { icon: 'check', tone: 'good' },
  edited: { icon: 'edited', tone: 'calm' },
  new: { icon: 'plus', tone: 'calm' },
  'not held': { icon: 'question', tone: 'warn' },
  removed: { icon: 'minus', tone: 'warn' },
  unchanged: { icon: 'equal', tone: '' },
};

export const OUTCOME_LOOKS: Readonly<Record<Outcome, Look>> = {
  pass: { icon: 'check', tone: 'good' },
  fail: { icon: 'cross', tone: 'bad' },
  ungraded: { icon: 'question', tone: 'warn' },
};

const GATE_LOOKS: Readonly<Record<GateOutcome, Look>> = {
  pass: { icon: 'check', tone: 'good' },
  fail: { icon: 'cross', tone: 'bad' },
  inconclusive: { icon: 'question', tone: 'warn' },
};

export function ChangeBadge({ change }: { readonly change: Change }) {
  const text = useText();
  const { icon, tone } = CHANGE_LOOKS[change];
  return (
    <span class={`badge ${tone}`}>
      <Icon name={icon} />
      {text.change[change]}
    </span>
  );
}

export function GateBadge({ gate }: { readonly gate: GateOutcome | null }) {
  const text = useText();
  if (gate === null) return <span class="badge">{text.gate.none}</span>;
  const { icon, tone } = GATE_LOOKS[gate];
  return (
    <span class={`badge ${tone}`} data-gate={gate}>
      <Icon name={icon} />
      {text.gate[gate]}
    </span>
  );
}

export function OutcomeBadge({ outcome }: { readonly outcome: Outcome }) {
  const text = useText();
  const { icon, tone } = OUTCOME_LOOKS[outcome];
  return (
    <span class={`badge ${tone}`}>
      <Icon name={icon} />
      {text.outcome[outcome]}
    </span>
  );
}
