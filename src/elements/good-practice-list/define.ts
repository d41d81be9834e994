import { define } from '../base/define.js';
import { GoodPracticeList } from './good-practice-list.js';

GoodPracticeList.loadCard = () => import('../good-practice-card/define.js');

define('good-practice-list', GoodPracticeList);

declare global {
  interface HTMLElementTagNameMap {
    'good-practice-list': GoodPracticeList;
  }
}
