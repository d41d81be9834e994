import { sendMouse } from '@web/test-runner-commands';
import { waitUntil } from './wait.js';

/** The middle of what is pointed at, in CSS pixels of the window, to which the page is scrolled. */
export const middleOf = (
  mark: Element,
  block: ScrollLogicalPosition = 'center',
): [x: number, y: number] => {
  mark.scrollIntoView({ block });
  const { left, top, width, height } = mark.getBoundingClientRect();
  // Of the trend the last year, which is where its focus starts.
  const along = mark.localName === 'input' ? width - 2 : width / 2;
  return [Math.round(left + along), Math.round(top + height / 2)];
};

/**
 * Brings the pointer there. A page that was scrolled a moment ago may have another mark there: then
 * the pointer moves again.
 */
export const point = (mark: Element, block?: ScrollLogicalPosition): Promise<void> => {
  let tries = 0;
  return waitUntil(async () => {
    const [x, y] = middleOf(mark, block);
    await sendMouse({ type: 'move', position: [x + (tries++ % 2), y] });
    return mark.matches(':hover');
  }, 'the pointer is there');
};

/**
 * Takes the pointer out of every drawing, also when a test ends: where it rests, the next drawing
 * opens a tip, which covers other marks. `resetMouse` forgets in Firefox where the pointer is, and
 * leaves it there.
 */
export const away = (): Promise<void> => sendMouse({ type: 'move', position: [0, 0] });
