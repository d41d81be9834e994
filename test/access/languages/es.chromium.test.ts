// Only in Chromium: what is said and named is the same in every engine; test/access/fits.test.ts reads lengths in each.
import { readStories } from './stories.js';

await readStories('es');
