import { render } from 'preact';
import './style.css';

render(<p>hi</p>, document.body);
