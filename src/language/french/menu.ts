import { menu as english } from '../english/menu.js';
import { translation } from '../translation.js';

export const menu = translation(english, {
  'menu.download': 'Télécharger',
  'menu.figures': 'Chiffres',
  'menu.data': 'Données pour programmes',
  'menu.picture': 'Image avec son texte',
  'menu.drawing': 'Dessin',
  'menu.about': 'À propos',
  'menu.notes': 'Comment les chiffres sont faits',
  'menu.copySentence': 'Copier cette phrase',
  'menu.copyCitation': 'Copier la référence',
  'menu.copyCode': 'Copier le code pour une page web',
  'menu.copied': 'Copié',
  'menu.notCopied': 'Copie impossible',
  'menu.noPicture': 'Pas d’image ici\u00a0: prenez le dessin',
  'menu.failed': 'Chargement impossible',
});
