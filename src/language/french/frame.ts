import { frame as english } from '../english/frame.js';
import { translation } from '../translation.js';

export const frame = translation(english, {
  'frame.table': 'Tableau',
  'frame.chart': 'Graphique',
  'frame.notes': 'Notes',
  'frame.share': 'Partager',
  'frame.shareAndDownload': 'Partager et télécharger',
  'frame.loading': 'Chargement des chiffres',
  'frame.tryAgain': 'Réessayer',
  'frame.notLoaded': 'Les chiffres n’ont pas pu être chargés.',
  'frame.menuMissing': 'Ce menu n’a pas été chargé. Vérifiez la connexion et rechargez la page.',
  'frame.keys':
    'Clavier\u00a0: Tab pour aller au graphique ou au tableau, flèches pour s’y déplacer, lettres pour trouver un nom, Échap pour fermer et sortir.',
  'frame.chartOf': 'Graphique\u00a0: {title}',
});
