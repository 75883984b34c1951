import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';

/** One statement in so many is mutated; MUTATION_EVERY=1 mutates all. */
const EVERY = Number(process.env.MUTATION_EVERY ?? 1);
/** The same of functions: the others are left alone, as a whole. Each function that is drawn is also emptied. */
const FUNCTIONS = Number(process.env.MUTATION_FUNCTIONS ?? 1);
const SEED = Number(process.env.MUTATION_SEED ?? 1);

/** FNV-1a over a statement's place and size: the same seed always draws the same sample. */
function drawn({ start, end }, every) {
  let value = 0x811c9dc5 ^ SEED;
  for (const number of [start, end, end - start]) value = Math.imul(value ^ number, 0x01000193) >>> 0;
  return (value ^ (value >>> 15)) % every === 0;
}

/** The statements that the draw is among: those of functions, and those of a file that are no function declarations. */
function isUnit(path) {
  const parent = path.parentPath;
  if (!path.isStatement() || parent === null) return false;
  if (parent.isProgram() || parent.isExportNamedDeclaration())
    return !path.isFunctionDeclaration() && !path.isExportNamedDeclaration();
  return parent.isBlockStatement() && parent.parentPath?.isFunction() === true;
}

function isBody(path) {
  return path.isBlockStatement() && path.parentPath?.isFunction() === true;
}

function isLeftOut(path) {
  return isBody(path) ? !drawn(path.node, FUNCTIONS) : isUnit(path) && !drawn(path.node, EVERY);
}

/** Stryker plugin: mutants of a whole house take days, those of a sample an hour, and tell the score within some percent. */
export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, 'sample', {
    shouldIgnore: (path) => (isLeftOut(path) ? 'not drawn into the sample' : undefined),
  }),
];
