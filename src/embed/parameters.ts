import { widgetTags } from '../elements/base/tags.js';
import { nearest } from '../facts/nearest.js';
import type { embed } from '../language/english/embed.js';
import { english } from '../language/language.js';

/** The longest list of ids that a widget takes is well under this. */
const mostCharacters = 2000;

/** Parameters of the page itself; all others are attributes of the widget. */
const ofThePage = ['widget', 'check'];

type Title = Extract<keyof typeof embed, `embed.${string}.title`>;

/** What an address asks for cannot be shown. `code` has a title and an advice in the catalogue. */
export class AddressError extends Error {
  override readonly name = 'AddressError';

  constructor(
    readonly code: Title extends `embed.${infer Code}.title` ? Code : never,
    readonly values: Readonly<Record<string, string>> = {},
  ) {
    super(`${code}: ${values['given'] ?? ''}`);
  }
}

/** The names that come nearest to what somebody wrote, joined for a sentence. */
export const nearestNames = (names: readonly string[], given: string): string =>
  nearest(
    names.map((id) => ({ id, label: id })),
    given,
    english,
  )
    .map(({ id }) => id)
    .join(', ');

/** Program code in a value: tags, or an address that is a script. */
const isCode = (value: string): boolean => /[<>]|^\s*(?:javascript|data|vbscript):/i.test(value);

/**
 * Which widget an address asks for. Everything that could do harm is refused here, before any
 * code of a widget is loaded.
 *
 * @param address of the page
 * @throws AddressError
 */
export const widgetOf = ({ origin, href, search, searchParams }: URL): string => {
  if (search.length > mostCharacters)
    throw new AddressError('long', { given: String(search.length), most: String(mostCharacters) });
  const source = searchParams.get('src');
  if (source && (!URL.canParse(source, href) || new URL(source, href).origin !== origin))
    throw new AddressError('foreign');
  const widget = searchParams.get('widget') ?? '';
  if (!widget) throw new AddressError('none', { names: widgetTags.join(', ') });
  if (!(widgetTags as readonly string[]).includes(widget))
    throw new AddressError('unknown', {
      given: widget.slice(0, 60),
      nearest: nearestNames(widgetTags, widget),
    });
  for (const [name, value] of searchParams)
    if (isCode(value) || isCode(name))
      throw new AddressError('markup', { given: name.slice(0, 60) });
  return widget;
};

export interface Attributes {
  /** Attributes for the widget, the first of a name. */
  readonly known: ReadonlyMap<string, string>;
  /** Names that the widget does not have. */
  readonly unknown: readonly string[];
  /** Names that stand more than once. */
  readonly repeated: readonly string[];
}

/** Sorts the parameters of an address by what the widget takes. */
export const attributesOf = (
  parameters: URLSearchParams,
  observed: readonly string[],
): Attributes => {
  const names = [...new Set(parameters.keys())];
  const own = names.filter((name) => !ofThePage.includes(name));
  return {
    known: new Map(
      own
        .filter((name) => observed.includes(name))
        .map((name) => [name, parameters.get(name) ?? '']),
    ),
    unknown: own.filter((name) => !observed.includes(name)),
    repeated: names.filter((name) => parameters.getAll(name).length > 1),
  };
};
