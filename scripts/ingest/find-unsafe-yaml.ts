import type { CST } from 'yaml';
import { listFirst } from '../report/list-first.ts';
import type { Place, Problem } from '../report/problem.ts';

/** Deepest nesting of lists and groups in a YAML file. A card needs five. */
export const maximumYamlDepth = 32;

interface Refusal {
  kind: string;
  what: (source: string) => string;
  why: string;
  fix: string;
}

const refusedTokens: Partial<Record<CST.Token['type'] | CST.SourceToken['type'], Refusal>> = {
  alias: {
    kind: 'yaml-alias',
    what: (source) => `The alias ${source} is not allowed.`,
    why: 'Aliases let a few lines stand for a file of any size, and hide what a value is.',
    fix: 'Write the value out here.',
  },
  anchor: {
    kind: 'yaml-anchor',
    what: (source) => `The anchor ${source} is not allowed.`,
    why: 'Anchors are there for aliases, which let a few lines stand for a file of any size.',
    fix: `Take the anchor away; a value that begins with & belongs in quotation marks.`,
  },
  tag: {
    kind: 'yaml-tag',
    what: (source) => `The tag ${source} is not allowed.`,
    why: 'Tags make a reader build something else than text, numbers, lists and groups.',
    fix: 'Take the tag away; a value that begins with ! belongs in quotation marks.',
  },
  directive: {
    kind: 'yaml-directive',
    what: (source) => `The directive ${source} is not allowed.`,
    why: 'Directives change how the rest is read, for instance so that yes becomes true.',
    fix: 'Take the line away.',
  },
};

/**
 * Aliases, anchors, tags, directives and nesting deeper than allowed, found in the parser's tokens before anything is
 * built from them. Without recursion, since a hostile file nests as deeply as its size allows.
 */
export function findUnsafeYaml(tokens: readonly CST.Token[], place: (offset: number) => Place): Problem[] {
  const refused: { offset: number; source: string; refusal: Refusal }[] = [];
  let tooDeep: number | undefined;

  const waiting = tokens.toReversed().map((token) => ({ token: token as CST.Token | CST.SourceToken, depth: 0 }));
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { token, depth } = next;
    const refusal = refusedTokens[token.type];
    if (refusal) refused.push({ offset: token.offset, source: 'source' in token ? token.source : '', refusal });

    const isCollection = 'items' in token;
    if (isCollection && depth === maximumYamlDepth) tooDeep ??= token.offset;
    else for (const child of listChildren(token).reverse()) waiting.push({ token: child, depth: depth + Number(isCollection) });
  }

  const problems = listFirst(refused, ({ offset, source, refusal: { kind, what, why, fix } }, rest) => ({
    ...place(offset),
    kind,
    what: what(source).replace(/\.$/, `${rest}.`),
    why,
    fix,
  }));
  return tooDeep === undefined ? problems : [...problems, reportDepth(place(tooDeep))];
}

function listChildren(token: CST.Token | CST.SourceToken): (CST.Token | CST.SourceToken)[] {
  const children: (CST.Token | CST.SourceToken)[] = [];
  if ('start' in token && Array.isArray(token.start)) children.push(...token.start);
  if (token.type === 'document' && token.value) children.push(token.value);
  if ('items' in token) {
    for (const { start, key, sep, value } of token.items) {
      children.push(...start);
      if (key) children.push(key);
      if (sep) children.push(...sep);
      if (value) children.push(value);
    }
  }
  return children;
}

function reportDepth(place: Place): Problem {
  return {
    ...place,
    kind: 'yaml-too-deep',
    what: `Lists and groups are nested deeper than ${maximumYamlDepth} levels here.`,
    why: 'No field needs it; a file like that is damaged, or made to exhaust its reader.',
    fix: 'Take the nesting away, or put the value in quotation marks if its brackets are text.',
  };
}
