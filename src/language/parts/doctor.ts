import { doctor as arabic } from '../arabic/doctor.js';
import type { PartTranslations } from '../catalogues.js';
import { doctor as chinese } from '../chinese/doctor.js';
import type { doctor as english } from '../english/doctor.js';
import { doctor as french } from '../french/doctor.js';
import { doctor as russian } from '../russian/doctor.js';
import { doctor as spanish } from '../spanish/doctor.js';
import { doctor as welsh } from '../welsh/doctor.js';

/** What the doctor says, in every language besides English: this part of the code brings it along. */
export const translations: PartTranslations<typeof english> = {
  ar: arabic,
  cy: welsh,
  es: spanish,
  fr: french,
  ru: russian,
  zh: chinese,
};
