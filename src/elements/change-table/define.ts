import { define } from '../base/define.js';
import { ChangeTable } from './change-table.js';

define('change-table', ChangeTable);

declare global {
  interface HTMLElementTagNameMap {
    'change-table': ChangeTable;
  }
}
