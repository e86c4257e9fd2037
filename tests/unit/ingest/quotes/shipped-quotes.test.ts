import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { normalizeDocument } from '../../../../scripts/ingest/normalize-document.ts';
import { readContent } from '../../../../scripts/ingest/content/read-content.ts';
import type { Document } from '../../../../src/record/document.ts';
import type { Quote } from '../../../../src/record/quote.ts';
import { passagesOf } from '../../../../src/record/passages.ts';
import { speakerOf } from './quote-lines.ts';

const documents = new Map<string, Document>();

beforeAll(async () => {
  const { content } = await readContent(join(import.meta.dirname, '../../../../content'));
  for (const listing of content.sources) {
    const bytes = await readFile(listing.path);
    const { document } = normalizeDocument({ listing, bytes, text: bytes.toString('utf8') }, content);
    if (document) documents.set(listing.id, document);
  }
});

const quotesOf = (id: string, mode: Quote['mode']): Quote[] =>
  (documents.get(id) as Document).quotes.filter((quote) => quote.mode === mode && quote.shortens === undefined);

const speakerName = ({ name, label }: Quote['attribution']['speaker']): string => name ?? label;

const tally = (quotes: readonly Quote[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const speaker of quotes.map(speakerOf)) counts[speaker] = (counts[speaker] ?? 0) + 1;
  return counts;
};

test('The report of 2023 has eleven direct utterances in twelve parts, each with its speaker', () => {
  const direct = quotesOf('true-partners-2023', 'direct');
  expect(direct.flatMap(({ parts }) => parts)).toHaveLength(12);
  expect(tally(direct)).toEqual({
    'President Biden (named)': 8,
    'Justin Trudeau (named)': 2,
    'Andrés Manuel López Obrador (named)': 1,
  });
});

test('Every named speaker of the five documents is joined to the person, and nobody else to anybody but a government', () => {
  const speakers = [...documents.values()].flatMap(({ quotes }) =>
    quotes.map(({ attribution }) => attribution.speaker),
  );
  const refs = new Set(
    speakers.map(
      (speaker) => `${speaker.status === 'named' ? speakerName(speaker) : speaker.status} → ${speaker.ref ?? ''}`,
    ),
  );
  expect([...refs].sort()).toEqual([
    'Andrés Manuel López Obrador → andres-manuel-lopez-obrador',
    'Duncan Wood → duncan-wood',
    'Jen Psaki → jen-psaki',
    'Justin Trudeau → justin-trudeau',
    'López Obrador → andres-manuel-lopez-obrador',
    'Mr. Trudeau → justin-trudeau',
    'President Biden → joe-biden',
    'document → ',
    'group → ',
    'organization → canadian-government',
    'role → ',
  ]);
});

test('What was said through a translator says so', () => {
  const interpreted = [...documents.values()].flatMap(({ quotes }) => quotes.filter((quote) => quote.interpreted));
  expect(interpreted.map(({ parts }) => parts[0]?.exact.slice(0, 51))).toEqual([
    'no president in the history of the United States ha',
  ]);
});

test('Its headline shortens a quotation of the text', () => {
  const { quotes } = documents.get('true-partners-2023') as Document;
  const [headline] = quotes;
  expect(headline?.parts.map(({ block, exact }) => [block, exact])).toEqual([['title', 'We’re True Partners']]);
  expect(quotes.find(({ id }) => id === headline?.shortens)?.parts[0]?.exact).toBe(
    'We’re true partners, the three of us,',
  );
});

test('Its nine reported statements have their speakers', () => {
  expect(quotesOf('true-partners-2023', 'reported').map(speakerOf)).toEqual([
    'President Biden (named)',
    'President Biden (named)',
    'President Biden (named)',
    'Andrés Manuel López Obrador (named)',
    'Justin Trudeau (named)',
    'Justin Trudeau (named)',
    'Biden administration officials (group)',
    'The White House fact sheet (document)',
    'President Biden (named)',
  ]);
});

test('The report of 2021 has one direct utterance, by a group, and fourteen reported statements, all from an altered copy', () => {
  const id = 'white-house-meeting-2021';
  expect(quotesOf(id, 'direct').map((quote) => [speakerOf(quote), quote.parts[0]?.exact])).toEqual([
    ['More than 70 human rights and immigration advocacy organizations (group)', 'cruel, ineffective and unlawful'],
  ]);
  expect(quotesOf(id, 'reported').map(speakerOf)).toEqual([
    'President Biden (named)',
    'President Biden (named)',
    'Jen Psaki (named)',
    'The Canadian government (organization)',
    'Mr. Trudeau (named)',
    'Jen Psaki (named)',
    'an official (role)',
    'Duncan Wood (named)',
    'Duncan Wood (named)',
    // Two presidents could be meant.
    'The president (role)',
    'López Obrador (named)',
    'López Obrador (named)',
    'López Obrador (named)',
    'López Obrador (named)',
  ]);
  expect((documents.get(id) as Document).quotes.every(({ altered }) => altered === true)).toBe(true);
});

test('The call has 29 spoken turns and nothing else; the explainer and the op-ed have no quotations', () => {
  expect((documents.get('background-call-2021') as Document).quotes.map(({ mode }) => mode)).toEqual(
    Array.from({ length: 29 }, () => 'spoken'),
  );
  expect((documents.get('summit-explained-2023') as Document).quotes).toEqual([]);
  expect((documents.get('north-americas-promise-2021') as Document).quotes).toEqual([]);
});

test('Every quotation has the words of its passage at its offsets', () => {
  for (const { blocks, title, quotes } of documents.values()) {
    const texts = new Map([['title', title.value], ...passagesOf(blocks).map(({ id, text }) => [id, text] as const)]);
    for (const { block, start, end, exact } of quotes.flatMap(({ parts }) => parts))
      expect(texts.get(block)?.slice(start, end)).toBe(exact);
  }
});
