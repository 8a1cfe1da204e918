import lit from 'eslint-plugin-lit';
import wc from 'eslint-plugin-wc';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { boundaries } from './src/tooling/lint/boundaries.mjs';

const tests = ['**/*.test.*'];

const sinks = 'innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|createContextualFragment|srcdoc';

// Lit's own Trusted Types policy passes whatever unsafeHTML is given, so nothing downstream would stop it.
const unsafeSinks = {
  'no-restricted-imports': [
    'error',
    {
      patterns: [
        { regex: String.raw`/unsafe-(html|svg|mathml)(\.js)?$`, message: 'Feed markup goes through src/sanitise.' },
        { regex: String.raw`/static-html(\.js)?$`, message: 'Static templates insert markup; use plain templates.' },
      ],
    },
  ],
  'no-restricted-syntax': [
    'error',
    ...[
      `MemberExpression[property.name=/^(${sinks})$/]`,
      `MemberExpression[property.value=/^(${sinks})$/]`,
      'MemberExpression[object.name="document"][property.name=/^write(ln)?$/]',
      'TemplateElement[value.raw=/\\.(innerHTML|outerHTML|srcdoc)=/]',
    ].map((selector) => ({ selector, message: 'Markup is inserted by src/sanitise alone: use its directive.' })),
  ],
};

export default defineConfig(
  { ignores: ['dist/', 'coverage/', 'demo/*', '!demo/start.mjs', '**/*.d.ts', 'src/localization/locales/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // An empty string or a zero of a feed often means "none", so `||` is what is meant.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: true }],
      // Asks for the `!` that no-non-null-assertion forbids.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      'no-undef': 'off',
    },
  },
  {
    rules: {
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-globals': ['error', 'event', 'name'],
      'no-control-regex': 'error',
      'no-empty': 'error',
      'no-misleading-character-class': 'error',
      'no-self-assign': 'error',
      'no-unsafe-finally': 'error',
      'no-useless-backreference': 'error',
      'no-useless-escape': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'eqeqeq': ['error', 'always', { null: 'ignore' }],
      'max-len': ['error', { code: 130, ignoreUrls: true, ignoreRegExpLiterals: true, ignoreTemplateLiterals: true }],
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended'], wc.configs['flat/best-practice']],
    settings: { wc: { elementBaseClasses: ['LitElement'] } },
    rules: {
      // LitElement has all lifecycle callbacks, and binds the listeners of its templates.
      'wc/guard-super-call': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: tests,
    plugins: { house: { rules: { boundaries } } },
    rules: {
      'house/boundaries': 'error',
      'no-console': ['error', { allow: ['warn', 'error'] }],
      ...unsafeSinks,
    },
  },
  { files: ['{src,demo,test/support}/**/*.{ts,mjs}', '*.{js,ts}'], ignores: tests, rules: { 'max-lines': ['error', 250] } },
  { files: ['src/sanitise/**/*.ts'], rules: { 'no-restricted-imports': 'off', 'no-restricted-syntax': 'off' } },
  // A sentence is a line, and a language one table.
  {
    files: ['src/builder/**/*words/*.ts'],
    rules: { 'max-lines': 'off', 'max-len': ['error', { code: 130, ignoreStrings: true, ignoreTemplateLiterals: true }] },
  },
  // The command line speaks through the console.
  { files: ['src/builder/**/*.ts'], rules: { 'no-console': 'off' } },
  {
    files: ['**/*.test.ts', '**/*.test.*.ts'],
    rules: {
      // node:test returns promises that need no waiting, chai asserts by property, and fixtures are cast and empty at will.
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
    },
  },
  {
    files: tests,
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'CallExpression[callee.property.name="only"]', message: 'A test left on `only` hides all others.' },
      ],
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    rules: { 'no-undef': 'error', 'no-unused-vars': 'error', 'no-unreachable': 'error', 'no-const-assign': 'error' },
    languageOptions: {
      globals: Object.fromEntries(['process', 'console', 'performance', 'setTimeout', 'URL'].map((name) => [name, 'readonly'])),
    },
  },
  {
    files: ['src/hosts/discourse/**/*.js', 'test/bench/probe.mjs', 'test/bench/pages/**/*.{js,jsx}'],
    languageOptions: {
      globals: Object.fromEntries(
        ['document', 'fetch', 'MessageChannel', 'PerformanceObserver', 'requestAnimationFrame'].map((name) => [name, 'readonly']),
      ),
    },
  },
);
