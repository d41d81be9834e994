import { staff as english } from '../english/staff.js';
import { translation } from '../translation.js';

export const staff = translation(english, {
  'staff.title':
    'Personnel, réservistes et bénévoles de la police, Angleterre et pays de Galles, {date}',
  'staff.title.grades': 'Personnel de police par grade, {force}, {date}',
  'staff.but': 'Les femmes sont {most} ({groups}), mais {least} ({others})',
  'staff.same': 'Les femmes sont {most} ({groups})',
  'staff.nothing': 'Aucun chiffre sur le personnel de police en {year}',
  'staff.detail': 'Depuis {year}, la part des femmes {changes}.',
  'staff.detail.rose': {
    one: 'a augmenté de {points} point de pourcentage ({groups})',
    other: 'a augmenté de {points} points de pourcentage ({groups})',
  },
  'staff.detail.fell': {
    one: 'a baissé de {points} point de pourcentage ({groups})',
    other: 'a baissé de {points} points de pourcentage ({groups})',
  },
  'staff.detail.same': 'n’a pas changé ({groups})',
  'staff.detail.grades':
    '{women} des {total} membres du personnel de police sont des femmes, {share}.',
  'staff.label.police-staff-and-designated-officers': 'Personnel de police',
  'staff.label.police-community-support-officers': 'Agents de soutien communautaire',
  'staff.label.police-support-volunteers': 'Bénévoles de soutien',
  'staff.label.special-constables': 'Special constables (réservistes)',
  'staff.inside.police-staff-and-designated-officers': 'personnel de police',
  'staff.inside.police-community-support-officers': 'agents de soutien communautaire',
  'staff.inside.police-support-volunteers': 'bénévoles de soutien',
  'staff.inside.special-constables': 'réservistes',
  'staff.since': {
    one: '{points} point depuis {year}',
    other: '{points} points depuis {year}',
  },
  'staff.noChange': 'aucun changement depuis {year}',
  'staff.tip.shares': 'Femmes {women}, hommes {men}',
  'staff.tip.change': '{change}, à partir de {previous}',
  'staff.half': 'moitié',
  'staff.column.group': 'Groupe',
  'staff.column.grade': 'Grade',
  'staff.column.count': 'Nombre de femmes',
  'staff.column.total': 'Femmes et hommes',
  'staff.column.change': 'Évolution depuis {year}, points',
  'staff.column.previous': 'Femmes en {year}',
  'staff.caption':
    'Femmes et hommes par groupe, en pourcentage, et l’évolution en points de pourcentage',
  'staff.caption.grades': 'Femmes et hommes par grade, du plus bas au plus élevé, en pourcentage',
  'staff.note.small':
    'Moins de 100 personnes ({grades})\u00a0: une seule nomination change la part de plus de 1 point de pourcentage.',
  'staff.note.headcount': 'Les personnes sont comptées au 31 mars\u202f; les parts sont calculées.',
  'staff.note.ownGrades':
    'Les grades sont ceux de la force elle-même. D’autres forces peuvent les définir autrement.',
  'staff.note.coverage':
    'Angleterre et pays de Galles seulement. Ne comparez pas aux chiffres des policiers de tout le Royaume-Uni.',
  'staff.note.grades':
    'Le rapport s’attend à voir la plupart des femmes du personnel aux postes les moins payés. Pas de chiffres nationaux par grade.',
  'staff.note.own': 'Chaque force devrait établir ses propres chiffres par grade.',
  'staff.note.change':
    'L’évolution est en points de pourcentage, telle que publiée. La part de {year} est déduite\u00a0: la part de {now} moins l’évolution.',
  'staff.note.whole':
    'Les parts et les évolutions sont des nombres entiers tels que publiés\u202f; une part déduite peut donc être fausse de 1 point.',
  'staff.note.designated':
    'Le personnel de police comprend ici les agents désignés (designated officers).',
});
