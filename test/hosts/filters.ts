import createDOMPurify from 'dompurify';

/** Names of attributes by the tags that may have them; `*` is for all tags. */
type Allowed = Readonly<Record<string, readonly string[]>>;

/** What a filter with this list leaves of a markup: tags go, the text inside them stays. */
const filter =
  (allowed: Allowed) =>
  (markup: string): string => {
    const purify = createDOMPurify(window);
    purify.addHook('uponSanitizeAttribute', (node, data) => {
      const names = [...(allowed['*'] ?? []), ...(allowed[node.localName] ?? [])];
      data.keepAttr = names.includes(data.attrName);
      // The sanitiser has a list of names of its own; ours is the one that counts.
      data.forceKeepAttr = data.keepAttr && data.attrName !== 'href';
    });
    return purify.sanitize(markup, {
      ALLOWED_TAGS: Object.keys(allowed).filter((name) => name !== '*'),
      CUSTOM_ELEMENT_HANDLING: {
        tagNameCheck: (name) => Object.hasOwn(allowed, name),
        attributeNameCheck: () => true,
      },
    });
  };

const none: readonly string[] = [];
const tags = (names: string, attributes: readonly string[] = none): Allowed =>
  Object.fromEntries(names.split(' ').map((name) => [name, attributes]));

/**
 * Drupal's text format "Basic HTML" as the standard profile sets it up, without images. The filter
 * lets `lang` and `dir` through on every tag.
 *
 * @param more tags that an administrator added, as written in the format's settings
 */
export const drupalBasicHtml = (markup: string, more = ''): string => {
  const [tag, ...attributes] = more.replace(/[<>]/g, '').split(' ').filter(Boolean);
  return filter({
    ...tags('br p h2 h3 h4 h5 h6 cite dl dt dd blockquote ul ol li strong em code'),
    a: ['href', 'hreflang'],
    ...(tag ? { [tag]: attributes } : {}),
    '*': ['lang', 'dir'],
  })(markup);
};

/** What WordPress leaves of a post by an author without `unfiltered_html`, as far as it matters. */
export const wordpressPost = filter({
  ...tags('b big blockquote br cite code dd del div dl dt em h1 h2 h3 h4 h5 h6 hr i ins kbd'),
  ...tags('li ol p pre q s samp section small span strong sub sup u ul', ['align']),
  ...tags('figure figcaption caption', ['align']),
  ...tags('tbody tfoot thead tr', ['align', 'valign', 'bgcolor']),
  ...tags('td th', [
    'abbr',
    'align',
    'bgcolor',
    'colspan',
    'headers',
    'rowspan',
    'scope',
    'valign',
  ]),
  a: ['href', 'rel', 'target'],
  font: ['color', 'face', 'size'],
  table: ['align', 'bgcolor', 'border', 'cellpadding', 'cellspacing', 'summary', 'width'],
  '*': ['class', 'dir', 'id', 'lang', 'role', 'title'],
});

/** What mail programs agree on: tables and attributes; no class, no style, no figure. */
export const mailProgram = filter({
  ...tags('b br em h1 h2 h3 h4 i li ol p strong u ul', ['align']),
  ...tags('tbody thead tr', ['align', 'valign', 'bgcolor']),
  ...tags('td th', ['align', 'bgcolor', 'colspan', 'rowspan', 'scope', 'valign', 'width']),
  a: ['href', 'target'],
  caption: ['align'],
  font: ['color', 'face', 'size'],
  table: ['align', 'bgcolor', 'border', 'cellpadding', 'cellspacing', 'role', 'width'],
  '*': ['dir', 'lang'],
});
