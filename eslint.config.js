import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import { defineConfig } from 'eslint/config';
import typescript from 'typescript-eslint';

const readonly = (...names) => Object.fromEntries(names.map((name) => [name, 'readonly']));
const NODE = readonly(
  ...['Buffer', 'console', 'fetch', 'performance', 'process', 'setTimeout', 'clearTimeout'],
  ...['clearInterval', 'structuredClone', 'TextDecoder', 'TextEncoder', 'URL', 'URLSearchParams'],
);

export default defineConfig(
  {
    ignores: ['build/', 'dist/', 'modules/', 'storybook-static/', 'coverage/', 'src/contracts/'],
  },
  js.configs.recommended,
  {
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'object-shorthand': 'error',
      'no-unused-vars': ['error', { ignoreRestSiblings: true }],
      'prefer-const': 'error',
    },
  },
  {
    files: ['**/*.ts'],
    extends: [typescript.configs.recommended],
    plugins: { lit, wc, 'lit-a11y': litA11y },
    rules: {
      // The compiler and the rule for TypeScript below know types; the plain rule does not.
      'no-unused-vars': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { ignoreRestSiblings: true, argsIgnorePattern: '^_' },
      ],
      ...lit.configs['flat/recommended'].rules,
      'lit/lifecycle-super': 'error',
      // The compiler sets fields instead of defining them, so the accessors of properties see the values.
      'lit/no-classfield-shadowing': 'off',
      'lit/no-legacy-imports': 'error',
      'lit/no-private-properties': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/prefer-nothing': 'error',
      'lit/prefer-static-styles': 'error',
      ...wc.configs['flat/best-practice'].rules,
      // DrawnElement has every callback: asking for it before calling it is noise.
      'wc/guard-super-call': 'off',
      ...litA11y.configs.recommended.rules,
      // Browsers drop the roles of a table whose `display` is changed; then they are written out.
      'lit-a11y/no-redundant-role': 'off',
    },
    settings: { wc: { elementBaseClasses: ['DrawnElement', 'WidgetElement'] } },
  },
  {
    files: ['src/**/*.ts'],
    extends: [typescript.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      'no-console': ['error', { allow: ['warn'] }],
      // A file that grows past this holds more than one thought; a sheet of styles may.
      'max-lines': ['error', { max: 220, skipBlankLines: true, skipComments: true }],
    },
  },
  { files: ['src/**/*.styles.ts'], rules: { 'max-lines': 'off' } },
  {
    // A framework's table of tags is an interface, which takes ours only by extending it.
    files: ['.rollup/types/*.d.ts'],
    rules: {
      '@typescript-eslint/no-empty-object-type': [
        'error',
        { allowInterfaces: 'with-single-extends' },
      ],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // Chai's assertions are expressions, and a test may know that an element is there.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Tests render what hosts might write, mistakes included.
      'lit-a11y/accessible-name': 'off',
    },
  },
  {
    files: ['**/*.mjs', '**/*.js'],
    languageOptions: { globals: NODE },
  },
  {
    files: ['test/bench/contenders/*.js'],
    languageOptions: {
      globals: readonly('CSSStyleSheet', 'customElements', 'document', 'HTMLElement', 'window'),
    },
  },
  {
    files: ['**/*.cjs'],
    languageOptions: { sourceType: 'commonjs', globals: readonly('module', 'require') },
  },
  prettier,
);
