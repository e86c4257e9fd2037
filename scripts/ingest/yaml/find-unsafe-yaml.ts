import type { CST } from 'yaml';
import { listFirst } from '../../report/list-first.ts';
import type { Place, Problem } from '../../report/problem.ts';
import { walkYamlTokens } from './walk-yaml-tokens.ts';

/** Deepest nesting of lists and groups in a YAML file. A card needs five. */
const maximumYamlDepth = 32;

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
 * built from them.
 */
export function findUnsafeYaml(tokens: readonly CST.Token[], place: (offset: number) => Place): Problem[] {
  const refused: { offset: number; source: string; refusal: Refusal }[] = [];
  let tooDeep: number | undefined;
  for (const { token, depth } of walkYamlTokens(tokens)) {
    const refusal = refusedTokens[token.type];
    if (refusal) refused.push({ offset: token.offset, source: 'source' in token ? token.source : '', refusal });
    if ('items' in token && depth === maximumYamlDepth) tooDeep ??= token.offset;
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

function reportDepth(place: Place): Problem {
  return {
    ...place,
    kind: 'yaml-too-deep',
    what: `Lists and groups are nested deeper than ${maximumYamlDepth} levels here.`,
    why: 'No field needs it; a file like that is damaged, or made to exhaust its reader.',
    fix: 'Take the nesting away, or put the value in quotation marks if its brackets are text.',
  };
}
