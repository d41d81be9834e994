/** Registers every element: the one file for a CDN. */
import './elements/commitment-tracker/define.js';
import './elements/change-table/define.js';
import './elements/force-gap-card/define.js';
import './elements/force-map/define.js';
import './elements/force-picker/define.js';
import './elements/gep-doctor/define.js';
import './elements/good-practice-card/define.js';
import './elements/national-headlines/define.js';
import './elements/police-staff-chart/define.js';
import './elements/good-practice-list/define.js';
import './elements/representation-grid/define.js';
import './elements/representation-trend/define.js';
