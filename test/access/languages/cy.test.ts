import { readStories } from './stories.js';

await readStories('cy');
