import { frame as english } from '../english/frame.js';
import { translation } from '../translation.js';

export const frame = translation(english, {
  'frame.table': 'Tabla',
  'frame.chart': 'Gráfico',
  'frame.notes': 'Notas',
  'frame.share': 'Compartir',
  'frame.shareAndDownload': 'Compartir y descargar',
  'frame.loading': 'Cargando las cifras',
  'frame.tryAgain': 'Reintentar',
  'frame.notLoaded': 'No se pudieron cargar las cifras.',
  'frame.menuMissing':
    'No se pudo cargar este menú. Compruebe la conexión y vuelva a cargar la página.',
  'frame.keys':
    'Teclado: Tab va al gráfico o a la tabla. Las flechas se mueven dentro, las letras buscan un nombre, Escape cierra y sale.',
  'frame.chartOf': 'Gráfico: {title}',
});
