import { describePage, script } from './frameworks.js';
import { mount, mountStrictly } from './pages/react.js';

describePage('React', mount, script);
describePage('React in strict mode', mountStrictly, script);
