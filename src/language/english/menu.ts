import type { Catalogue } from '../language.js';

/** What the reader's menu says. */
export const menu = {
  'menu.download': 'Download',
  'menu.figures': 'Figures',
  'menu.copySentence': 'Copy this sentence',
  'menu.copyCitation': 'Copy the citation',
  'menu.copied': 'Copied',
  'menu.notCopied': 'Could not copy',
} as const satisfies Catalogue;
