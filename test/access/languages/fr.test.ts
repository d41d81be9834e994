import { readStories } from './stories.js';

await readStories('fr');
