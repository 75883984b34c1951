// Preloaded (`--require`) when the build runs the program once: what was compiled of the files in the folder that
// COMPILED names, down to the functions that were called, is written beside them when the thread ends.
const { writeFileSync } = require('node:fs');
const { createRequire, prototype, wrap } = require('node:module');
const { dirname } = require('node:path');
const { constants, Script } = require('node:vm');
const { BroadcastChannel, isMainThread, Worker } = require('node:worker_threads');

const FOLDER = process.env.COMPILED;
const scripts = new Map();
const compile = prototype._compile;
prototype._compile = function (source, file, ...more) {
  // What a process or a thread begins with is compiled before anything is read.
  if (dirname(file) !== FOLDER || source.startsWith('#!')) return compile.call(this, source, file, ...more);
  const importModuleDynamically = constants.USE_MAIN_CONTEXT_DEFAULT_LOADER;
  const script = new Script(wrap(source), { filename: file, importModuleDynamically });
  scripts.set(file, script);
  return script.runInThisContext().call(this.exports, this.exports, createRequire(file), this, file, FOLDER);
};

function write() {
  const end = `${process.version}-${process.platform}-${process.arch}.cache`;
  for (const [file, script] of scripts) writeFileSync(`${file}.${end}`, script.createCachedData());
}

// A thread that is terminated does nothing more: it is asked before.
const ending = new BroadcastChannel('thread ends');
ending.unref();
if (isMainThread) {
  process.on('exit', write);
  const { terminate } = Worker.prototype;
  Worker.prototype.terminate = function () {
    return new Promise((written) => {
      ending.onmessage = () => {
        ending.unref();
        written(terminate.call(this));
      };
      ending.ref();
      ending.postMessage('write');
    });
  };
} else {
  ending.onmessage = ({ data }) => {
    if (data !== 'write') return;
    write();
    ending.postMessage('written');
  };
}
