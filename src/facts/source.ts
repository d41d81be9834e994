import type { Source } from '../contracts/documents.js';
import { common } from '../language/english/common.js';
import { date } from '../language/dates.js';
import { plain } from '../language/language.js';
import type { Language } from '../language/language.js';
import { isolateText } from '../language/numbers.js';
import { sentences } from '../language/punctuation.js';
import { speaker } from '../language/say.js';
import type { Basis, FactsSource, SourcePart } from './facts.js';

/** Id of the source of figures that a force gives of itself; no published document has it. */
export const ownFigures = 'own-figures';

interface Sourced {
  readonly source: Source;
  readonly furtherSources?: readonly Source[];
}

/** A source with all dates that are shown of it, ISO; absent, the one that it has. */
export interface DatedSource extends Source {
  readonly dates?: readonly string[];
}

/** The source of a document with this id; the principal one when it does not name it. */
export const findSource = (document: Sourced, id: string): Source =>
  [document.source, ...(document.furtherSources ?? [])].find((source) => source.id === id) ??
  document.source;

/**
 * The source line: publisher, title, date, licence and basis.
 *
 * @param sources the principal one first
 * @param basis of the figures shown: `published` or `computed` is said, null says nothing
 * @param more a sentence of the widget's own
 */
export const sourceFacts = (
  language: Language,
  sources: readonly DatedSource[],
  basis: Basis | null,
  more = '',
): FactsSource => {
  const say = speaker(language, common);
  const [{ id, publisher, title, asAt, url, licence }] = sources as readonly [DatedSource];
  const named = sources.flatMap(({ dates, ...source }): SourcePart[] => {
    // In the order of time, whichever year is shown first.
    const all = [...new Set(dates ?? [source.asAt])].sort();
    const text = say('common.source.asAt', {
      ...source,
      date: language.join(all.map((iso) => date(language, iso))),
    });
    return [{ text: language.semicolon }, { text: isolateText(language, text), url: source.url }];
  });
  const government = sources.some((source) => source.licence.startsWith('Open Government'));
  const rest = sentences(language, [
    government ? say('common.source.licence') : '',
    id === ownFigures ? say('common.basis.own') : '',
    basis === 'computed' ? say('common.basis.computed') : '',
    basis === 'published' ? say('common.basis.published') : '',
    more,
  ]);
  const parts: SourcePart[] = [
    ...say.parts('common.source', { source: named.slice(1) }),
    { text: rest && language.gap + rest },
  ];
  return { publisher, title, asAt, url, licence, text: plain(parts), parts };
};
