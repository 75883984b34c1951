export { DEFECTS, type DefectName, isDefectName } from './defects/registry.js';
export { type DemoBot, type DemoBotOptions, startDemoBot } from './demo-bot.js';
