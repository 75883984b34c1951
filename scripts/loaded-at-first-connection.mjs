// Preloaded (`--import`): when the process first connects to somebody, writes the modules it has loaded by then, one a
// line, to the file that LOADED_MODULES names.
import { readFileSync, writeFileSync } from 'node:fs';
import Module, { register } from 'node:module';
import { Socket } from 'node:net';
import { isMainThread } from 'node:worker_threads';

/** The thread that judges loads what it needs meanwhile: that holds nothing up. */
function watch() {
  const file = process.env.LOADED_MODULES;
  const trace = `${file}.trace`;
  const hooks = `import { appendFileSync } from 'node:fs';
export function load(url, context, next) {
  appendFileSync(${JSON.stringify(trace)}, url + '\\n');
  return next(url, context);
}`;
  writeFileSync(trace, '');
  register(`data:text/javascript,${encodeURIComponent(hooks)}`);

  const { connect } = Socket.prototype;
  let isFirst = true;
  Socket.prototype.connect = function (...to) {
    if (isFirst) writeFileSync(file, `${readFileSync(trace, 'utf8')}${Object.keys(Module._cache).join('\n')}\n`);
    isFirst = false;
    return connect.apply(this, to);
  };
}

if (isMainThread) watch();
