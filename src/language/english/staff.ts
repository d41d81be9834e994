import type { Catalogue } from '../language.js';

/** What the chart of police staff says. */
export const staff = {
  'staff.title': 'Police staff, specials and volunteers, England and Wales, {date}',
  'staff.title.grades': 'Police staff by grade, {force}, {date}',
  'staff.but': 'Women are {most} of {groups}, but {least} of {others}',
  'staff.same': 'Women are {most} of {groups}',
  'staff.nothing': 'No figures for police staff in {year}',
  'staff.detail': 'Since {year}, women’s share {changes}.',
  'staff.detail.rose': {
    one: 'rose by {points} percentage point among {groups}',
    other: 'rose by {points} percentage points among {groups}',
  },
  'staff.detail.fell': {
    one: 'fell by {points} percentage point among {groups}',
    other: 'fell by {points} percentage points among {groups}',
  },
  'staff.detail.same': 'did not change among {groups}',
  'staff.detail.grades': '{women} of {total} police staff are women, {share}.',
  'staff.label.police-staff-and-designated-officers': 'Police staff',
  'staff.label.police-community-support-officers': 'Police community support officers',
  'staff.label.police-support-volunteers': 'Police support volunteers',
  'staff.label.special-constables': 'Special constables',
  'staff.inside.police-staff-and-designated-officers': 'police staff',
  'staff.inside.police-community-support-officers': 'police community support officers',
  'staff.inside.police-support-volunteers': 'police support volunteers',
  'staff.inside.special-constables': 'special constables',
  'staff.since': {
    one: '{points} point since {year}',
    other: '{points} points since {year}',
  },
  'staff.noChange': 'no change since {year}',
  'staff.tip.shares': 'Women {women}, men {men}',
  'staff.tip.change': '{change}, from {previous}',
  'staff.half': 'half',
  'staff.column.group': 'Group',
  'staff.column.grade': 'Grade',
  'staff.column.count': 'Number of women',
  'staff.column.total': 'Women and men',
  'staff.column.change': 'Change since {year}, points',
  'staff.column.previous': 'Women in {year}',
  'staff.caption': 'Women and men by group, per cent, and the change in percentage points',
  'staff.caption.grades': 'Women and men by grade, from the lowest to the highest, per cent',
  'staff.note.small':
    'Fewer than 100 people in {grades}: one appointment changes the share by more than 1 percentage point.',
  'staff.note.headcount': 'People are counted by headcount, as at 31 March; shares are computed.',
  'staff.note.ownGrades': 'Grades are the force’s own. Other forces may draw them in another way.',
  'staff.note.coverage':
    'These figures stop at England and Wales. Do not compare them with officer figures for the whole UK.',
  'staff.note.grades':
    'The report expects most women on the staff to be in the lowest paid roles. No national figures by grade are available.',
  'staff.note.own': 'Each force should make its own figures by grade.',
  'staff.note.change':
    'The change is in percentage points, as published. The share in {year} is derived: the share in {now} less the change.',
  'staff.note.whole':
    'Shares and changes are whole numbers as published, so a derived share can be 1 point off.',
  'staff.note.designated': 'Police staff here includes designated officers.',
} as const satisfies Catalogue;
