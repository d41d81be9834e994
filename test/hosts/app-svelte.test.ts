import { describeApp } from './frameworks.js';

await describeApp('svelte');
