import { problem as english } from '../english/problem.js';
import { translation } from '../translation.js';

export const problem = translation(english, {
  'problem.show': 'Afficher {name}',
  'problem.kept':
    'Ces chiffres ont été chargés le {date} à {time}. Une version plus récente n’a pas pu être chargée.',
  'error.unknown-force.title': 'Nous ne connaissons pas «\u00a0{given}\u00a0»',
  'error.unknown-force.advice':
    'Vérifiez l’attribut {attribute} de ce module. Les plus proches\u00a0: {nearest}.',
  'error.no-force.title': 'Aucune force n’est choisie',
  'error.no-force.advice': 'Mettez le nom d’une force dans l’attribut {attribute} de ce module.',
  'error.unknown-year.title': 'Il n’y a pas d’année «\u00a0{given}\u00a0»',
  'error.unknown-year.advice':
    'Vérifiez l’attribut {attribute} de ce module. Il prend une année de {first} à {last}.',
  'error.unknown-level.title': 'Il n’y a pas de niveau «\u00a0{given}\u00a0»',
  'error.unknown-level.advice':
    'Vérifiez l’attribut {attribute} de ce module. Il prend\u00a0: {nearest}.',
  'error.unknown-theme.title': 'Il n’y a pas de thème «\u00a0{given}\u00a0»',
  'error.unknown-theme.advice':
    'Vérifiez l’attribut {attribute} de ce module. Les plus proches\u00a0: {nearest}.',
  'error.unknown-choice.title': '{attribute}\u00a0: il n’y a pas de «\u00a0{given}\u00a0»',
  'error.unknown-choice.advice':
    'Vérifiez l’attribut {attribute} de ce module. Il prend\u00a0: {nearest}.',
  'error.unknown-edition.title': 'Il n’y a pas d’édition «\u00a0{given}\u00a0»',
  'error.unknown-edition.advice':
    'Vérifiez l’attribut {attribute} de ce module. Il prend\u00a0: {nearest}.',
  'error.not-found.title': 'Les chiffres ne sont pas là',
  'error.not-found.advice':
    'Le fichier de données est introuvable. Vérifiez l’attribut src de ce module.',
  'error.no-answer.title': 'Les chiffres n’ont pas pu être chargés',
  'error.no-answer.advice': 'Le fichier de données n’a pas répondu. Réessayez dans un instant.',
  'error.server-error.title': 'Les chiffres n’ont pas pu être chargés',
  'error.server-error.advice': 'Le serveur de données a un problème. Réessayez dans un instant.',
  'error.not-json.title': 'Les chiffres n’ont pas pu être lus',
  'error.not-json.advice':
    'Le fichier de données est coupé ou n’est pas du JSON. Son éditeur devrait le vérifier.',
  'error.wrong-shape.title': 'Les chiffres n’ont pas pu être lus',
  'error.wrong-shape.advice':
    'Le fichier de données n’a pas la forme qu’il faut à ce module. Son éditeur devrait le vérifier.',
  'error.wrong-version.title': 'Les chiffres sont d’une autre version',
  'error.wrong-version.advice':
    'Le fichier de données a la version {given}\u202f; ce module lit la version {expected}. Mettez le module à jour.',
  'error.wrong-hash.title': 'Les chiffres ne sont pas tels qu’ils ont été publiés',
  'error.wrong-hash.advice':
    'Le fichier de données n’est pas celui qu’indique l’index de son dossier. Réessayez dans quelques minutes.',
  'error.too-large.title': 'Les chiffres n’ont pas pu être lus',
  'error.too-large.advice':
    'Le fichier de données dépasse 5 mégaoctets, ce qu’aucun fichier publié n’atteint. Son éditeur devrait le vérifier.',
  'error.unexpected.title': 'Les chiffres n’ont pas pu être affichés',
  'error.unexpected.advice':
    'Il s’est passé quelque chose que nous n’avions pas prévu. Merci de nous le signaler.',
});
