/** The thread that judges, from its beginning. Graders are a lot of code: what was compiled before is there first. */
import { keepCompiled } from './compiled.js';

keepCompiled();
void import('./judge-messages.js');
