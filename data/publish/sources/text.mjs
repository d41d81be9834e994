const wayToSave =
  'In Excel choose "Save as" and the type "CSV UTF-8", in LibreOffice the character set "Unicode (UTF-8)".';

/**
 * The text of a file that must be UTF-8, without the byte-order mark that Excel writes.
 * @param {Uint8Array} bytes
 * @param {string} file its name, for messages
 * @param {(problem: string) => void} refuse
 * @returns {string | null} null when it was refused
 */
export function readUtf8(bytes, file, refuse) {
  const text = new TextDecoder('utf-8').decode(bytes);
  if (text.includes('\0')) {
    refuse(`${file}: the file is no text in UTF-8. ${wayToSave}`);
    return null;
  }
  const at = text.indexOf('\uFFFD');
  if (at < 0) return text;
  const row = text.slice(0, at).split('\n').length;
  refuse(
    `${file}, row ${row}: a letter is not saved as UTF-8, such as £, é or ’ in Windows-1252. ` +
      wayToSave,
  );
  return null;
}
