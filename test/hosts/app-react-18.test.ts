import { describeApp } from './frameworks.js';

await describeApp('react-18');
