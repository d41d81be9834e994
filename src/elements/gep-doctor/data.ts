import type { doctor } from '../../language/english/doctor.js';
import { isStopped } from './policy.js';

type DataKey = Extract<keyof typeof doctor, `doctor.data.${string}`>;

/**
 * Why a document cannot be had, or null when it can now.
 *
 * @param address http(s) address of the document
 */
export const dataFinding = async (address: string): Promise<DataKey | null> => {
  try {
    const { ok } = await fetch(address);
    return ok ? null : 'doctor.data.missing';
  } catch {
    if (await isStopped('connect-src', new URL(address).origin)) return 'doctor.data.policy';
    // An answer that this page may not read is an answer all the same.
    const answer = fetch(address, { mode: 'no-cors' });
    return answer.then(
      () => 'doctor.data.closed' as const,
      () => 'doctor.data.silent' as const,
    );
  }
};
