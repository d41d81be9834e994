import { define } from '../base/define.js';
import { ForceMap } from './force-map.js';

define('force-map', ForceMap);

declare global {
  interface HTMLElementTagNameMap {
    'force-map': ForceMap;
  }
}
