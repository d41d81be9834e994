/** Why a document could not be had. Each code has a title and an advice in every language. */
export type LoadErrorCode =
  | 'not-found'
  | 'no-answer'
  | 'server-error'
  | 'not-json'
  | 'wrong-shape'
  | 'wrong-version'
  | 'wrong-hash'
  | 'too-large';

/** A document could not be loaded or is not what it should be. */
export class LoadError extends Error {
  override readonly name = 'LoadError';

  /**
   * @param code why
   * @param address of the document, or empty for data given inline
   * @param values for the places in the message of the code
   */
  constructor(
    readonly code: LoadErrorCode,
    readonly address: string,
    readonly values: Readonly<Record<string, string>> = {},
  ) {
    super(`${code}: ${address}`);
  }
}
