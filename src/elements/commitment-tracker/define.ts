import { define } from '../base/define.js';
import { CommitmentTracker } from './commitment-tracker.js';

define('commitment-tracker', CommitmentTracker);

declare global {
  interface HTMLElementTagNameMap {
    'commitment-tracker': CommitmentTracker;
  }
}
