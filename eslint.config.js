import js from '@eslint/js'
import tseslint from 'typescript-eslint'

const environmentRead = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: 'Settings are read once, in apps/*/src/env; elsewhere they are passed in.',
}

export default tseslint.config(
  {
    ignores: [
      '**/node_modules/',
      '**/dist/',
      'apps/web/build/',
      '**/.react-router/',
      '**/.turbo/',
      '**/generated/',
      '**/*.generated.*',
      '.data/',
      'coverage/',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strict],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', caughtErrorsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ['apps/**/*.ts', 'apps/**/*.tsx', 'packages/**/*.ts', 'prisma/**/*.ts', 'tests/**/*.ts'],
    ignores: ['apps/*/src/env/**', 'tests/environment/**'],
    rules: { 'no-restricted-syntax': ['error', environmentRead] },
  },
  {
    // The one script that a browser runs.
    files: ['apps/web/public/*.js'],
    languageOptions: {
      globals: {
        PublicKeyCredential: 'readonly',
        URLSearchParams: 'readonly',
        document: 'readonly',
        navigator: 'readonly',
        window: 'readonly',
      },
    },
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    languageOptions: {
      globals: {
        AbortController: 'readonly',
        AbortSignal: 'readonly',
        URL: 'readonly',
        clearTimeout: 'readonly',
        console: 'readonly',
        fetch: 'readonly',
        process: 'readonly',
        setTimeout: 'readonly',
        setInterval: 'readonly',
        clearInterval: 'readonly',
      },
    },
  },
)
