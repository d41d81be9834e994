import type { PageCatalogues, TranslationsOf } from '../catalogues.js';
import { doctor } from './doctor.js';
import { embed } from './embed.js';

export { messages } from '../messages.js';

export const translations = { doctor, embed } satisfies TranslationsOf<PageCatalogues>;
