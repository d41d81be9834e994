import { describeApp } from './frameworks.js';

await describeApp('vue');
