/** Registers every element: the one file for a CDN. */
import './elements/force-gap-card/define.js';
import './elements/good-practice-card/define.js';
import './elements/national-headlines/define.js';
import './elements/police-staff-chart/define.js';
import './elements/representation-grid/define.js';
import './elements/representation-trend/define.js';
