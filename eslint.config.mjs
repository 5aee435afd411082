import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/**
 * The rooms of src/ in the order in which they may know each other: a room imports from the rooms
 * named with it and from no other. Scripts and tests may import everything; src never imports them.
 */
const ROOMS = {
  archive: [],
  transcript: ['archive'],
  check: ['archive', 'transcript'],
  import: ['archive', 'transcript', 'check'],
  exports: ['archive', 'transcript'],
  disk: ['archive', 'transcript', 'check'],
  search: ['archive', 'transcript', 'i18n', 'disk'],
  contribute: ['archive', 'transcript', 'check', 'i18n'],
  i18n: ['archive'],
};

/** Rooms that run anywhere: no framework, no browser, no disk. */
const PURE = ['archive', 'transcript', 'check', 'import', 'exports', 'contribute', 'i18n'];

const arrows = Object.entries(ROOMS).map(([room, known]) => {
  const closed = Object.keys(ROOMS).filter((other) => other !== room && !known.includes(other));
  const site = ['pages', 'layouts', 'components', 'styles', 'integrations'];
  return {
    files: [`src/${room}/**/*.ts`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: [...closed, ...site].map((other) => `**/${other}/**`),
              message: `src/${room} may import only from: ${known.join(', ') || 'nothing of ours'}.`,
            },
            {
              group: ['**/scripts/**', '**/tests/**'],
              message: 'src never imports scripts or tests.',
            },
            ...(PURE.includes(room)
              ? [
                  {
                    regex: '^(node:|astro:|astro$|sharp$|pagefind$)',
                    message: `src/${room} is pure: no framework, no disk.`,
                  },
                ]
              : []),
          ],
        },
      ],
      ...(PURE.includes(room)
        ? { 'no-restricted-globals': ['error', 'document', 'window', 'process', 'fetch'] }
        : {}),
    },
  };
});

export default tseslint.config(
  { ignores: ['dist/', '.astro/', '.cache/', '.build/', 'node_modules/', 'tests/fixtures/'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      // Numbers read well in messages.
      // Props that Astro hands from a route to its page must be type aliases.
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ImportDeclaration[source.value="astro/zod"] > ImportSpecifier',
          message:
            "Write import * as z from 'astro/zod': the browser then gets what is used of it.",
        },
      ],
    },
  },
  ...astro.configs.recommended,
  ...astro.configs['jsx-a11y-recommended'],
  {
    files: ['src/**/*.{ts,astro}'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['**/scripts/**', '**/tests/**'],
              message: 'src never imports scripts or tests.',
            },
          ],
        },
      ],
    },
  },
  ...arrows,
);
