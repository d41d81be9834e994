import type { IndexDocument } from '../../contracts/documents.js';
import { hasMembers, isList, isText } from '../../contracts/validate/shared.js';
import { FactsError } from '../../facts/FactsError.js';
import { loadDocument } from '../../loading/loadDocument.js';

/** An index as far as editions are looked up in it. */
const hasEditions = hasMembers({ editions: isList(hasMembers({ 'id path': isText })) }) as (
  value: unknown,
) => value is Pick<IndexDocument, 'editions'>;

/**
 * The folder of a pinned edition, which the index names.
 *
 * @throws FactsError `unknown-edition`, or LoadError
 */
export const editionFolder = async (folder: string, edition: string): Promise<string> => {
  const wanted = edition.trim();
  const index = await loadDocument(`${folder}index.json`, hasEditions);
  const found = index.editions.find(({ id }) => id === wanted);
  if (!found)
    throw new FactsError('unknown-edition', 'edition', {
      given: wanted,
      nearest: ['latest', ...index.editions.map(({ id }) => id)].join(', '),
    });
  return new URL(found.path, folder).href;
};
