import { menu as arabic } from '../arabic/menu.js';
import type { PartTranslations } from '../catalogues.js';
import { menu as chinese } from '../chinese/menu.js';
import type { menu as english } from '../english/menu.js';
import { menu as french } from '../french/menu.js';
import { menu as russian } from '../russian/menu.js';
import { menu as spanish } from '../spanish/menu.js';
import { menu as welsh } from '../welsh/menu.js';

/** What the reader’s menu says, in every language besides English: this part of the code brings it along. */
export const translations: PartTranslations<typeof english> = {
  ar: arabic,
  cy: welsh,
  es: spanish,
  fr: french,
  ru: russian,
  zh: chinese,
};
