import { menu as english } from '../english/menu.js';
import { translation } from '../translation.js';

export const menu = translation(english, {
  'menu.download': 'Descargar',
  'menu.figures': 'Cifras',
  'menu.data': 'Datos para programas',
  'menu.picture': 'Imagen con su texto',
  'menu.drawing': 'Dibujo',
  'menu.about': 'Información',
  'menu.notes': 'Cómo se hacen las cifras',
  'menu.copySentence': 'Copiar esta frase',
  'menu.copyCitation': 'Copiar la cita',
  'menu.copyCode': 'Copiar el código para una página web',
  'menu.copied': 'Copiado',
  'menu.notCopied': 'No se pudo copiar',
  'menu.noPicture': 'Aquí no hay imagen: tome el dibujo',
  'menu.failed': 'No se pudo cargar',
});
