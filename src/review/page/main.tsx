import { render } from 'preact';
import { App } from './app.js';
import { followOthers } from './state/freshness.js';
import { listenForKeys } from './state/keyboard.js';
import { followAddress } from './state/navigate.js';
import { applySettings } from './state/settings.js';
import { guardUnsaved } from './state/unsaved.js';
import './style/index.css';

applySettings();
followAddress();
followOthers();
listenForKeys();
guardUnsaved();
const page = document.getElementById('page');
if (page !== null) render(<App />, page);
