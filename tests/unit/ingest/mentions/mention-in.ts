import { findMentions } from '../../../../scripts/ingest/mentions/find-mentions.ts';
import { namesOf } from '../../../../scripts/ingest/mentions/names.ts';
import type { Problem } from '../../../../scripts/report/problem.ts';
import { authorityFiles, authorityKinds, noAuthorities, type Authorities } from '../../../../src/record/authority.ts';
import { cardSchema } from '../../../../src/record/card.ts';
import { makeTestDocument } from '../make-test-document.ts';
import { locateAllAuthorities } from '../normalize.ts';

export type GivenAuthorities = { [Kind in keyof Authorities]?: Record<string, unknown>[] };

interface Given {
  mentions?: Record<string, unknown>[];
  event?: string;
}

/** What the paragraphs mention: each paragraph with its mentions in brackets, `[their words|entity]`. */
export const mentionIn = (authorities: GivenAuthorities, paragraphs: string | string[], given: Given = {}): string[] =>
  readMentions(authorities, paragraphs, given).marked;

/** The same with what is wrong. The path within the authority file or the card stands in for its place. */
export function readMentions(
  authorities: GivenAuthorities,
  paragraphs: string | string[],
  { mentions, event }: Given = {},
): { marked: string[]; problems: Problem[] } {
  const parsed = { ...noAuthorities(), ...parseAuthorities(authorities) };
  const locate = (path: readonly PropertyKey[]) => ({ file: path.join('.'), line: 1, column: 1 });
  const names = namesOf({ authorities: parsed, locateAuthority: locateAllAuthorities(locate) });
  const texts = [paragraphs].flat();
  const document = makeTestDocument({ id: 'report', paragraphs: texts, ...(event !== undefined && { event }) });
  const card = mentions && { id: 'report', locate, card: cardSchema.parse({ source: 'report.txt', mentions }) };
  const found = findMentions(document, names, card);
  const marked = texts.map((text, index) =>
    found.mentions
      .filter(({ block }) => block === `p${String(index + 1)}`)
      .reduceRight((rest, { entity, start, end }) => {
        return `${rest.slice(0, start)}[${rest.slice(start, end)}|${entity}]${rest.slice(end)}`;
      }, text),
  );
  return { marked, problems: found.problems };
}

const parseAuthorities = (given: GivenAuthorities): Partial<Authorities> =>
  Object.fromEntries(
    authorityKinds.flatMap((kind) =>
      given[kind] ? [[kind, given[kind].map((entry) => authorityFiles[kind].parse(entry))]] : [],
    ),
  );
