import { doctor as english } from '../english/doctor.js';
import { translation } from '../translation.js';

export const doctor = translation(english, {
  'doctor.title': 'Vérification de cette page',
  'doctor.busy': 'Vérification en cours',
  'doctor.again': 'Vérifier à nouveau',
  'doctor.nothing':
    'Aucun de nos modules n’est sur cette page. L’éditeur a peut-être retiré sa balise.',
  'doctor.fine': '{what} affiche «\u00a0{title}\u00a0». Il n’y a rien à corriger.',
  'doctor.noTarget': 'Rien sur cette page n’a l’identifiant «\u00a0{given}\u00a0».',
  'doctor.noTarget.nearest':
    'Rien sur cette page n’a l’identifiant «\u00a0{given}\u00a0». Les plus proches\u00a0: {nearest}.',
  'doctor.unknownTag': 'Il n’y a pas de module {what}. Les plus proches\u00a0: {nearest}.',
  'doctor.script.none':
    '{what} n’a pas démarré\u00a0: aucun de nos scripts n’est sur cette page. Beaucoup d’éditeurs retirent les scripts à l’enregistrement. Utilisez la page hébergée dans un cadre, ou le tableau en HTML.',
  'doctor.script.module':
    '{what} n’a pas démarré\u00a0: la balise script de {address} doit avoir type="module".',
  'doctor.script.policy':
    '{what} n’a pas démarré\u00a0: la politique de sécurité de cette page bloque le script. Son administrateur doit autoriser «\u00a0script-src {origin}\u00a0».',
  'doctor.script.missing':
    '{what} n’a pas démarré\u00a0: il n’y a pas de script à {address}. Vérifiez l’adresse et sa version.',
  'doctor.script.integrity':
    '{what} n’a pas démarré\u00a0: l’intégrité de la balise script ne correspond pas à {address}. Copiez les deux de la même version.',
  'doctor.script.silent':
    '{what} n’a pas démarré\u00a0: le script de {address} n’est pas venu. Un pare-feu le bloque peut-être, ou le serveur ne laisse pas d’autres sites l’utiliser.',
  'doctor.script.broken':
    '{what} n’a pas démarré bien que son script soit venu. Un autre script de cette page le gêne peut-être.',
  'doctor.attribute':
    '{what} n’a pas d’attribut «\u00a0{given}\u00a0». Les plus proches\u00a0: {nearest}.',
  'doctor.version':
    '{what} est de la version {other}, venue en premier\u202f; ce script est de la version {own}. Chargez une seule version.',
  'doctor.says': '{what} ne peut pas afficher ses chiffres. Message\u00a0: {message}',
  'doctor.data.policy':
    'La politique de sécurité de cette page bloque les chiffres. Son administrateur doit autoriser «\u00a0connect-src {origin}\u00a0».',
  'doctor.data.missing': 'Il n’y a pas de fichier à {address}.',
  'doctor.data.closed':
    '{origin} ne laisse pas d’autres sites lire ses fichiers. Il doit envoyer «\u00a0Access-Control-Allow-Origin: *\u00a0».',
  'doctor.data.silent': '{origin} ne répond pas. Un pare-feu le bloque peut-être.',
  'doctor.lazy':
    '{what} attend qu’un lecteur fasse défiler jusqu’à lui, à cause de loading="lazy".',
  'doctor.slow': '{what} charge encore ses chiffres.',
  'doctor.hidden': '{what} est là, mais la page le cache ou ne lui donne aucune largeur.',
  'doctor.framed':
    'Cette page est dans un cadre isolé (sandbox) sans site propre. Les modules y marchent\u202f; les liens et les téléchargements exigent «\u00a0allow-popups allow-downloads\u00a0» sur le cadre.',
  'doctor.frame.other':
    'Le cadre ne montre pas la page hébergée\u00a0: son adresse est «\u00a0{address}\u00a0».',
  'doctor.frame.sandbox':
    'Le cadre est isolé (sandbox) sans «\u00a0allow-scripts\u00a0»\u202f; sa page ne peut pas démarrer.',
  'doctor.frame.policy':
    'La politique de sécurité de cette page bloque le cadre. Son administrateur doit autoriser «\u00a0frame-src {origin}\u00a0».',
  'doctor.frame.silent':
    'La page du cadre ne répond pas. Vérifiez son adresse, et si {origin} peut être montré dans un cadre.',
  'doctor.frame.title':
    'Le cadre a besoin d’un attribut title, pour les lecteurs qui ne le voient pas.',
  'doctor.frame.fine': 'Le cadre montre sa page, qui demande une hauteur de {height} pixels.',
});
