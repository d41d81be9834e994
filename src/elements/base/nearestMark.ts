const directions: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * The mark that an arrow key leads to, as the eye sees the marks: the nearest on that side.
 *
 * @param marks on the screen
 * @param from index of the mark to leave
 * @returns the same index when there is none on that side; undefined for any other key
 */
export const nearestMark = (
  marks: readonly Element[],
  key: string,
  from: number,
): number | undefined => {
  const direction = directions[key];
  if (!direction) return undefined;
  const [x, y] = direction;
  const middles = marks.map((mark) => {
    const { left, top, width, height } = mark.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  });
  const start = middles[from]!;
  let best = from;
  let least = Infinity;
  middles.forEach((middle, index) => {
    const right = middle.x - start.x;
    const down = middle.y - start.y;
    const along = right * x + down * y;
    // What lies straight on is nearer to the eye than what lies aside.
    const distance = along + 2 * Math.abs(right * y + down * x);
    if (along >= 1 && distance < least) [best, least] = [index, distance];
  });
  return best;
};
