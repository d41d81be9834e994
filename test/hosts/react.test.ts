import { describePage } from './frameworks.js';
import { mount, mountStrictly } from './pages/react.js';

describePage('React', mount);
describePage('React in strict mode', mountStrictly);
