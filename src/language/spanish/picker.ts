import { picker as english } from '../english/picker.js';
import { translation } from '../translation.js';

export const picker = translation(english, {
  'picker.title': 'Elija un cuerpo de policía',
  'picker.sentence': {
    one: '{count} cuerpo u otra organización para elegir',
    other: '{count} cuerpos y otras organizaciones para elegir',
  },
  'picker.column.force': 'Cuerpo u organización',
  'picker.caption': 'Cuerpos de policía y otras organizaciones de los datos',
  'picker.nation.England': 'Inglaterra',
  'picker.nation.Wales': 'Gales',
  'picker.nation.Scotland': 'Escocia',
  'picker.nation.Northern Ireland': 'Irlanda del Norte',
  'picker.nation.England and Wales': 'Inglaterra y Gales',
  'picker.nation.Great Britain': 'Gran Bretaña',
  'picker.nation.United Kingdom': 'Reino Unido',
  'picker.nation.Crown Dependency': 'Dependencia de la Corona',
  'picker.nation.British Overseas Territories': 'Territorios de ultramar',
  'picker.hint': '{nation}, {hint}',
  'picker.hint.change': 'sin proporción',
  'picker.hint.none': 'sin cifras',
  'picker.found': { one: '{count} encontrado.', other: '{count} encontrados.' },
  'picker.keys': 'Flechas arriba y abajo para moverse, Intro para elegir, Escape para cerrar.',
  'picker.none': 'Ningún cuerpo se llama así. Los más cercanos: {names}.',
  'picker.chosen': 'Se ha elegido {force}.',
  'picker.clear': 'Borrar',
});
