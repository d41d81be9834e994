import { years as arabic } from '../arabic/years.js';
import type { PartTranslations } from '../catalogues.js';
import { years as chinese } from '../chinese/years.js';
import type { years as english } from '../english/years.js';
import { years as french } from '../french/years.js';
import { years as russian } from '../russian/years.js';
import { years as spanish } from '../spanish/years.js';
import { years as welsh } from '../welsh/years.js';

/** What the control for the year says, in every language besides English: this part of the code brings it along. */
export const translations: PartTranslations<typeof english> = {
  ar: arabic,
  cy: welsh,
  es: spanish,
  fr: french,
  ru: russian,
  zh: chinese,
};
