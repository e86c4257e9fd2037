import { posix } from 'node:path';

/** What a text in Markdown says is there. */
export interface NamedPaths {
  /** Paths from the root of the project: of folders without a slash at their end. */
  paths: string[];
  /** Files of code named without their folder. */
  files: string[];
  /** Scripts of package.json. */
  commands: string[];
}

/** Where code and its texts are; what is in `content/` are examples and an archive, which may be another one. */
const TOP = /(?<![\w./-])(?:src|scripts|tests|docs|public)\/[\w./[\]-]*/g;
const CODE_FILE = /^[\w./[\]-]+\.(?:ts|mjs|astro|css)$/;

/**
 * The paths that a text names: in links, in `code`, and in trees of folders.
 * @param file the text's own path, from which its links are counted
 */
export function findNamedPaths(file: string, text: string): NamedPaths {
  const code = [...text.matchAll(/`([^`\n]+)`/g)].map(([, words = '']) => words);
  const links = [...text.matchAll(/\]\(([^)#\s]+)/g)].map(([, target = '']) => target);
  const tops = code.flatMap((words) => words.match(TOP) ?? []);
  return {
    paths: [
      ...links.filter((target) => !/^[a-z]+:/.test(target)).map((target) => posix.join(posix.dirname(file), target)),
      ...tops.filter((path) => !path.includes('...')),
      ...treesOf(text).flatMap(readTree),
    ].map((path) => path.replace(/\/?\.?$/, '')),
    files: code.filter((words) => CODE_FILE.test(words) && !words.match(TOP)),
    commands: [...text.matchAll(/\bnpm run ([\w:]+)/g)].map(([, name = '']) => name),
  };
}

/** The blocks of code whose first line is a folder and what it holds. */
const treesOf = (text: string): string[] =>
  [...text.matchAll(/^```\w*\n([^]*?)^```$/gm)]
    .map(([, block = '']) => block)
    .filter((block) => /^\w+\/ {2}/.test(block));

/** `src/` with `  words/  what it says` below it → `src/`, `src/words`. A line may name several folders before it says what they hold. */
function readTree(tree: string): string[] {
  const open: { indent: number; path: string }[] = [];
  return tree.split('\n').flatMap((line) => {
    const [, space = '', names = ''] = /^( *)([\w./-]+(?: {2}[\w.-]+\/)*)(?: |$)/.exec(line) ?? [];
    if (names === '') return [];
    while ((open.at(-1)?.indent ?? -1) >= space.length) open.pop();
    const parent = open.at(-1)?.path ?? '';
    const paths = names.split(/ +/).map((name) => posix.join(parent, name));
    open.push({ indent: space.length, path: paths[0] ?? '' });
    return paths;
  });
}
