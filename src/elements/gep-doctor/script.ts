import type { doctor } from '../../language/english/doctor.js';
import { isStopped } from './policy.js';

type ScriptKey = Extract<keyof typeof doctor, `doctor.script.${string}`>;

export interface ScriptFinding {
  readonly key: ScriptKey;
  readonly address: string;
}

/** The script tags that could start a widget. */
const scriptsFor = (tag: string): HTMLScriptElement[] =>
  [...document.scripts].filter(({ src }) => {
    const path = URL.canParse(src) ? new URL(src).pathname : '';
    return path.endsWith('/gender-equality-in-policing.js') || path.endsWith(`/elements/${tag}.js`);
  });

/** Asks the browser to load a script as the page would, without running it. */
const loads = (address: string): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = document.createElement('link');
    probe.rel = 'modulepreload';
    // An address that was tried before would be answered from memory, without asking the policy.
    probe.href = `${address}${address.includes('?') ? '&' : '?'}check`;
    const end = (answer: boolean) => (): void => {
      probe.remove();
      resolve(answer);
    };
    probe.onload = end(true);
    probe.onerror = end(false);
    document.head.append(probe);
  });

/** Whether a file fits the integrity of its tag; true where that cannot be found out. */
const fits = async (response: Response, integrity: string): Promise<boolean> => {
  const [, bits, expected] = /sha(256|384|512)-([\w+/=]+)/.exec(integrity) ?? [];
  if (!bits || !isSecureContext) return true;
  const digest = await crypto.subtle.digest(`SHA-${bits}`, await response.arrayBuffer());
  return btoa(String.fromCharCode(...new Uint8Array(digest))) === expected;
};

/** Why the script of a tag has not registered it. */
export const scriptFinding = async (tag: string): Promise<ScriptFinding> => {
  const scripts = scriptsFor(tag);
  if (!scripts.length) return { key: 'doctor.script.none', address: '' };
  const script = scripts.find(({ type }) => type === 'module');
  const address = (script ?? scripts[0]!).src;
  if (!script) return { key: 'doctor.script.module', address };
  const came = await loads(address);
  if (!came && (await isStopped('script-src', new URL(address).origin)))
    return { key: 'doctor.script.policy', address };
  const response = await fetch(address).catch(() => null);
  if (response && !response.ok) return { key: 'doctor.script.missing', address };
  if (response && !(await fits(response, script.integrity)))
    return { key: 'doctor.script.integrity', address };
  return { key: came ? 'doctor.script.broken' : 'doctor.script.silent', address };
};
