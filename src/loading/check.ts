import { LoadError } from './LoadError.js';

/** The version of the published documents that this library reads. */
export const schemaVersion = 1;

/** A document of the wanted kind, as the generated validators tell. */
export type Validator<Document> = (value: unknown) => value is Document;

/**
 * Checks a value against a document's contract.
 *
 * @throws LoadError `wrong-version` or `wrong-shape`
 */
export const check = <Document>(
  value: unknown,
  isDocument: Validator<Document>,
  address: string,
): Document => {
  const version = (value as { schemaVersion?: unknown } | null)?.schemaVersion;
  if (version !== undefined && version !== schemaVersion)
    throw new LoadError('wrong-version', address, {
      given: JSON.stringify(version),
      expected: String(schemaVersion),
    });
  if (!isDocument(value)) throw new LoadError('wrong-shape', address);
  return value;
};
