import { doctor as english } from '../english/doctor.js';
import { translation } from '../translation.js';

export const doctor = translation(english, {
  'doctor.title': 'Comprobación de esta página',
  'doctor.busy': 'Comprobando',
  'doctor.again': 'Comprobar de nuevo',
  'doctor.nothing':
    'No hay ningún componente nuestro en esta página. Puede que el editor haya quitado su etiqueta.',
  'doctor.fine': '{what} muestra «{title}». No hay nada que corregir.',
  'doctor.noTarget': 'Nada en esta página tiene el id «{given}».',
  'doctor.noTarget.nearest':
    'Nada en esta página tiene el id «{given}». Los más cercanos: {nearest}.',
  'doctor.unknownTag': 'No hay ningún componente {what}. Los más cercanos: {nearest}.',
  'doctor.script.none':
    '{what} no ha arrancado: no hay ningún script nuestro en esta página. Muchos editores quitan los scripts al guardar. Use la página alojada en un marco, o la tabla en HTML.',
  'doctor.script.module':
    '{what} no ha arrancado: la etiqueta script de {address} necesita type="module".',
  'doctor.script.policy':
    '{what} no ha arrancado: la política de seguridad de esta página bloquea el script. Su administrador debe permitir «script-src {origin}».',
  'doctor.script.missing':
    '{what} no ha arrancado: no hay ningún script en {address}. Revise la dirección y su versión.',
  'doctor.script.integrity':
    '{what} no ha arrancado: la integridad de la etiqueta script no corresponde a {address}. Copie ambas de la misma versión.',
  'doctor.script.silent':
    '{what} no ha arrancado: el script de {address} no llegó. Puede que lo bloquee un cortafuegos, o que el servidor no deje usarlo a otros sitios.',
  'doctor.script.broken':
    '{what} no ha arrancado aunque su script llegó. Puede que lo estorbe otro script de esta página.',
  'doctor.attribute': '{what} no tiene el atributo «{given}». Los más cercanos: {nearest}.',
  'doctor.version':
    '{what} es de la versión {other}, que llegó primero; este script es de la versión {own}. Cargue una sola versión.',
  'doctor.says': '{what} no puede mostrar sus cifras. Dice: {message}',
  'doctor.data.policy':
    'La política de seguridad de esta página bloquea las cifras. Su administrador debe permitir «connect-src {origin}».',
  'doctor.data.missing': 'No hay ningún archivo en {address}.',
  'doctor.data.closed':
    '{origin} no deja que otros sitios lean sus archivos. Debe enviar «Access-Control-Allow-Origin: *».',
  'doctor.data.silent': '{origin} no responde. Puede que lo bloquee un cortafuegos.',
  'doctor.lazy': '{what} espera a que alguien se desplace hasta él, por causa de loading="lazy".',
  'doctor.slow': '{what} todavía está cargando sus cifras.',
  'doctor.hidden': '{what} está ahí, pero la página lo oculta o no le da anchura.',
  'doctor.framed':
    'Esta página está en un marco aislado (sandbox) sin sitio propio. Los componentes funcionan en él; los enlaces y las descargas necesitan «allow-popups allow-downloads» en el marco.',
  'doctor.frame.other': 'El marco no muestra la página alojada: su dirección es «{address}».',
  'doctor.frame.sandbox':
    'El marco está aislado (sandbox) sin «allow-scripts», así que su página no puede arrancar.',
  'doctor.frame.policy':
    'La política de seguridad de esta página bloquea el marco. Su administrador debe permitir «frame-src {origin}».',
  'doctor.frame.silent':
    'La página del marco no responde. Revise su dirección, y si {origin} puede mostrarse en un marco.',
  'doctor.frame.title': 'El marco necesita un atributo title, para los lectores que no lo ven.',
  'doctor.frame.fine': 'El marco muestra su página, que necesita una altura de {height} píxeles.',
});
