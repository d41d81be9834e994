import { embed as english } from '../english/embed.js';
import { translation } from '../translation.js';

export const embed = translation(english, {
  'embed.none.title': 'No se ha elegido ningún componente',
  'embed.none.advice': 'Ponga uno en la dirección como «widget=…». Hay: {names}.',
  'embed.unknown.title': 'No hay ningún componente «{given}»',
  'embed.unknown.advice': 'Revise «widget=…» en la dirección. Los más cercanos: {nearest}.',
  'embed.long.title': 'Esta dirección es demasiado larga',
  'embed.long.advice': 'Lo que sigue al «?» puede tener {most} caracteres; aquí tiene {given}.',
  'embed.markup.title': 'El valor de «{given}» no es un valor',
  'embed.markup.advice': 'Contiene signos de código de programa, que aquí nunca hacen falta.',
  'embed.foreign.title': 'Las cifras no pueden venir de ahí',
  'embed.foreign.advice': 'Esta página solo lee cifras de su propio sitio. Quite «src».',
  'embed.blocked.title': 'No se pudo cargar el componente',
  'embed.blocked.advice': 'Vuelva a cargar la página. Si no ayuda, avise a quien la publica.',
  'embed.whole': 'Abrir la figura entera',
  'embed.check': 'Comprobación de esta dirección',
  'embed.check.fine': '{widget} conoce todos los parámetros.',
  'embed.check.unknown':
    '«{given}» no es un parámetro de {widget} y no tiene efecto. Los más cercanos: {nearest}.',
  'embed.check.repeated': '«{given}» está más de una vez en la dirección; cuenta la primera.',
});
