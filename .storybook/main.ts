import type { StorybookConfig } from '@storybook/web-components-vite';
import { mergeConfig } from 'vite';
import packageFile from '../package.json' with { type: 'json' };
import { manifestPlugin } from './manifest.ts';

const SOURCE_DATA = '../../data/published/v1/';

/**
 * In the sources the data folder is relative to `src/loading/`, which the development server
 * serves as it is; the built scripts stand in `assets/`.
 */
const dataFolderOfBuild = {
  name: 'data-folder',
  apply: 'build' as const,
  enforce: 'pre' as const,
  transform: (code: string) =>
    code.includes(SOURCE_DATA) ? code.replaceAll(SOURCE_DATA, '../data/published/v1/') : undefined,
};

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  staticDirs: [
    { from: '../data/published', to: '/data/published' },
    { from: '../src/themes', to: '/src/themes' },
  ],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (vite) =>
    mergeConfig(vite, {
      define: { __VERSION__: JSON.stringify(packageFile.version) },
      plugins: [dataFolderOfBuild, manifestPlugin()],
    }),
};

export default config;
