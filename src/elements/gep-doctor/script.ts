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

/** No file has this digest, so what comes with it does not run. */
const noDigest = `sha384-${'A'.repeat(64)}`;

/**
 * Lets the browser ask for a script as the page would, without running it, so that the policy of
 * the page is asked. Whether it came is not told.
 */
const ask = (address: string): Promise<void> =>
  new Promise((resolve) => {
    // An address that was tried before would be answered from memory, without asking the policy.
    const probed = `${address}${address.includes('?') ? '&' : '?'}check`;
    let probe: HTMLLinkElement | HTMLScriptElement = document.createElement('script');
    try {
      probe.type = 'module';
      probe.integrity = noDigest;
      probe.src = probed;
    } catch {
      // Trusted types forbid scripts by address. Firefox tells nothing of a preload that it stops.
      probe = document.createElement('link');
      probe.rel = 'modulepreload';
      probe.href = probed;
    }
    probe.onload = probe.onerror = () => {
      probe.remove();
      resolve();
    };
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
  const { origin } = new URL(address);
  await ask(address);
  if (await isStopped('script-src', origin)) return { key: 'doctor.script.policy', address };
  const response = await fetch(address).catch(() => null);
  if (response && !response.ok) return { key: 'doctor.script.missing', address };
  if (response && !(await fits(response, script.integrity)))
    return { key: 'doctor.script.integrity', address };
  // The policy may forbid this script to fetch what the page may run.
  const came = response !== null || (await isStopped('connect-src', origin));
  return { key: came ? 'doctor.script.broken' : 'doctor.script.silent', address };
};
