export { DEFECTS, type DefectName, isDefectName } from './defects/registry.js';
export { type DemoBot, startDemoBot } from './demo-bot.js';
