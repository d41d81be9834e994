import type { Catalogue } from '../language.js';

/** What the frame around every widget says: its actions and its states. */
export const frame = {
  'frame.table': 'Table',
  'frame.chart': 'Chart',
  'frame.notes': 'Notes',
  'frame.share': 'Share',
  'frame.shareAndDownload': 'Share and download',
  'frame.loading': 'Loading figures',
  'frame.tryAgain': 'Try again',
  'frame.notLoaded': 'The figures could not be loaded.',
  'frame.menuMissing':
    'This menu could not be loaded. Check the connection and load the page again.',
  'frame.keys':
    'Keyboard: Tab goes to the chart or the table. Arrow keys move in it, letters find a name, Escape closes and leaves.',
  'frame.chartOf': 'Chart: {title}',
} as const satisfies Catalogue;
