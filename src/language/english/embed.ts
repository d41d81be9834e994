import type { Catalogue } from '../language.js';

/** What the hosted page says when its address asks for something that it cannot show. */
export const embed = {
  'embed.none.title': 'No widget is chosen',
  'embed.none.advice': 'Put one into the address as “widget=…”. There are: {names}.',
  'embed.unknown.title': 'There is no widget “{given}”',
  'embed.unknown.advice': 'Check “widget=…” in the address. Nearest: {nearest}.',
  'embed.long.title': 'This address is too long',
  'embed.long.advice': 'What follows the “?” may have {most} characters; here it has {given}.',
  'embed.markup.title': 'The value of “{given}” is no value',
  'embed.markup.advice': 'It holds signs of program code, which are never needed here.',
  'embed.foreign.title': 'The figures may not come from there',
  'embed.foreign.advice': 'This page reads figures of its own site only. Leave “src” out.',
  'embed.blocked.title': 'The widget could not be loaded',
  'embed.blocked.advice': 'Reload the page. If that does not help, tell its publisher.',
  'embed.whole': 'Open the whole figure',
  'embed.check': 'Check of this address',
  'embed.check.fine': 'Every parameter is known to {widget}.',
  'embed.check.unknown':
    '“{given}” is no parameter of {widget} and has no effect. Nearest: {nearest}.',
  'embed.check.repeated': '“{given}” stands more than once in the address; the first one counts.',
} as const satisfies Catalogue;
