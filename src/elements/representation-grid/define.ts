import { define } from '../base/define.js';
import { RepresentationGrid } from './representation-grid.js';

define('representation-grid', RepresentationGrid);

declare global {
  interface HTMLElementTagNameMap {
    'representation-grid': RepresentationGrid;
  }
}
