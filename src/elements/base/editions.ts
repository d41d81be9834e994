import { isIndexDocument } from '../../contracts/validate/indexDocument.js';
import { FactsError } from '../../facts/FactsError.js';
import { loadDocument } from '../../loading/loadDocument.js';

/**
 * The folder of a pinned edition, which the index names.
 *
 * @throws FactsError `unknown-edition`, or LoadError
 */
export const editionFolder = async (folder: string, edition: string): Promise<string> => {
  const wanted = edition.trim();
  const index = await loadDocument(`${folder}index.json`, isIndexDocument);
  const found = index.editions.find(({ id }) => id === wanted);
  if (!found)
    throw new FactsError('unknown-edition', 'edition', {
      given: wanted,
      nearest: ['latest', ...index.editions.map(({ id }) => id)].join(', '),
    });
  return new URL(found.path, folder).href;
};
