import { EXIT } from './exit-code.js';
import type { Io } from './io.js';

let terminalClosed = false;

/**
 * Ctrl-C, or a terminal that is closed, ends in order: the signal is aborted, what was held is stored. A second Ctrl-C ends
 * at once; of a closed terminal a process may hear more than once.
 */
export function interruption(
  io: Io,
  told = '\nstopping; what was held is stored (once more to stop at once)\n',
): AbortSignal {
  const controller = new AbortController();
  const stop = () => {
    if (controller.signal.aborted) process.exit(EXIT.interrupted);
    io.stderr(told);
    controller.abort(new Error('interrupted'));
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  process.on('SIGHUP', () => {
    terminalClosed = process.stderr.isTTY === true;
    if (!controller.signal.aborted) stop();
  });
  return controller.signal;
}

/**
 * Ends as a process does whose terminal was closed, when it was; everything is stored by now. Node itself would abort: it
 * cannot put a terminal in order that is no more.
 */
export function endWithTerminal(): void {
  if (!terminalClosed) return;
  process.removeAllListeners('SIGHUP');
  process.kill(process.pid, 'SIGHUP');
}
