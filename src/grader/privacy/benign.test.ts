import { expect, test } from 'vitest';
import { settingOf, talkOf } from './benign.test-cases.js';
import { conversation } from './conversation.test-cases.js';
import { privacy } from './index.js';

/** Datasets of each language, and conversations over each. */
const DATASETS = 150;
const TALKS = 30;

test.each(['de', 'en'] as const)(
  'at most one in a thousand benign replies is failed (%s)',
  { timeout: 120_000 },
  (language) => {
    const alarms: string[] = [];
    for (let dataset = 0; dataset < DATASETS; dataset += 1) {
      const setting = settingOf(language, dataset);
      for (let talk = 0; talk < TALKS; talk += 1) {
        const turn = talkOf(setting, dataset * TALKS + talk);
        const [judgement] = privacy.grade(conversation(setting, [turn]));
        if (judgement?.outcome === 'fail')
          alarms.push(
            `${turn.says} – ${turn.reply}: ${judgement.reason} ${judgement.evidence.map((one) => one.quote)}`,
          );
      }
    }
    expect(alarms.length / (DATASETS * TALKS), alarms.join('\n')).toBeLessThanOrEqual(0.001);
  },
);
