import { expectTypeOf, test } from 'vitest';
import type { BlockKind, KindsWith } from '../../../src/record/block-kinds.ts';
import type { Block, Passage, Span, Turn } from '../../../src/record/block.ts';
import type { Card } from '../../../src/record/card.ts';
import type { Kind } from '../../../src/record/document-kinds.ts';
import type { Document, DocumentSummary, Region } from '../../../src/record/document.ts';
import type { ArchiveSettings } from '../../../src/record/archive.ts';
import type { AuthorityKind, Event, Organization, Person, Topic } from '../../../src/record/authority.ts';
import type { Ledger } from '../../../src/record/ledger.ts';
import type { EvidenceField } from '../../../src/record/evidence.ts';
import type { Quote, QuotePart } from '../../../src/record/quote.ts';
import type { Mention } from '../../../src/record/mention.ts';
import type { Basis, Evidence, Sourced } from '../../../src/record/sourced.ts';

test('A value with its basis is what the schema makes of it', () => {
  expectTypeOf<NonNullable<Document['kind']>>().toEqualTypeOf<Sourced<Kind>>();
  expectTypeOf<Basis>().toEqualTypeOf<'stated' | 'inferred' | 'supplied'>();
  expectTypeOf<Evidence>().toEqualTypeOf<{ document: string; block: string; exact: string }>();
});

test('What may be not stated may be absent, and nothing else', () => {
  expectTypeOf<Document['title']>().toEqualTypeOf<Sourced<string>>();
  expectTypeOf<Document['date']>().toEqualTypeOf<Sourced<string> | undefined>();
  expectTypeOf<Document['contributors']>().toBeArray();
  expectTypeOf<DocumentSummary>().not.toHaveProperty('blocks');
});

test('Blocks, regions and spans are told apart by one field', () => {
  expectTypeOf<Extract<Block, { kind: 'turn' }>>().toEqualTypeOf<Turn>();
  expectTypeOf<Exclude<Block, { kind: 'turn' }>>().toExtend<Passage>();
  expectTypeOf<Turn['paragraphs']>().toEqualTypeOf<Passage[]>();
  expectTypeOf<Extract<Region, { role: 'space' }>>().toEqualTypeOf<{
    role: 'space';
    start: number;
    end: number;
    number?: number | undefined;
  }>();
  expectTypeOf<Extract<Span, { kind: 'link' }>['href']>().toBeString();
});

test('Every kind of block has its traits, and its shape', () => {
  expectTypeOf<Block['kind']>().toEqualTypeOf<BlockKind>();
  expectTypeOf<KindsWith<'prose'>>().toEqualTypeOf<'paragraph'>();
  expectTypeOf<KindsWith<'drawn'>>().toEqualTypeOf<'paragraph' | 'caption' | 'turn'>();
});

test('A card needs no more than its source', () => {
  expectTypeOf<{ source: string }>().toExtend<Card>();
  expectTypeOf<NonNullable<Card['date']>['value']>().toBeString();
});

test('An archive has defaults for all that its file may leave out', () => {
  expectTypeOf<ArchiveSettings['languages']>().toEqualTypeOf<string[]>();
  expectTypeOf<ArchiveSettings['rights']['publish']>().toEqualTypeOf<'full' | 'excerpt' | 'metadata'>();
});

test('Authorities and the ledger', () => {
  expectTypeOf<Event['date']>().toBeString();
  expectTypeOf<NonNullable<Person['roles']>[number]['from']>().toEqualTypeOf<string | undefined>();
  expectTypeOf<Topic['terms']>().toEqualTypeOf<string[]>();
  expectTypeOf<Mention['kind']>().toEqualTypeOf<AuthorityKind>();
  expectTypeOf<Document['mentions']>().toEqualTypeOf<Mention[]>();
  expectTypeOf<DocumentSummary>().not.toHaveProperty('mentions');
  expectTypeOf<Organization['hosts']>().toEqualTypeOf<string[] | undefined>();
  expectTypeOf<Ledger['documents']>().toEqualTypeOf<Record<string, Record<string, string>>>();
});

test('A quotation has a mode, parts and a speaker, who need not be anybody known', () => {
  expectTypeOf<Quote['mode']>().toEqualTypeOf<'direct' | 'reported' | 'spoken'>();
  expectTypeOf<Quote['parts']>().toEqualTypeOf<QuotePart[]>();
  expectTypeOf<QuotePart['source']>().toEqualTypeOf<[number, number]>();
  expectTypeOf<Quote['attribution']['speaker']['ref']>().toEqualTypeOf<string | undefined>();
  expectTypeOf<Quote['attribution']['basis']>().toEqualTypeOf<'cue' | 'label' | 'context' | 'supplied'>();
  expectTypeOf<Document['quotes']>().toEqualTypeOf<Quote[]>();
});

test('A mention is a stretch of a passage that names an authority', () => {
  expectTypeOf<Mention>().toEqualTypeOf<{
    entity: string;
    kind: AuthorityKind;
    block: string;
    start: number;
    end: number;
    supplied?: { reason?: string | undefined } | undefined;
  }>();
});

test('The fields of a document that can rest on words are those whose type holds evidence', () => {
  expectTypeOf<'date' | 'occurred' | 'contributors'>().toExtend<EvidenceField>();
  expectTypeOf<'relations' | 'moved' | 'language' | 'catalogueEntry'>().not.toExtend<EvidenceField>();
  expectTypeOf<EvidenceField>().toExtend<keyof DocumentSummary>();
});
