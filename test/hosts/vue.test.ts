import { describePage, script } from './frameworks.js';
import { mount } from './pages/vue.js';

describePage('Vue', mount, script);
