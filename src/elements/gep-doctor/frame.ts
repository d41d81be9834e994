import { doctor } from '../../language/english/doctor.js';
import type { Language } from '../../language/language.js';
import { translations } from '../../language/parts/doctor.js';
import { speaker } from '../../language/say.js';
import { isStopped, pause } from './policy.js';

/** How long the page in a frame may take to tell its height. */
const patience = 5000;

/** Loads the page of a frame once more, out of sight, and waits for the height that it tells. */
const heightOf = async (frame: HTMLIFrameElement): Promise<number | null> => {
  const probe = document.createElement('iframe');
  if (frame.hasAttribute('sandbox'))
    probe.setAttribute('sandbox', frame.getAttribute('sandbox') ?? '');
  probe.setAttribute('aria-hidden', 'true');
  probe.tabIndex = -1;
  probe.width = String(frame.clientWidth || 300);
  probe.style.position = 'absolute';
  probe.style.visibility = 'hidden';
  probe.src = frame.src;
  const told = new Promise<number>((resolve) => {
    const hear = ({ source, data }: MessageEvent<{ type?: string; height?: number } | null>) => {
      if (source !== probe.contentWindow || data?.type !== 'gep:height') return;
      resolve(Number(data.height));
    };
    addEventListener('message', hear);
    void pause(patience).then(() => removeEventListener('message', hear));
  });
  document.body.append(probe);
  const height = await Promise.race([told, pause(patience).then(() => null)]);
  probe.remove();
  return height;
};

/** What is to be said about a frame that should show the hosted page. */
export const frameFindings = async (
  frame: HTMLIFrameElement,
  language: Language,
): Promise<string[]> => {
  const say = speaker(language, doctor, translations);
  const address = URL.canParse(frame.src) ? new URL(frame.src) : null;
  if (!address || !/\/embed(?:\.html)?$/.test(address.pathname))
    return [say('doctor.frame.other', { address: frame.src })];
  const untitled = frame.title ? [] : [say('doctor.frame.title')];
  const { sandbox } = frame;
  if (frame.hasAttribute('sandbox') && !sandbox.contains('allow-scripts'))
    return [say('doctor.frame.sandbox'), ...untitled];
  const height = await heightOf(frame);
  const { origin } = address;
  if (height !== null)
    return untitled.length ? untitled : [say('doctor.frame.fine', { height: String(height) })];
  const isBlocked = await isStopped('frame-src', origin);
  return [say(isBlocked ? 'doctor.frame.policy' : 'doctor.frame.silent', { origin }), ...untitled];
};
