import { staff as english } from '../english/staff.js';
import { translation } from '../translation.js';

export const staff = translation(english, {
  'staff.title': 'Гражданский персонал, резервисты и добровольцы полиции, Англия и Уэльс, {date}',
  'staff.title.grades': 'Гражданский персонал полиции по ступеням, {force}, {date}',
  'staff.but': 'Доля женщин: {most} ({groups}), но {least} ({others})',
  'staff.same': 'Доля женщин: {most} ({groups})',
  'staff.nothing': 'Нет данных о персонале полиции, {year}',
  'staff.detail': 'С {year} года доля женщин {changes}.',
  'staff.detail.rose': 'выросла на {points} п. п. ({groups})',
  'staff.detail.fell': 'упала на {points} п. п. ({groups})',
  'staff.detail.same': 'не изменилась ({groups})',
  'staff.detail.grades': 'Женщин {women} из {total} в персонале полиции, {share}.',
  'staff.label.police-staff-and-designated-officers': 'Гражданский персонал',
  'staff.label.police-community-support-officers': 'Сотрудники поддержки общин',
  'staff.label.police-support-volunteers': 'Добровольцы поддержки',
  'staff.label.special-constables': 'Резервисты',
  'staff.inside.police-staff-and-designated-officers': 'гражданский персонал',
  'staff.inside.police-community-support-officers': 'сотрудники поддержки общин',
  'staff.inside.police-support-volunteers': 'добровольцы поддержки',
  'staff.inside.special-constables': 'резервисты',
  'staff.since': '{points} п. п. с {year}',
  'staff.noChange': 'без изменения с {year}',
  'staff.tip.shares': 'Женщины {women}, мужчины {men}',
  'staff.tip.change': '{change}, прежде {previous}',
  'staff.half': 'половина',
  'staff.column.group': 'Группа',
  'staff.column.grade': 'Ступень',
  'staff.column.count': 'Число женщин',
  'staff.column.total': 'Женщины и мужчины',
  'staff.column.change': 'Изменение с {year}, п. п.',
  'staff.column.previous': 'Женщины, {year}',
  'staff.caption': 'Женщины и мужчины по группам, в процентах, и изменение в процентных пунктах',
  'staff.caption.grades': 'Женщины и мужчины по ступеням, от низшей к высшей, в процентах',
  'staff.note.small':
    'Меньше 100 человек ({grades}): одно назначение меняет долю больше чем на 1 процентный пункт.',
  'staff.note.headcount': 'Люди посчитаны на 31 марта; доли рассчитаны.',
  'staff.note.ownGrades': 'Ступени определены самой службой. У других они могут быть иными.',
  'staff.note.coverage':
    'Здесь только Англия и Уэльс. Не сравнивайте с данными о полицейских всей Великобритании.',
  'staff.note.grades':
    'По ожиданию доклада, большинство женщин персонала на самых низкооплачиваемых должностях. Общих данных по ступеням нет.',
  'staff.note.own': 'Каждой службе следует дать свои данные по ступеням.',
  'staff.note.change':
    'Изменение в процентных пунктах, как опубликовано. Доля за {year} выведена: доля за {now} минус изменение.',
  'staff.note.whole':
    'Доли и изменения – целые числа, как опубликованы; выведенная доля может быть неточной на 1 пункт.',
  'staff.note.designated': 'Персонал включает и уполномоченных сотрудников (designated officers).',
});
