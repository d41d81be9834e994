import { menu as english } from '../english/menu.js';
import { translation } from '../translation.js';

export const menu = translation(english, {
  'menu.download': 'Lawrlwytho',
  'menu.figures': 'Ffigurau',
  'menu.data': 'Data i raglenni',
  'menu.picture': 'Llun â’i destun',
  'menu.drawing': 'Lluniad',
  'menu.about': 'Ynghylch',
  'menu.notes': 'Sut y gwneir y ffigurau',
  'menu.copySentence': 'Copïo’r frawddeg hon',
  'menu.copyCitation': 'Copïo’r dyfyniad',
  'menu.copyCode': 'Copïo’r cod i dudalen we',
  'menu.copied': 'Wedi copïo',
  'menu.notCopied': 'Methu copïo',
  'menu.noPicture': 'Dim llun yma: cymerwch y lluniad',
  'menu.failed': 'Methu llwytho',
});
