import { define } from '../base/define.js';
import { ForcePicker } from './force-picker.js';

define('force-picker', ForcePicker);

declare global {
  interface HTMLElementTagNameMap {
    'force-picker': ForcePicker;
  }
}
