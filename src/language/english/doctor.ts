import type { Catalogue } from '../language.js';

/** What the doctor tells an editor: what is wrong, and what to do or whom to ask. */
export const doctor = {
  'doctor.title': 'Check of this page',
  'doctor.busy': 'Checking',
  'doctor.again': 'Check again',
  'doctor.nothing': 'No widget of ours is on this page. The editor may have removed its tag.',
  'doctor.fine': '{what} shows “{title}”. There is nothing to mend.',
  'doctor.noTarget': 'Nothing on this page has the id “{given}”.',
  'doctor.noTarget.nearest': 'Nothing on this page has the id “{given}”. Nearest: {nearest}.',
  'doctor.unknownTag': 'There is no widget {what}. Nearest: {nearest}.',
  'doctor.script.none':
    '{what} has not started: no script of ours is on this page. Many editors remove scripts when a page is saved. Use the hosted page in a frame, or the table as HTML.',
  'doctor.script.module':
    '{what} has not started: the script tag for {address} needs type="module".',
  'doctor.script.policy':
    '{what} has not started: the security policy of this page blocks the script. Its administrator must allow “script-src {origin}”.',
  'doctor.script.missing':
    '{what} has not started: there is no script at {address}. Check the address and its version.',
  'doctor.script.integrity':
    '{what} has not started: the integrity in the script tag does not fit {address}. Copy both from the same version.',
  'doctor.script.silent':
    '{what} has not started: the script at {address} did not come. A firewall may block it, or the server does not let other sites use it.',
  'doctor.script.broken':
    '{what} has not started though its script came. Another script on this page may disturb it.',
  'doctor.attribute': '{what} has no attribute “{given}”. Nearest: {nearest}.',
  'doctor.version':
    '{what} is of version {other}, which came first; this script is of version {own}. Load one version only.',
  'doctor.says': '{what} cannot show its figures. It says: {message}',
  'doctor.data.policy':
    'The security policy of this page blocks the figures. Its administrator must allow “connect-src {origin}”.',
  'doctor.data.missing': 'There is no file at {address}.',
  'doctor.data.closed':
    '{origin} does not let other sites read its files. It must send “Access-Control-Allow-Origin: *”.',
  'doctor.data.silent': '{origin} does not answer. A firewall may block it.',
  'doctor.lazy': '{what} waits until a reader scrolls to it, because of loading="lazy".',
  'doctor.slow': '{what} is still loading its figures.',
  'doctor.hidden': '{what} is there, but the page hides it or gives it no width.',
  'doctor.framed':
    'This page stands in a sandboxed frame without a site of its own. Widgets work in it; links and downloads need “allow-popups allow-downloads” on the frame.',
  'doctor.frame.other': 'The frame does not show the hosted page: its address is “{address}”.',
  'doctor.frame.sandbox':
    'The frame is sandboxed without “allow-scripts”, so its page cannot start.',
  'doctor.frame.policy':
    'The security policy of this page blocks the frame. Its administrator must allow “frame-src {origin}”.',
  'doctor.frame.silent':
    'The page in the frame does not answer. Check its address, and whether {origin} may be shown in a frame.',
  'doctor.frame.title': 'The frame needs a title attribute, for readers who do not see it.',
  'doctor.frame.fine': 'The frame shows its page, which needs a height of {height} pixels.',
} as const satisfies Catalogue;
