import { Composer, Parser, type CST, type Document, type YAMLError } from 'yaml';
import { listFirst } from '../../report/list-first.ts';
import type { Place, Problem } from '../../report/problem.ts';
import { findUnsafeYaml } from './find-unsafe-yaml.ts';
import { walkYamlTokens } from './walk-yaml-tokens.ts';

export type YamlDocument = Document.Parsed;

export type ParsedYaml = { ok: true; document: YamlDocument } | { ok: false; problems: Problem[] };

/**
 * One YAML document under the core schema of YAML 1.2, where dates and `1:30` are strings. What could run, repeat or
 * exhaust something is refused: anchors, aliases, tags, directives, deep nesting, double keys. `place` maps offsets into
 * `text` to where it stands in its file. Not for text past a few megabytes.
 */
export function parseSafeYaml(text: string, place: (offset: number) => Place): ParsedYaml {
  const tokens: CST.Token[] = [...new Parser().parse(text)];

  // The composer is recursive, so the depth must be known to be small before it sees the tokens.
  const unsafe = findUnsafeYaml(tokens, place);
  if (unsafe.length > 0) return { ok: false, problems: unsafe };

  const composer = new Composer({ version: '1.2', schema: 'core', uniqueKeys: true, prettyErrors: false });
  const [document, second] = [...composer.compose(tokens, true, text.length)] as YamlDocument[];
  if (document === undefined) throw new Error('The YAML composer gave no document.');
  if (second !== undefined) return { ok: false, problems: [reportSecondDocument(place(second.range[0]))] };

  const errors = Map.groupBy([...document.errors, ...document.warnings], ({ code }) => code === 'DUPLICATE_KEY');
  const problems = [
    ...listFirst(errors.get(false) ?? [], (error, rest) => ({
      ...place(findErrorOffset(error, tokens)),
      ...describeSyntaxError(error.message, rest),
    })),
    ...listFirst(errors.get(true) ?? [], ({ pos: [start] }, rest) => ({
      ...place(start),
      ...describeDuplicateKey(text, start, rest),
    })),
  ];
  return problems.length === 0 ? { ok: true, document } : { ok: false, problems };
}

/** A quotation that is never closed is noticed at the end of the text; what helps is where it begins. */
function findErrorOffset({ message, pos }: YAMLError, tokens: readonly CST.Token[]): number {
  if (!/closing ["']quote/.test(message)) return pos[0];
  let opening = pos[0];
  for (const { token } of walkYamlTokens(tokens)) {
    if (/-quoted-scalar$/.test(token.type) && token.offset <= pos[0]) opening = token.offset;
  }
  return opening;
}

type Description = Omit<Problem, keyof Place>;

function describeDuplicateKey(text: string, start: number, rest: string): Description {
  const key = /^[^\s:]+/.exec(text.slice(start, start + 80))?.[0] ?? '';
  return {
    kind: 'duplicate-key',
    what: `The field "${key}" stands here a second time${rest}.`,
    why: 'Only one of the values could be used, and nobody could tell which.',
    fix: 'Keep one of them.',
  };
}

function describeSyntaxError(message: string, rest: string): Description {
  return {
    kind: 'yaml-syntax',
    what: `This is not valid YAML: ${describeError(message)}${rest}.`,
    why: 'The fields cannot be read with certainty.',
    fix: suggestRepair(message),
  };
}

/** The parser's own words, as the middle of a sentence. */
function describeError(message: string): string {
  const [first = message] = message.split('\n');
  return (first.charAt(0).toLowerCase() + first.slice(1))
    .replace(/(["'])quote/, (_, mark) => `${mark === '"' ? 'double' : 'single'} quotation mark`)
    .replace(/[.:]\s*$/, '');
}

function suggestRepair(message: string): string {
  if (/tab/i.test(message)) return 'Indent with spaces; YAML allows no tabs there.';
  if (/quote/i.test(message))
    return "Close the quotation mark, or write a quotation mark inside a value as \\\" or double it ('').";
  if (/indent/i.test(message)) return 'Give the lines of one list or group the same number of spaces.';
  return 'Put values that hold a colon, a quotation mark, # or brackets in quotation marks, and indent with spaces.';
}

function reportSecondDocument(place: Place): Problem {
  return {
    ...place,
    kind: 'yaml-second-document',
    what: 'A second YAML document begins here.',
    why: 'A file holds one document; the rest would be ignored.',
    fix: 'Take away the line --- and merge the fields, or move them to a file of their own.',
  };
}
