import { define } from '../base/define.js';
import { PoliceStaffChart } from './police-staff-chart.js';

define('police-staff-chart', PoliceStaffChart);

declare global {
  interface HTMLElementTagNameMap {
    'police-staff-chart': PoliceStaffChart;
  }
}
