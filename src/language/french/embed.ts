import { embed as english } from '../english/embed.js';
import { translation } from '../translation.js';

export const embed = translation(english, {
  'embed.none.title': 'Aucun module n’est choisi',
  'embed.none.advice':
    'Mettez-en un dans l’adresse\u00a0: «\u00a0widget=…\u00a0». Il y a\u00a0: {names}.',
  'embed.unknown.title': 'Il n’y a pas de module «\u00a0{given}\u00a0»',
  'embed.unknown.advice':
    'Vérifiez «\u00a0widget=…\u00a0» dans l’adresse. Les plus proches\u00a0: {nearest}.',
  'embed.long.title': 'Cette adresse est trop longue',
  'embed.long.advice':
    'Après le «\u00a0?\u00a0», {most} caractères au plus\u202f; il y en a {given} ici.',
  'embed.markup.title': 'La valeur de «\u00a0{given}\u00a0» n’en est pas une',
  'embed.markup.advice':
    'Elle contient des signes de code de programme, dont on n’a jamais besoin ici.',
  'embed.foreign.title': 'Les chiffres ne peuvent pas venir de là',
  'embed.foreign.advice':
    'Cette page ne lit que les chiffres de son propre site. Retirez «\u00a0src\u00a0».',
  'embed.blocked.title': 'Le module n’a pas pu être chargé',
  'embed.blocked.advice': 'Rechargez la page. Si cela n’aide pas, prévenez son éditeur.',
  'embed.whole': 'Ouvrir la figure entière',
  'embed.check': 'Vérification de cette adresse',
  'embed.check.fine': 'Tous les paramètres sont connus de {widget}.',
  'embed.check.unknown':
    '«\u00a0{given}\u00a0» n’est pas un paramètre de {widget} et n’a aucun effet. Les plus proches\u00a0: {nearest}.',
  'embed.check.repeated':
    '«\u00a0{given}\u00a0» est plus d’une fois dans l’adresse\u202f; c’est le premier qui compte.',
});
