import type { Offer } from '../export/embedHosts.js';
import { builder } from '../language/english/builder.js';
import { say } from './page.js';

/** How long a button says that its code was copied, in milliseconds. */
const copiedFor = 2000;

const withoutMarkup = (markup: string): string =>
  markup.replace(/<\/t[dh]>/g, '\t').replace(/<[^>]*>/g, '');

/** Puts a text, or what a markup shows, on the clipboard. */
const put = ({ as, content }: Pick<Offer, 'as' | 'content'>): Promise<void> =>
  as === 'code'
    ? navigator.clipboard.writeText(content)
    : navigator.clipboard.write([
        new ClipboardItem({
          'text/html': new Blob([content], { type: 'text/html' }),
          'text/plain': new Blob([withoutMarkup(content)], { type: 'text/plain' }),
        }),
      ]);

/** Copies, and says so on the button and to those who do not see it. */
export const copyBy = async (
  button: HTMLButtonElement,
  content: Pick<Offer, 'as' | 'content'>,
  shown: Element,
): Promise<void> => {
  const label = button.dataset['label']!;
  try {
    await put(content);
    button.textContent = builder['builder.copied'];
    say(builder['builder.copied']);
    setTimeout(() => {
      button.textContent = label;
    }, copiedFor);
  } catch {
    // The browser or a policy may forbid the clipboard; the reader can still copy what is selected.
    shown.closest('details')?.setAttribute('open', '');
    getSelection()?.selectAllChildren(shown);
    say(builder['builder.notCopied']);
  }
};
