import type { Signed } from '../export/embedCode.js';
import { json } from './page.js';

/** An attribute of a widget, as its manifest tells it. */
export interface Attribute {
  readonly name: string;
  readonly type: string;
  readonly description: string;
  /** True for those that every widget has. */
  readonly common: boolean;
}

/** A widget, as its manifest tells it. */
export interface WidgetEntry {
  readonly tag: string;
  readonly attributes: readonly Attribute[];
}

interface Manifest {
  modules: {
    declarations?: {
      tagName?: string;
      attributes?: {
        name: string;
        type?: { text: string };
        description?: string;
        inheritedFrom?: object;
      }[];
    }[];
  }[];
}

/** Every tag of the manifest that this page knows and that shows figures. */
const isWidget = (tag: string): boolean => 'widget' in (customElements.get(tag) ?? {});

export const loadManifest = async (): Promise<WidgetEntry[]> => {
  const { modules } = await json<Manifest>('custom-elements.json');
  return modules
    .flatMap(({ declarations = [] }) => declarations)
    .flatMap(({ tagName, attributes = [] }) =>
      tagName && isWidget(tagName)
        ? [
            {
              tag: tagName,
              attributes: attributes.map(({ name, type, description = '', inheritedFrom }) => ({
                name,
                type: type?.text ?? 'string',
                description: description.replace(/\s+/g, ' '),
                common: Boolean(inheritedFrom) || name === 'theme',
              })),
            },
          ]
        : [],
    )
    .sort((a, b) => (a.tag < b.tag ? -1 : 1));
};

export const loadSigned = (): Promise<Signed> => json<Signed>('sri.json');
