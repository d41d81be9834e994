import { suggestedHeight } from '../export/embedSizes.js';
import { escaped } from '../export/escaped.js';
import { widgetOf } from './parameters.js';

/** An answer of type "rich" of oEmbed 1.0. */
export interface Oembed {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  /** Seconds after which a consumer asks again: a day. */
  readonly cache_age: number;
  readonly html: string;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
}

export interface OembedOptions {
  /** The most that the consumer allows, in CSS pixels; text as it comes in a query is taken too. */
  readonly maxwidth?: number | string | null | undefined;
  readonly maxheight?: number | string | null | undefined;
  /** The title of the facts, where the server has them; absent, the name of the widget. */
  readonly title?: string | undefined;
}

const preferredWidth = 600;

const atMost = (wanted: number, limit: number | string | null | undefined): number => {
  const most = Math.floor(Number(limit));
  return most > 0 ? Math.min(wanted, most) : wanted;
};

/**
 * The oEmbed answer for the address of a hosted page, for a server that offers an oEmbed endpoint.
 * It neither loads nor draws anything. The page fits itself to the answer's box, however low.
 *
 * @param address http(s) address of `embed.html` with its parameters
 * @throws RangeError when it is not such an address or names nothing that can be shown; a server
 * answers that with 404
 * @see https://oembed.com/
 */
export const toOembed = (
  address: string,
  { maxwidth, maxheight, title }: OembedOptions = {},
): Oembed => {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || !/^https?:$/.test(url.protocol) || !/\/embed(?:\.html)?$/.test(url.pathname))
    throw new RangeError(`"${address.slice(0, 200)}" is no address of a hosted page.`);
  let widget: string;
  try {
    widget = widgetOf(url);
  } catch (error) {
    throw new RangeError(`The hosted page cannot show this: ${(error as Error).message}`, {
      cause: error,
    });
  }
  const width = atMost(preferredWidth, maxwidth);
  const height = atMost(suggestedHeight(widget, width), maxheight);
  const name = title ?? `Women in UK policing: ${widget.replaceAll('-', ' ')}`;
  return {
    version: '1.0',
    type: 'rich',
    title: name,
    provider_name: 'Gender equality in UK policing',
    provider_url: new URL('.', url).href,
    cache_age: 86_400,
    html: `<iframe src="${escaped(url.href)}" title="${escaped(name)}" width="${width}" height="${height}" loading="lazy" frameborder="0"></iframe>`,
    width,
    height,
  };
};
