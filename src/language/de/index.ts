import type { Language } from '../language.js';
import { answerWeights } from './answer-weights.js';
import { answering } from './answering.js';
import { assertion } from './assertion.js';
import { bounds } from './bounds.js';
import { claims } from './claims.js';
import { cueWeights } from './cue-weights.js';
import { cues } from './cues.js';
import { feelingWeights } from './feeling-weights.js';
import { feelings } from './feelings.js';
import { figures } from './figures.js';
import { forms } from './forms.js';
import { grammar } from './grammar.js';
import { handover } from './handover.js';
import { handoverWeights } from './handover-weights.js';
import { identity } from './identity.js';
import { inflection } from './inflection.js';
import { lifeWeights } from './life-weights.js';
import { measured } from './measured.js';
import { pairWordingWeights } from './pair-wording-weights.js';
import { pairWords } from './pair-words.js';
import { person } from './person.js';
import { refusal } from './refusal.js';
import { request } from './request.js';
import { smallWords } from './small-words.js';
import { spelling } from './spelling.js';
import { subject } from './subject.js';
import { telling } from './telling.js';
import { tellingWeights } from './telling-weights.js';
import { topic } from './topic.js';
import { unasked } from './unasked.js';

export const german: Language = {
  code: 'de',
  grammar,
  handover,
  person,
  refusal,
  request,
  smallWords,
  spelling,
  figures,
  forms,
  assertion,
  bounds,
  measured,
  identity,
  inflection,
  subject,
  telling: { ...telling, ...answering, ...unasked },
  claims,
  topic,
  pairs: pairWords,
  cues,
  cueWeights,
  feelings,
  feelingWeights,
  handoverWeights,
  lifeWeights,
  tellingWeights,
  answerWeights,
  pairWordingWeights,
};
