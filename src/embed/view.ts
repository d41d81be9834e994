import { isLink } from '../export/isLink.js';
import { toJsonLd } from '../export/jsonLd.js';
import type { Facts } from '../facts/facts.js';

type Child = Node | string;

/** An element with text or elements in it. Text stays text, whatever an address brought. */
export const make = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>>,
  ...children: Child[]
): HTMLElementTagNameMap[Tag] => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
};

/** A plain message in place of the widget. */
export const messageView = (title: string, advice: string): HTMLElement =>
  make('div', { class: 'message', role: 'alert' }, make('h1', {}, title), make('p', {}, advice));

/** Title, sentence and source, for a box too low for the drawing. */
export const compactView = (facts: Facts, whole: string, address: string): readonly Node[] => {
  const { url = '', text: name } = facts.source.parts.find((part) => part.url !== undefined)!;
  const outside = { target: '_blank', rel: 'noopener' };
  return [
    make('h1', {}, facts.title),
    make(
      'p',
      { class: 'sentence' },
      ...facts.headline.map(({ text, mark }) =>
        mark === 'women' ? make('span', { class: 'women' }, text) : text,
      ),
    ),
    make(
      'p',
      { class: 'source' },
      isLink(url) ? make('a', { href: url, ...outside }, name) : make('span', {}, name),
      make('a', { href: address, ...outside }, whole),
    ),
  ];
};

/** Gives the document the title, language and description of the facts, and says them to machines. */
export const describePage = (facts: Facts): void => {
  const { documentElement: root, head } = document;
  document.title = facts.title;
  root.lang = facts.language;
  root.dir = facts.direction;
  head.querySelector('meta[name=description]')?.setAttribute('content', facts.sentence);
  head.querySelector('script[type="application/ld+json"]')?.remove();
  head.append(make('script', { type: 'application/ld+json' }, JSON.stringify(toJsonLd(facts))));
};

/**
 * Completes the link to the oEmbed answers that the publisher's build put into the page, or takes
 * it away when there is none for this choice.
 */
export const nameOembed = (file: string | null): void => {
  const link = document.querySelector<HTMLLinkElement>('link[type="application/json+oembed"]');
  if (!link) return;
  if (file) link.href = new URL(file, new URL('.', link.href)).href;
  else link.remove();
};
