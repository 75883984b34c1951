import type { HeldDialogue } from '../domain/run.js';
import type { Io } from './io.js';

/** Redraws of the progress line are at least so many milliseconds apart. */
const REDRAW_MS = 100;

/** A dialogue without trials was held before. */
type Ended = Pick<HeldDialogue, 'outcome'> & {
  readonly trials: readonly Pick<HeldDialogue['trials'][number], 'status'>[];
};

export interface Progress {
  /** Counts a dialogue that was held to its end, whatever that was: not one that an interruption or a dead target cut off. */
  dialogueEnded(held: Ended): void;
  /** Takes the line away; of a run that did not come to its end, what was held is said. */
  end(): void;
}

/**
 * Tells on stderr how far a run is: on a terminal one line that is redrawn (dialogues done, failing so far, time left),
 * otherwise a plain line at every tenth.
 */
export function createProgress(total: number, io: Io, now: () => number): Progress {
  const started = now();
  let done = 0;
  let failing = 0;
  let drawn = Number.NEGATIVE_INFINITY;
  const text = () => {
    const left = done === 0 ? '' : `, ${duration(((now() - started) / done) * (total - done))} left`;
    return `${done} of ${total} dialogues, ${failing} failing${done === total ? '' : left}`;
  };
  const draw = () => {
    drawn = now();
    io.stderr(`\r\u001b[2K${text()}`);
  };
  return {
    dialogueEnded(held) {
      if (!held.trials.every(({ status }) => status === 'finished' || status === 'error')) return;
      done += 1;
      if (held.outcome === 'fail') failing += 1;
      if (io.isTTY) {
        if (now() - drawn >= REDRAW_MS) draw();
      } else if (Math.floor((done * 10) / total) > Math.floor(((done - 1) * 10) / total)) io.stderr(`${text()}\n`);
    },
    end() {
      if (io.isTTY) io.stderr('\r\u001b[2K');
      if (done < total) io.stderr(`${done} of ${total} dialogues were held\n`);
    },
  };
}

function duration(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  return seconds < 90 ? `${seconds} s` : `${Math.ceil(seconds / 60)} min`;
}
