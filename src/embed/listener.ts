/**
 * For pages that frame `embed.html`: gives each frame the height that its content has. Put it on
 * the page once, as a module or as a plain script; it needs nothing and exports nothing.
 *
 *     <script src="https://…/embed-listener.js" async></script>
 */
const least = 100;
const most = 5000;

/** The height of a message of ours in CSS pixels, within limits; null for any other message. */
const heightIn = (data: unknown): number | null => {
  const { type, height } = (data ?? {}) as { type?: unknown; height?: unknown };
  if (type !== 'gep:height' || typeof height !== 'number' || !Number.isFinite(height)) return null;
  return Math.min(most, Math.max(least, Math.ceil(height)));
};

/** True for the address of the hosted page; other frames do not get a height from us. */
const isOurs = ({ src }: HTMLIFrameElement): boolean =>
  URL.canParse(src) && /\/embed(?:\.html)?$/.test(new URL(src).pathname);

addEventListener('message', ({ data, source }: MessageEvent<unknown>) => {
  const height = heightIn(data);
  if (height === null) return;
  for (const frame of document.querySelectorAll('iframe'))
    if (frame.contentWindow === source && isOurs(frame)) frame.style.height = `${height}px`;
});
