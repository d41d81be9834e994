import { define } from '../base/define.js';
import { GepDoctor } from './gep-doctor.js';

define('gep-doctor', GepDoctor);

declare global {
  interface HTMLElementTagNameMap {
    'gep-doctor': GepDoctor;
  }
}
