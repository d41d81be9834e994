import manifest from 'virtual:custom-elements-manifest';

/** What the manifest says of one thing that a page can reach. */
interface Entry {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
  readonly default?: string;
}

interface Member extends Entry {
  readonly kind: 'field' | 'method';
  readonly attribute?: string;
  readonly static?: boolean;
}

interface Tag {
  readonly tagName?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly attributes?: readonly Entry[];
  readonly members?: readonly Member[];
  readonly slots?: readonly Entry[];
  readonly events?: readonly Entry[];
  readonly cssStates?: readonly Entry[];
  readonly cssProperties?: readonly Entry[];
  readonly cssParts?: readonly Entry[];
}

const tags = (manifest as { modules: { declarations: Tag[] }[] }).modules
  .flatMap(({ declarations }) => declarations)
  .filter(({ tagName }) => tagName);

const tagOf = (name: string): Tag | undefined => tags.find(({ tagName }) => tagName === name);

/** The names of all events that a widget fires. */
export const events = new Set(tags.flatMap(({ events: own = [] }) => own.map(({ name }) => name)));

/** What each custom property colours, by its name. */
export const meanings: ReadonlyMap<string, string> = new Map(
  tags.flatMap(({ cssProperties = [] }) =>
    cssProperties.map(({ name, description = '' }) => [name, description] as const),
  ),
);

/** What a tag is for. */
export const descriptionOf = (name: string): string => {
  const { summary, description } = tagOf(name) ?? {};
  return [summary, description].filter(Boolean).join('\n\n');
};

/** The values of a type such as `'light' | 'dark'`; none where other text is taken too. */
const choices = (type: string): string[] =>
  type.includes('string') ? [] : [...type.matchAll(/'([^']*)'/g)].map(([, choice]) => choice!);

/** What a developer changes an attribute with. */
const controlOf = ({ type }: Entry) => {
  const { text = 'string' } = type ?? {};
  const options = choices(text);
  if (options.length > 0)
    return { control: { type: 'select', labels: { '': '(absent)' } }, options };
  return { control: { type: text.includes('string') ? 'text' : text } };
};

const rows = (
  category: string,
  entries: readonly Entry[] = [],
  keyOf = (name: string) => `${category} ${name}`,
) =>
  entries.map((entry) => [
    keyOf(entry.name),
    {
      name: entry.name || '(without a name)',
      description: entry.description,
      table: {
        category,
        type: { summary: entry.type?.text.replace("'' | ", '') },
        ...(entry.default &&
          entry.default !== "''" && { defaultValue: { summary: entry.default } }),
      },
      ...(category === 'attributes' ? controlOf(entry) : { control: false }),
    },
  ]);

/** All that a page can reach of a tag, for Storybook's table; only attributes can be changed there. */
export const argTypesOf = (name: string) => {
  const tag = tagOf(name);
  const members = (tag?.members ?? []).filter((member) => !member.static && !member.attribute);
  const of = (kind: Member['kind']) => members.filter((member) => member.kind === kind);
  return Object.fromEntries([
    ...rows('attributes', tag?.attributes, (attribute) => attribute),
    ...rows('properties without an attribute', of('field')),
    ...rows('methods', of('method')),
    ...rows('events', tag?.events),
    ...rows('content', tag?.slots),
    ...rows('states', tag?.cssStates),
    ...rows('custom properties', tag?.cssProperties),
    ...rows('parts', tag?.cssParts),
  ]) as object;
};
