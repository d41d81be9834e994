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
  'frame.menuMissing':
    'Ce menu n’a pas pu être chargé. Vérifiez la connexion et rechargez la page.',
  'frame.keys':
    'Clavier\u00a0: Tab va au graphique ou au tableau. Les flèches s’y déplacent, les lettres trouvent un nom, Échap ferme puis fait sortir.',
  'frame.chartOf': 'Graphique\u00a0: {title}',
});
