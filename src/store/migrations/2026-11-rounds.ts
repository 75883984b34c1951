import type { Migration } from '../migration.js';

/** Answers that a customer gave when the bot asked for them, within the turn. */
export const ROUNDS: Migration = {
  name: '2026-11-rounds',
  sql: 'ALTER TABLE turns ADD COLUMN rounds TEXT;',
};
