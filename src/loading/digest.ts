import type { IndexDocument } from '../contracts/documents.js';

/** An index as far as digests are looked up in it. */
export type Listing = Pick<IndexDocument, 'files'>;

/** Whether a value lists files. What is not a file in it is read over. */
export const isListing = (value: unknown): value is Listing =>
  Array.isArray((value as Partial<Listing> | null)?.files);

/**
 * Whether bytes are those that an index lists. Pages that are not served in a secure way cannot
 * compute a digest: there, and for a file that is not listed, nothing contradicts.
 *
 * @param path of the file in the folder of the index
 */
export const isAsListed = async (
  { files }: Listing,
  path: string,
  bytes: ArrayBuffer,
): Promise<boolean> => {
  const listed = files.find((file) => (file as typeof file | null)?.path === path);
  const { subtle } = globalThis.crypto ?? {};
  if (!listed || !subtle) return true;
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes));
  return listed.sha256 === Array.from(digest, (byte) => `0${byte.toString(16)}`.slice(-2)).join('');
};
