import { executeServerCommand } from '@web/test-runner-commands';
import { captured } from './widget.js';

type Args = Record<string, unknown>;

export interface Story {
  readonly component?: string;
  readonly args?: Args;
  readonly render?: (args: Args) => unknown;
}

export interface StoryFile {
  readonly file: string;
  /** What all stories of the file have in common. */
  readonly meta: Story;
  readonly stories: Readonly<Record<string, Story>>;
}

/** Every file of stories; the page gets the styles that they are shown with. */
export const storyFiles = async (): Promise<StoryFile[]> => {
  const { files, styles } = await executeServerCommand<{ files: string[]; styles: string }, null>(
    'stories',
  );
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
  return Promise.all(
    files.map(async (file) => {
      const { default: meta, ...stories } = (await import(`/${file}`)) as Record<string, Story>;
      return { file, meta: meta!, stories };
    }),
  );
};

/**
 * A story as a value for `render`.
 *
 * @throws TypeError when neither the story nor its file has a way to draw it
 */
export const drawn = (meta: Story, story: Story): unknown => {
  const draw = story.render ?? meta.render;
  if (!draw) throw new TypeError('There is no way to draw this story.');
  return draw({ ...meta.args, ...story.args });
};

/** A page of its own for each test of a suite; what widgets warn of on it is not printed. */
export const pageOfEach = (): (() => HTMLElement) => {
  let page: HTMLElement;
  let warnings: { take(): string[] };
  beforeEach(() => {
    warnings = captured('warn');
    page = document.body.appendChild(document.createElement('main'));
  });
  afterEach(() => {
    warnings.take();
    page.remove();
  });
  return () => page;
};
