/**
 * The path of the oEmbed answer that the build writes for a widget and its attributes, relative to
 * the folder of those files. Only the plain choices have one: a widget as it is, or one force.
 *
 * @returns null when there is none
 */
export const oembedFile = (
  widget: string,
  attributes: ReadonlyMap<string, string>,
): string | null => {
  const [[name, id] = [], ...more] = [...attributes];
  if (!name) return `${widget}.json`;
  const isPlain = !more.length && ['force', 'entry'].includes(name) && /^[a-z-]+$/.test(id ?? '');
  return isPlain ? `${widget}/${id}.json` : null;
};
