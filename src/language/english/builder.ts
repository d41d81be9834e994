import type { Catalogue } from '../language.js';

/** What the builder of the gallery says. Ids are those of hosts, offers and permissions. */
export const builder = {
  'builder.host.sharepoint': 'SharePoint',
  'builder.host.wordpress': 'WordPress',
  'builder.host.drupal': 'Drupal',
  'builder.host.umbraco': 'Umbraco',
  'builder.host.page': 'Own page with a script tag',
  'builder.host.framework': 'React, Vue or Angular',
  'builder.host.email': 'E-mail',
  'builder.host.document': 'Document',

  'builder.offer.frame': 'Code for the Embed web part',
  'builder.offer.frame.how': 'Edit the page, add the web part "Embed", and paste this code.',
  'builder.offer.text': 'The figures for the Text web part',
  'builder.offer.text.how':
    'Copy, then paste into a web part "Text": heading, table, notes and source. Nothing has to be allowed for it; it does not change when the figures do.',
  'builder.offer.figure': 'For every author: the figures as a table',
  'builder.offer.figure.how':
    'Add a block "Custom HTML" and paste this. No script, nothing that WordPress removes; it does not change when the figures do.',
  'builder.offer.element': 'The widget',
  'builder.offer.element.how':
    'Paste this where the widget is to stand. Until the script runs, and without it, the table inside the tag is shown.',
  'builder.offer.block': 'The widget, where scripts are allowed',
  'builder.offer.block.how':
    'For authors with the capability below: add a block "Custom HTML" and paste this. For others WordPress removes the script when they save, and the table inside the tag is left.',
  'builder.offer.editor': 'For the text editor: the figures as a table',
  'builder.offer.editor.how':
    'Open the source of the rich text and paste this. It does not change when the figures do.',
  'builder.offer.template': 'The widget, for a template',
  'builder.offer.template.how':
    'For a block or a partial view (.cshtml). Each @ is written twice, as Razor asks for.',
  'builder.offer.basic': 'For the format "Basic HTML": the figures as a list',
  'builder.offer.basic.how':
    'Open the source in the editor and paste this. Basic HTML drops tables, so every figure stands in a list; it does not change when the figures do.',
  'builder.offer.allowedTag': 'The widget, when its tag is allowed',
  'builder.offer.allowedTag.how':
    'Paste this into the source when the tag and the script below are allowed. Without them the list inside the tag is left.',
  'builder.offer.ownScript': 'Or only this widget',
  'builder.offer.ownScript.how':
    'Less to load when a page has one widget. Put the first lines into the head of the page, before other scripts; a page whose policy blocks inline scripts blocks the import map, so there take the first code.',
  'builder.offer.preload': 'For the head of the page',
  'builder.offer.preload.how':
    'Optional: script and figures then load while the page is being read.',
  'builder.offer.reserve': 'To hold the place',
  'builder.offer.reserve.how':
    'Optional, for the head of the page: nothing on the page moves when the widget is drawn. A strict policy must allow the address for styles (style-src).',
  'builder.offer.listener': 'Or in a frame',
  'builder.offer.listener.how':
    'For pages that must run no foreign script beside their own. The second line, where there is one, fits the frame to its content.',
  'builder.offer.script': 'For index.html',
  'builder.offer.script.how': 'Once, in the head of the page that starts the app.',
  'builder.offer.react': 'React 19',
  'builder.offer.react.how': 'Attributes go to the element as they are.',
  'builder.offer.vue': 'Vue',
  'builder.offer.vue.how': 'In a template.',
  'builder.offer.vueSetting': 'Vue, in vite.config.js',
  'builder.offer.vueSetting.how': 'Says that the tag is an element of the page.',
  'builder.offer.angular': 'Angular',
  'builder.offer.angular.how': 'The schema lets the tag stand in a template.',
  'builder.offer.mail': 'For a message',
  'builder.offer.mail.how':
    'Copy, then paste into the message. Mail programs run no script, so these are the figures as a table; they do not change after sending.',
  'builder.offer.mailCode': 'For a newsletter tool',
  'builder.offer.mailCode.how':
    'The same as code: tables and attributes only, which Outlook draws.',
  'builder.offer.document': 'For a document',
  'builder.offer.document.how':
    'Copy, then paste into the document: heading, table, notes, and source with its address. The menu of the widget has it as a picture too.',

  'builder.allow.domain':
    'SharePoint: open Site settings, then HTML Field Security. Allow iframes from this domain',
  'builder.allow.frames': 'Content security policy, when the frame is used',
  'builder.allow.policy':
    'Content security policy, when the page has one; no style source is needed',
  'builder.allow.role':
    'WordPress: whoever saves the widget needs this capability. Authors without it lose the script',
  'builder.allow.tags': 'Drupal: Text formats, Limit allowed HTML tags, add',
  'builder.allow.library': 'Drupal: in the theme’s .libraries.yml, and attached to the page',
  'builder.allow.elements': 'Umbraco with TinyMCE: add to ValidElements',
  'builder.allow.nothing': 'Nothing: no script and no frame is in it.',

  'builder.copy': 'Copy',
  'builder.copyFormatted': 'Copy with its format',
  'builder.copied': 'Copied',
  'builder.notCopied': 'Not copied. The code is selected: press Ctrl+C, or Command+C on a Mac.',
  'builder.code': '{title}: code',
  'builder.markup': 'Show the markup',
  'builder.size': '{width} × {height} pixels',
  'builder.failed': 'There is no code, because the widget cannot show these choices.',
  'builder.incomplete': 'The widget and its code come when the figures are complete.',
  'builder.unsigned':
    'The list of digests could not be loaded, so there is no code. Reload the page.',
  'builder.local':
    'This address is of this computer only. Enter the address at which dist/ is published.',
  'builder.unversioned':
    'This address does not name version {version}. When other files are put there, pages with this code stop showing the widget: publish each version in a folder of its own.',
  'builder.notAnAddress': 'Enter a web address that starts with https://',
  'builder.codeFor': 'Code for this widget',
  'builder.latest': 'Latest',
  'builder.none': 'None',
  'builder.all': 'All',
  'builder.together': 'All forces together',
  'builder.page': 'As the page',
} as const satisfies Catalogue;
