/**
 * Runs in the page: sets the spacing of WCAG 2.2, 1.4.12, in every widget. A reader's own sheet
 * does not reach into them, a browser's extension does.
 */
function spaceText() {
  /* global document, CSSStyleSheet */
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; ' +
      'word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
  );
  for (const { shadowRoot } of document.querySelectorAll('*'))
    shadowRoot?.adoptedStyleSheets.push(sheet);
}

/** Runs in the page: the layout of a language that is written from right to left. */
function turn() {
  for (const { shadowRoot } of document.querySelectorAll('*')) {
    const box = shadowRoot?.querySelector('.base, section');
    if (box) box.dir = 'rtl';
  }
}

/** Runs in the page: another year for each widget that has one; nothing may still be on its way. */
async function changeYear() {
  const elements = [...document.querySelectorAll('[year="2023"]')];
  for (const element of elements) element.setAttribute('year', '2013');
  await Promise.all(elements.map(async (element) => (await element.updateComplete, element.ready)));
  await Promise.all(elements.map((element) => element.updateComplete));
}

/**
 * How readers see a page, each a picture of all widgets.
 *
 * - `columns` widgets of `width` CSS pixels beside each other
 * - `density` device pixels a CSS pixel; absent, 1
 * - `language` of the page; absent, English
 * - `media` what the reader's system asks for
 * - `change` what is done to the page before the picture
 */
export const conditions = {
  light: { columns: 2, width: 600 },
  dark: { columns: 2, width: 600, media: { 'prefers-color-scheme': 'dark' } },
  'forced-colours': { columns: 2, width: 600, media: { 'forced-colors': 'active' } },
  'reduced-motion': {
    columns: 2,
    width: 600,
    media: { 'prefers-reduced-motion': 'reduce' },
    change: changeYear,
  },
  'narrow-320': { columns: 4, width: 320 },
  // A window of 1280 pixels at 400 %: a quarter of the width, four times the pixels.
  'zoom-400': { columns: 1, width: 320, density: 4 },
  'text-spacing': { columns: 4, width: 320, change: spaceText },
  print: { columns: 2, width: 600, media: { media: 'print' } },
  'right-to-left': { columns: 2, width: 600, change: turn },
  arabic: { columns: 2, width: 600, language: 'ar' },
  'arabic-320': { columns: 4, width: 320, language: 'ar' },
};
