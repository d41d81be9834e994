import { expect } from '@open-wc/testing';
import type { Signed } from '../../src/export/embedCode.js';
import { codeFor } from '../../src/export/embedHosts.js';
import type { Choice, Host, Offer } from '../../src/export/embedHosts.js';
import { widgets } from '../../src/facts/index.js';
import type { Facts } from '../../src/facts/facts.js';
import { loadFacts } from '../../src/index.js';

export const folder = new URL('/dist/', location.href).href;
const src = `${folder}data/v1/`;

/** What each widget is asked for; it takes of it what it knows. */
const wanted: Readonly<Record<string, string>> = { force: 'north-wales', entry: 'merseyside' };

const signed = (async () => (await (await fetch('/dist/sri.json')).json()) as Signed)();

/** A widget as somebody chooses it in the builder. */
export const choiceOf = async (
  tag: string,
  attributes: Readonly<Record<string, string>> = wanted,
): Promise<Choice> => {
  const names = widgets[tag]!.attributes;
  const own = Object.fromEntries(
    Object.entries(attributes).filter(([name]) => names.includes(name)),
  );
  return {
    tag,
    attributes: own,
    facts: await loadFacts(tag, { src, ...own }),
    folder,
    version: '0.1.0',
    signed: await signed,
    allowed: [...names, 'lang', 'src', 'theme', 'heading-level'],
    width: 600,
    height: 640,
  };
};

export const tags = Object.keys(widgets);

export const offer = (host: Host, id: Offer['id'], choice: Choice): string =>
  codeFor(host, choice).offers.find((one) => one.id === id)!.content;

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();
const literal = (text: string): string => folded(text).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Title, sentence, every value as a word of its own, source and date are in what a reader sees. */
export const expectReadable = (node: HTMLElement, facts: Facts, name: string): void => {
  const seen = folded(node.innerText);
  for (const text of [facts.title, facts.sentence, facts.source.text])
    expect(seen, name).to.include(folded(text));
  expect(facts.source.text, name).to.match(/as at (?:\d+ )?\w+ \d{4}/);
  for (const row of facts.rows) {
    expect(seen, name).to.include(folded(row.label));
    for (const { text } of Object.values(row.cells).filter((cell) => cell.text))
      expect(seen, `${name}, ${row.label}`).to.match(
        new RegExp(`(?:^|[\\s:;])${literal(text)}(?=$|[\\s;])`),
      );
  }
};

/** Puts a markup into the page, as a host shows it. */
export const paste = (markup: string): HTMLElement => {
  const place = document.createElement('div');
  place.className = 'pasted';
  place.innerHTML = markup;
  document.body.append(place);
  return place;
};

export const clear = (): void =>
  document.querySelectorAll('.pasted').forEach((one) => one.remove());
