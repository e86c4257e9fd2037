import type { Archive } from '../../../src/archive/archive.ts';
import { noAuthorities, type Authorities, type AuthorityKind } from '../../../src/record/authority.ts';
import type { Document } from '../../../src/record/document.ts';
import type { Mention } from '../../../src/record/mention.ts';
import { passagesOf } from '../../../src/record/passages.ts';
import type { Quote } from '../../../src/record/quote.ts';
import { archiveOf } from './sample-document.ts';

/** Authorities with these names; ids are the names in small letters. */
export const namedAuthorities = (names: Partial<Record<AuthorityKind, string[]>>): Authorities => {
  const entries = Object.entries(names).map(([kind, all]) => [
    kind,
    all.map((name) => ({
      id: name.toLowerCase(),
      name,
      basis: 'supplied',
      ...(kind === 'topics' && { terms: [name] }),
    })),
  ]);
  return { ...noAuthorities(), ...(Object.fromEntries(entries) as Partial<Authorities>) };
};

/** The documents with a mention wherever a name stands as a word of its own. */
export function mentioning(documents: readonly Document[], authorities: Authorities): Document[] {
  const named = (Object.keys(authorities) as AuthorityKind[]).flatMap((kind) =>
    authorities[kind].map(({ id, name }) => ({ kind, entity: id, name })),
  );
  return documents.map((document) => ({
    ...document,
    mentions: passagesOf(document.blocks).flatMap(({ id, text }) =>
      named
        .flatMap(({ kind, entity, name }): Mention[] =>
          [...text.matchAll(new RegExp(`\\b${name}\\b`, 'g'))].map(({ index }) => ({
            kind,
            entity,
            block: id,
            start: index,
            end: index + name.length,
          })),
        )
        .sort((a, b) => a.start - b.start),
    ),
  }));
}

/** An archive whose documents mention its authorities wherever their names stand. */
export const sampleArchive = (
  documents: readonly Document[],
  authorities: Authorities,
  settings: Record<string, unknown> = {},
): Archive => archiveOf(mentioning(documents, authorities), settings, authorities);

/** A quotation of a whole passage or of words in it. */
export const quote = (id: string, block: string, exact: string, more: Partial<Quote> & { by?: string } = {}): Quote => {
  const { by, ...rest } = more;
  return {
    id,
    mode: 'direct',
    parts: [{ block, start: 0, end: exact.length, exact, source: [0, exact.length] }],
    attribution: {
      speaker: by === undefined ? { status: 'role', label: 'an official' } : { status: 'named', ref: by, label: 'she' },
      basis: 'cue',
    },
    ...rest,
  };
};
