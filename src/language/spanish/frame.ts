import { frame as english } from '../english/frame.js';
import { translation } from '../translation.js';

export const frame = translation(english, {
  'frame.table': 'Tabla',
  'frame.chart': 'Gráfico',
  'frame.notes': 'Notas',
  'frame.share': 'Compartir',
  'frame.shareAndDownload': 'Compartir y descargar',
  'frame.loading': 'Cargando las cifras',
  'frame.menuMissing':
    'No se pudo cargar este menú. Compruebe la conexión y vuelva a cargar la página.',
  'frame.chartOf': 'Gráfico: {title}',
});
