import { describePage, script } from './frameworks.js';
import { mount } from './pages/angular.js';

describePage('Angular', mount, script);
