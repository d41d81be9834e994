/**
 * A page written with a framework: a card of the force in its state, a button that changes the
 * state to Kent, a grid that highlights the force, an output of what the reader chose in the grid,
 * and a card of a document that the page holds already.
 *
 * @param place an empty element to draw into
 * @param given a document of one force
 * @returns takes the page away again
 */
export type Mount = (place: HTMLElement, given: unknown) => () => void | Promise<void>;
