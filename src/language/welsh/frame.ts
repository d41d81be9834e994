import { frame as english } from '../english/frame.js';
import { translation } from '../translation.js';

export const frame = translation(english, {
  'frame.table': 'Tabl',
  'frame.chart': 'Siart',
  'frame.notes': 'Nodiadau',
  'frame.share': 'Rhannu',
  'frame.shareAndDownload': 'Rhannu a lawrlwytho',
  'frame.loading': 'Yn llwytho ffigurau',
  'frame.tryAgain': 'Rhoi cynnig arall arni',
  'frame.notLoaded': 'Nid oedd modd llwytho’r ffigurau.',
  'frame.menuMissing':
    'Nid oedd modd llwytho’r ddewislen hon. Gwiriwch y cysylltiad a llwythwch y dudalen eto.',
  'frame.keys':
    'Bysellfwrdd: mae Tab yn mynd i’r siart neu’r tabl. Mae’r bysellau saeth yn symud ynddo, mae llythrennau yn dod o hyd i enw, ac mae Escape yn cau ac yn gadael.',
  'frame.chartOf': 'Siart: {title}',
});
