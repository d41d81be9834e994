import type { Organisation, OrganisationsDocument } from '../contracts/documents.js';
import { isOrganisationsDocument } from '../contracts/validate/organisationsDocument.js';
import { picker } from '../language/english/picker.js';
import { folded } from '../language/folded.js';
import type { Language } from '../language/language.js';
import { order } from '../language/order.js';
import { sayKnown, speaker } from '../language/say.js';
import type { Facts } from './facts.js';
import { forceLabel, forceName } from './organisations.js';
import { said } from './said.js';
import { sourceFacts } from './source.js';
import type { Documents, Options, Widget } from './widget.js';

/** One force or other organisation that can be chosen. */
export interface PickerOption {
  readonly id: string;
  /** Full name in the widget's language. */
  readonly label: string;
  /** Where it polices, and what the data does not hold of it. */
  readonly aside: string;
  /** What else people call it; nothing that its name already holds. */
  readonly aliases: readonly string[];
  /** Whether there is a good-practice entry of it. */
  readonly goodPractice: boolean;
}

/** The organisations to choose from. The picker shows no figures, so there are no columns. */
export interface PickerFacts extends Facts {
  readonly options: readonly PickerOption[];
}

/** Codes of the statistical geography: nobody types them. */
const isCode = (alias: string): boolean => /^[A-Z]\d{8}$/.test(alias);

const aliasesOf = (organisation: Organisation, label: string): string[] => {
  const { name, label: short, short: box = '', names = {}, aliases } = organisation;
  const taken = [folded(label)];
  return [
    name,
    short,
    ...aliases,
    box,
    ...Object.values(names).flatMap((other) => [other.name, other.label]),
  ].filter((alias) => {
    const letters = folded(alias);
    if (isCode(alias) || taken.some((known) => known.includes(letters))) return false;
    taken.push(letters);
    return true;
  });
};

const optionOf = (organisation: Organisation, language: Language): PickerOption => {
  const say = speaker(language, picker);
  const { id, nation, figures, goodPractice } = organisation;
  const label = forceName(organisation, language);
  const place = sayKnown(language, picker, `picker.nation.${nation}`, nation);
  const hint = sayKnown(language, picker, `picker.hint.${figures}`, '');
  return {
    id,
    label,
    aside: hint ? say('picker.hint', { nation: place, hint }) : place,
    aliases: aliasesOf(organisation, label),
    goodPractice,
  };
};

const facts = (documents: Documents, _options: Options, language: Language): PickerFacts => {
  const document = documents['organisations'] as OrganisationsDocument;
  const say = speaker(language, picker);
  const compare = order(language);
  const options = [...document.organisations]
    .sort((a, b) => compare(forceLabel(a, language), forceLabel(b, language)))
    .map((organisation) => optionOf(organisation, language));
  const headline = say.parts('picker.sentence', { count: options.length });
  return {
    widget: 'force-picker',
    title: say('picker.title'),
    ...said(language, headline, ''),
    year: Number(document.edition),
    rowHeader: say('picker.column.force'),
    caption: say('picker.caption'),
    columns: [],
    rows: options.map(({ id, label, aside }) => ({ id, label, cells: {}, tip: [label, aside] })),
    notes: [],
    source: sourceFacts(language, [document.source, ...(document.furtherSources ?? [])], null),
    empty: options.length === 0,
    options,
  };
};

/** All forces and other organisations, to choose one from. */
export const forcePicker: Widget = {
  tag: 'force-picker',
  attributes: [],
  inline: 'organisations',
  documents: () => ({
    organisations: { path: 'organisations.json', isDocument: isOrganisationsDocument },
  }),
  facts,
};
