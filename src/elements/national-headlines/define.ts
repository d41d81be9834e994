import { define } from '../base/define.js';
import { NationalHeadlines } from './national-headlines.js';

define('national-headlines', NationalHeadlines);

declare global {
  interface HTMLElementTagNameMap {
    'national-headlines': NationalHeadlines;
  }
}
