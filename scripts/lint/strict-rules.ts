import tseslint from 'typescript-eslint';

type Level = 'error' | 'off' | ['error', ...unknown[]];
type Rules = Record<string, Level>;

/**
 * What the compiler refuses anyway, which Oxlint knows no rule for: each class that a value is declared to be of here has private members,
 * which no other object has. Errors are asked for by `instanceof` alone.
 */
const unknownHere = '@typescript-eslint/no-unsafe-class-instance-assignment';

/** The rules that `typescript-eslint` has in a set, by the names that Oxlint has for them. */
const rulesOf = (configs: readonly { rules?: object }[]): [name: string, level: Level][] =>
  configs
    .flatMap(({ rules }) => Object.entries(rules ?? {}) as [string, Level][])
    .filter(([name]) => name !== unknownHere)
    .map(([name, level]) => [name.replace('@typescript-eslint/', 'typescript/'), level]);

const strict = rulesOf(tseslint.configs.strictTypeChecked).filter(([, level]) => level !== 'off');
const readTypes = new Set(rulesOf([tseslint.configs.disableTypeChecked]).map(([name]) => name));

/** The strictest set of `typescript-eslint`, by the names that Oxlint has for its rules. */
export const strictRules: Rules = {
  ...Object.fromEntries(strict),
  // A number in a message reads as itself.
  'typescript/restrict-template-expressions': ['error', { allowNumber: true }],
  'typescript/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
  'typescript/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
  'typescript/consistent-type-imports': 'error',
  eqeqeq: 'error',
  'prefer-const': 'error',
};

/** For files that declare no types: what reads types says nothing there. */
export const untypedRules: Rules = Object.fromEntries(
  strict.filter(([name]) => readTypes.has(name)).map(([name]) => [name, 'off']),
);
