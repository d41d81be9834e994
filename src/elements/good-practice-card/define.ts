import { define } from '../base/define.js';
import { GoodPracticeCard } from './good-practice-card.js';

define('good-practice-card', GoodPracticeCard);

declare global {
  interface HTMLElementTagNameMap {
    'good-practice-card': GoodPracticeCard;
  }
}
