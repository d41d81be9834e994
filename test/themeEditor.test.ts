/** The theming page of the stories: what a developer changes, and what it tells. */
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { themeEditor } from '../stories/support/themeEditor.js';
import { waitUntil } from './support/wait.js';
import { words } from './support/widget.js';

describe('the theming page', () => {
  let editor: HTMLElement;
  beforeEach(() => {
    editor = themeEditor(html`<i></i>`);
    document.body.append(editor);
  });
  afterEach(() => editor.remove());

  const told = () => words(editor.querySelector('[role=status]'));

  it('starts with the colours of the library, all of them told apart', () => {
    expect(told()).to.match(/^All \d+ pairs have enough contrast/);
    expect(editor.querySelectorAll('input[type=color]')).to.have.length.above(49);
  });

  it('tells at once when a colour is too weak, and shows it to the widgets', () => {
    const field = editor.querySelector<HTMLInputElement>('[aria-label="ink-quiet, light"]')!;
    field.value = '#bbbbbb';
    field.dispatchEvent(new InputEvent('input'));
    expect(told()).to.match(/^\d of \d+ pairs have too little contrast/);
    const [, tables] = editor.querySelectorAll('table');
    expect(words(tables!.querySelector('tbody tr'))).to.match(
      /ink-quiet on \S+, light 1\.\d+ 4\.5 too little/,
    );
    expect(editor.style.getPropertyValue('--gep-ink-quiet')).to.contain('#bbbbbb');
    expect(words(editor.querySelector('pre'))).to.contain(
      '--gep-ink-quiet: light-dark(#bbbbbb, #bbb5c4);',
    );
  });

  it('starts again from a ready sheet', async () => {
    const choice = editor.querySelector('select')!;
    choice.value = 'high-contrast';
    choice.dispatchEvent(new Event('change'));
    await waitUntil(() => editor.style.getPropertyValue('--gep-ink').includes('#000000'));
    expect(told()).to.match(/^All \d+ pairs have enough contrast/);
  });
});
