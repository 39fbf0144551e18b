// ESLint: type-aware rules that find real mistakes, and the ban on engine-dependent calls in the pure layers.

import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import {
  bannedGlobals,
  bannedMethods,
  exactMath,
  insteadOfMath,
  pureLayers,
} from './scripts/banned-calls.mjs';

const inexactMath = Object.getOwnPropertyNames(Math).filter((name) => !exactMath.includes(name));

export default defineConfig(
  { ignores: ['dist/', 'coverage/', 'node_modules/'] },
  js.configs.recommended,
  {
    files: ['**/*.ts', '**/*.svelte'],
    extends: [ts.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, extraFileExtensions: ['.svelte'] } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
      '@typescript-eslint/require-await': 'off',
    },
  },
  ...svelte.configs.recommended,
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser } },
    rules: {
      'svelte/no-at-html-tags': 'error',
      'svelte/no-target-blank': 'error',
      'svelte/button-has-type': 'error',
    },
  },
  { files: ['web/**', 'src/runtime/browser/**'], languageOptions: { globals: { ...globals.browser } } },
  { files: ['**/*.mjs'], languageOptions: { globals: { ...globals.node } } },
  {
    rules: {
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'no-implicit-coercion': ['error', { boolean: false }],
      // published constants are written with all their digits
      'no-loss-of-precision': 'off',
      'no-unmodified-loop-condition': 'error',
      'array-callback-return': 'error',
      'max-lines-per-function': [
        'error',
        { max: 70, skipBlankLines: true, skipComments: true, IIFEs: false },
      ],
    },
  },
  { files: ['tests/**', '**/*.config.*'], rules: { 'max-lines-per-function': 'off' } },
  {
    // Markup types come from svelte-check, which sees through snippets and each blocks; props are destructured with let.
    files: ['**/*.svelte'],
    rules: {
      'prefer-const': 'off',
      'svelte/prefer-const': 'error',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  // Results are held as raw state and replaced whole: maps inside them are built once and never watched.
  { files: ['web/**'], rules: { 'svelte/prefer-svelte-reactivity': 'off' } },
  {
    files: pureLayers.map((layer) => `${layer}/**/*.ts`),
    rules: {
      'no-restricted-properties': [
        'error',
        ...inexactMath.map((property) => ({ object: 'Math', property, message: insteadOfMath(property) })),
        ...Object.entries(bannedMethods).map(([property, message]) => ({ property, message })),
      ],
      'no-restricted-globals': [
        'error',
        ...Object.entries(bannedGlobals)
          .filter(([name]) => name !== 'Date')
          .map(([name, message]) => ({ name, message })),
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'BinaryExpression[operator="**"], AssignmentExpression[operator="**="]',
          message: insteadOfMath('pow'),
        },
      ],
    },
  },
);
