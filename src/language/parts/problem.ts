import { problem as arabic } from '../arabic/problem.js';
import type { PartTranslations } from '../catalogues.js';
import { problem as chinese } from '../chinese/problem.js';
import type { problem as english } from '../english/problem.js';
import { problem as french } from '../french/problem.js';
import { problem as russian } from '../russian/problem.js';
import { problem as spanish } from '../spanish/problem.js';
import { problem as welsh } from '../welsh/problem.js';

/** What is said of a failure, in every language besides English: this part of the code brings it along. */
export const translations: PartTranslations<typeof english> = {
  ar: arabic,
  cy: welsh,
  es: spanish,
  fr: french,
  ru: russian,
  zh: chinese,
};
