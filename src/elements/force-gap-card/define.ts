import { define } from '../base/define.js';
import { ForceGapCard } from './force-gap-card.js';

define('force-gap-card', ForceGapCard);

declare global {
  interface HTMLElementTagNameMap {
    'force-gap-card': ForceGapCard;
  }
}
