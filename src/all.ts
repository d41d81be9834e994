/** Registers every element: the one file for a CDN. */
import './elements/force-gap-card/define.js';
import './elements/force-picker/define.js';
import './elements/good-practice-card/define.js';
import './elements/representation-grid/define.js';
