import { nearest } from '../../facts/nearest.js';
import { doctor } from '../../language/english/doctor.js';
import { english } from '../../language/language.js';
import type { Language } from '../../language/language.js';
import { translations } from '../../language/parts/doctor.js';
import { speaker } from '../../language/say.js';
import { widgetTags } from '../base/tags.js';
import { version } from '../base/version.js';
import { dataFinding } from './data.js';
import { pause } from './policy.js';
import { scriptFinding } from './script.js';

/** A widget as far as the doctor knows it; one of another version may have less. */
interface Examined extends HTMLElement {
  readonly status?: string;
  readonly ready?: Promise<{ readonly title: string }>;
  readonly updateComplete?: Promise<unknown>;
}

/** How long a script or the figures may take before that is a finding, in milliseconds. */
const patience = { script: 2000, figures: 10_000 };

/** Attributes that every element has. */
const everywhere =
  /^(?:id|class|style|slot|title|hidden|dir|role|part|tabindex|translate|draggable|data-.*|aria-.*|on.*)$/;

/** The names nearest to a given one, joined for a sentence. */
export const near = (names: readonly string[], given: string): string =>
  nearest(
    names.map((id) => ({ id, label: id })),
    given,
    english,
  )
    .map(({ id }) => id)
    .join(', ');

/** Every tag of the library that can stand on a page by itself. */
const known = [...widgetTags, 'force-picker'];

/** True for a tag that is ours, or that may be meant as ours: a slip of the pen away. */
export const isOurs = (tag: string): boolean => known.includes(tag);

const attributeFindings = (element: HTMLElement, what: string, language: Language): string[] => {
  const { observedAttributes = [] } = element.constructor as { observedAttributes?: string[] };
  const say = speaker(language, doctor, translations);
  return element
    .getAttributeNames()
    .filter((name) => !everywhere.test(name) && !observedAttributes.includes(name))
    .map((given) =>
      say('doctor.attribute', { what, given, nearest: near(observedAttributes, given) }),
    );
};

/** Why a widget does not show its figures: its own words, and what lies behind them. */
const errorFindings = async (
  element: HTMLElement,
  what: string,
  error: unknown,
  language: Language,
): Promise<string[]> => {
  const say = speaker(language, doctor, translations);
  const shown = element.shadowRoot?.querySelector('[part~=error]');
  const lines = [...(shown?.children ?? [])].map(({ textContent }) => textContent.trim());
  const message = lines.join('. ').replaceAll('..', '.') || String(error);
  const { address = '', name = '' } = error as { address?: string; name?: string };
  const isLoading = name === 'LoadError' && /^https?:/.test(address);
  const behind = isLoading ? await dataFinding(address) : null;
  const { origin = '' } = isLoading ? new URL(address) : {};
  return [
    say('doctor.says', { what, message }),
    ...(behind ? [say(behind, { address, origin })] : []),
  ];
};

const figureFindings = async (
  element: Examined,
  what: string,
  language: Language,
): Promise<{ readonly findings: string[]; readonly title: string }> => {
  const say = speaker(language, doctor, translations);
  if (!element.ready) return { findings: [], title: element.localName };
  // What was put into the page just now has not asked for anything yet.
  await Promise.allSettled([element.updateComplete]);
  if (element.status === 'idle') return { findings: [say('doctor.lazy', { what })], title: '' };
  try {
    const late = pause(patience.figures).then(() => null);
    const facts = await Promise.race([element.ready, late]);
    return facts
      ? { findings: [], title: facts.title }
      : { findings: [say('doctor.slow', { what })], title: '' };
  } catch (error) {
    return { findings: await errorFindings(element, what, error, language), title: '' };
  }
};

/** What is to be said about one tag on the page. */
export const widgetFindings = async (element: Examined, language: Language): Promise<string[]> => {
  const say = speaker(language, doctor, translations);
  const tag = element.localName;
  const what = `<${tag}>`;
  if (!isOurs(tag)) return [say('doctor.unknownTag', { what, nearest: near(known, tag) })];

  await Promise.race([customElements.whenDefined(tag), pause(patience.script)]);
  if (!customElements.get(tag)) {
    const { key, address } = await scriptFinding(tag);
    const origin = address ? new URL(address).origin : '';
    return [say(key, { what, address, origin })];
  }

  const { findings, title } = await figureFindings(element, what, language);
  const { version: other = '' } = element.constructor as { version?: string };
  const all = [
    ...(other === version ? [] : [say('doctor.version', { what, other, own: version })]),
    ...findings,
    ...attributeFindings(element, what, language),
    ...(element.getClientRects().length && element.clientWidth
      ? []
      : [say('doctor.hidden', { what })]),
  ];
  return all.length ? all : [say('doctor.fine', { what, title })];
};
