import type { Facts } from '../facts/facts.js';
import { addressesOf } from './addresses.js';

/** Addresses of licences: schema.org takes an address or a work, and no bare text. */
const LICENCES: Readonly<Record<string, string>> = {
  'Open Government Licence v3.0':
    'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
};

/** One value stands alone, several in a list, as catalogues write them. */
const oneOrAll = (all: readonly string[]): string | readonly string[] =>
  all.length > 1 ? all : all[0]!;

/**
 * The facts as a schema.org Dataset, for search engines and catalogues.
 *
 * @see https://schema.org/Dataset
 */
export const toJsonLd = (facts: Facts): Record<string, unknown> => ({
  '@context': 'https://schema.org',
  '@type': 'Dataset',
  name: facts.title,
  description: facts.sentence,
  inLanguage: facts.language,
  temporalCoverage: facts.source.asAt,
  license: LICENCES[facts.source.licence] ?? {
    '@type': 'CreativeWork',
    name: facts.source.licence,
  },
  isBasedOn: oneOrAll(addressesOf(facts.source)),
  creator: { '@type': 'Organization', name: facts.source.publisher },
  variableMeasured: facts.columns.map(({ label, unit }) => ({
    '@type': 'PropertyValue',
    name: label,
    ...(unit ? { unitText: unit } : {}),
  })),
});
