import { doctor } from '../../language/english/doctor.js';
import type { Language } from '../../language/language.js';
import { translations } from '../../language/parts/doctor.js';
import { speaker } from '../../language/say.js';
import { frameFindings } from './frame.js';
import { isOurs, near, widgetFindings } from './widget.js';

/** The elements to look at: the one with the id, else everything of ours on the page. */
const patients = (root: ParentNode, id: string): HTMLElement[] =>
  id
    ? [...root.querySelectorAll<HTMLElement>(`#${CSS.escape(id)}`)]
    : [...root.querySelectorAll<HTMLElement>('*')].filter(
        (element) =>
          isOurs(element.localName) ||
          (element instanceof HTMLIFrameElement && /\/embed(?:\.html)?\?/.test(element.src)),
      );

/** Names of tags with a hyphen and of frames: what an editor can mean by an id. */
const ids = (root: ParentNode): string[] =>
  [...root.querySelectorAll('[id]')]
    .filter(({ localName }) => localName.includes('-') || localName === 'iframe')
    .map((element) => element.id);

/**
 * Everything that can be said about the widgets and frames of a page, in plain words.
 *
 * @param root the document or shadow root in which to look
 * @param id of one element; empty for all
 */
export const diagnose = async (
  root: ParentNode,
  id: string,
  language: Language,
): Promise<string[]> => {
  const say = speaker(language, doctor, translations);
  const found = patients(root, id);
  if (!found.length) {
    if (!id) return [say('doctor.nothing')];
    const nearest = near(ids(root), id);
    return nearest
      ? [say('doctor.noTarget.nearest', { given: id, nearest })]
      : [say('doctor.noTarget', { given: id })];
  }
  const findings = await Promise.all(
    found.map((element) =>
      element instanceof HTMLIFrameElement
        ? frameFindings(element, language)
        : widgetFindings(element, language),
    ),
  );
  // A sandbox without a site of its own tells so by its origin.
  const framed = globalThis.origin === 'null' ? [say('doctor.framed')] : [];
  return [...findings.flat(), ...framed];
};
