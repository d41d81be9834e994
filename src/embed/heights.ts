/**
 * The messages that tell a height to the page around: our own, the one that listeners for
 * Datawrapper understand (by the name of the widget), and the one of AMP.
 *
 * @param height in CSS pixels
 */
export const heightMessages = (widget: string, height: number): readonly object[] => [
  { type: 'gep:height', widget, height },
  { 'datawrapper-height': { [widget]: height } },
  { sentinel: 'amp', type: 'embed-size', height },
];

/**
 * Tells the page around how high the content is, now and whenever that changes. The content must
 * not depend on the height of the frame, or the two would chase each other.
 *
 * @param content what is measured
 * @param changed runs after each measuring, also outside a frame
 * @returns measures at once: browsers do not tell changes of size in a frame that is out of sight
 */
export const reportHeights = (
  content: Element,
  widget: string,
  changed: () => void,
): (() => void) => {
  let told = 0;
  const report = (): void => {
    const height = Math.ceil(content.getBoundingClientRect().height);
    changed();
    if (window.parent === window || height === told || height === 0) return;
    told = height;
    // Any page may frame this one, and a height is no secret: so the target is any origin.
    for (const message of heightMessages(widget, height)) window.parent.postMessage(message, '*');
  };
  new ResizeObserver(report).observe(content);
  return report;
};
