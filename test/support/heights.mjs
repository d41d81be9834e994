import { read } from './published.mjs';

const { organisations } = read('organisations.json');

/** Every choice of a widget that changes how much it shows: of its force, entry or level. */
const choices = ({ attributes }) => {
  const name = ['force', 'entry'].find((one) => attributes.includes(one));
  if (name) return [...organisations.map(({ id }) => ({ [name]: id })), {}];
  if (!attributes.includes('level')) return [{}];
  return ['middle-management', 'senior-leadership'].map((level) => ({ level }));
};

/** Runs in the page: the greatest height of the card at each width. */
async function highest(tag, all, widths, src) {
  /* global document */
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  const most = widths.map(() => 0);
  for (const choice of all) {
    const element = document.createElement(tag);
    element.setAttribute('src', src);
    for (const [name, value] of Object.entries(choice)) element.setAttribute(name, value);
    place.replaceChildren(element);
    if (!(await element.ready.catch(() => null))) continue;
    await element.updateComplete;
    const card = element.shadowRoot.querySelector('.base');
    for (const [index, width] of widths.entries()) {
      place.style.width = `${width}px`;
      most[index] = Math.max(most[index], card.getBoundingClientRect().height);
    }
  }
  return most;
}

/**
 * How high a widget gets on the figures of a folder, for the choice that needs most, in CSS pixels.
 *
 * @param {import('puppeteer-core').Page} page with the script of every element
 * @param {string} tag
 * @param {{ attributes: readonly string[] }} widget
 * @param {number[]} widths in CSS pixels
 * @param {string} src address of a data folder
 * @returns {Promise<number[]>} one height a width
 */
export const heightsOf = (page, tag, widget, widths, src) =>
  page.evaluate(highest, tag, choices(widget), widths, src);
