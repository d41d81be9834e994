import type { Problem } from './problem.js';

/** A workbook is a zip archive, or the older compound file of Microsoft. */
const workbooks = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
];

/** The text of a chosen file, read in the browser, or what it is refused for. */
export const readFigures = async (
  file: Blob,
): Promise<{ readonly text: string; readonly refused: Problem | null }> => {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (workbooks.some((start) => start.every((byte, at) => bytes[at] === byte)))
    return { text: '', refused: ['own.workbook', {}] };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), refused: null };
  } catch {
    return { text: '', refused: ['own.encoding', {}] };
  }
};
