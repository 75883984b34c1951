import { describe, expect, it } from 'vitest';
import { DEFECTS, isDefectName } from './registry.js';

describe('the registry of defects', () => {
  it.each(['accuracy', 'disclosure', 'escalation', 'privacy', 'consistency'])('has four or more of %s', (quality) => {
    const found = Object.values(DEFECTS).filter((defect) => defect.quality === quality);
    expect(found.length).toBeGreaterThanOrEqual(4);
  });

  it('tells names from other words', () => {
    expect(isDefectName('wrong_total')).toBe(true);
    expect(isDefectName('toString')).toBe(false);
  });
});
