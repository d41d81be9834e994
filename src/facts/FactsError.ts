/** What a host page can ask for that does not exist. Each has a message in every language. */
export type FactsErrorCode =
  | 'no-force'
  | 'unknown-force'
  | 'unknown-year'
  | 'unknown-level'
  | 'unknown-theme'
  | 'unknown-choice'
  | 'unknown-edition';

/** A choice that can be offered instead. */
export interface Choice {
  readonly id: string;
  readonly label: string;
}

/** A widget was asked for something that the data does not have. */
export class FactsError extends Error {
  override readonly name = 'FactsError';

  /**
   * @param code what is wrong
   * @param attribute the attribute to check
   * @param values for the places in the message of the code
   * @param choices the nearest valid choices, best first
   */
  constructor(
    readonly code: FactsErrorCode,
    readonly attribute: string,
    readonly values: Readonly<Record<string, string>> = {},
    readonly choices: readonly Choice[] = [],
  ) {
    super(`${code}: ${values['given'] ?? ''}`);
  }
}
