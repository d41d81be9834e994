import type { Catalogue } from '../language.js';

/** What the reader's menu says. */
export const menu = {
  'menu.download': 'Download',
  'menu.figures': 'Figures',
  'menu.data': 'Data for programs',
  'menu.picture': 'Picture with its text',
  'menu.drawing': 'Drawing',
  'menu.about': 'About',
  'menu.notes': 'How the figures are made',
  'menu.copySentence': 'Copy this sentence',
  'menu.copyCitation': 'Copy the citation',
  'menu.copyCode': 'Copy the code for a web page',
  'menu.copied': 'Copied',
  'menu.notCopied': 'Could not copy',
  'menu.noPicture': 'No picture here: take the drawing',
  'menu.failed': 'Could not be loaded',
} as const satisfies Catalogue;
