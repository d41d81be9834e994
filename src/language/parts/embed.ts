import { embed as arabic } from '../arabic/embed.js';
import type { PartTranslations } from '../catalogues.js';
import { embed as chinese } from '../chinese/embed.js';
import type { embed as english } from '../english/embed.js';
import { embed as french } from '../french/embed.js';
import { embed as russian } from '../russian/embed.js';
import { embed as spanish } from '../spanish/embed.js';
import { embed as welsh } from '../welsh/embed.js';

/** What the page for frames says of its address, in every language besides English: it comes when it is said. */
export const translations: PartTranslations<typeof english> = {
  ar: arabic,
  cy: welsh,
  es: spanish,
  fr: french,
  ru: russian,
  zh: chinese,
};
