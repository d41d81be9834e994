import { define } from '../base/define.js';
import { RepresentationTrend } from './representation-trend.js';

define('representation-trend', RepresentationTrend);

declare global {
  interface HTMLElementTagNameMap {
    'representation-trend': RepresentationTrend;
  }
}
