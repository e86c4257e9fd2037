import { documentSchema, type Document } from '../../../src/record/document.ts';

type Given = Partial<Document> & { id: string };

/** A record with `paragraphs` p1, p2 … and whatever else a test sets. */
export function makeTestDocument({ paragraphs = [], ...given }: Given & { paragraphs?: readonly string[] }): Document {
  return documentSchema.parse({
    title: { value: 'The harbour opens', basis: 'stated' },
    rights: { statement: 'The text belongs to its publisher.', publish: 'full' },
    contributors: [],
    language: { value: 'en', basis: 'stated' },
    source: {
      file: `${given.id}.txt`,
      receivedAs: `${given.id}.txt`,
      sha256: '0'.repeat(64),
      bytes: 1,
      mediaType: 'text/plain',
      length: 1,
    },
    formerIds: [],
    moved: {},
    counts: { words: 0, paragraphs: paragraphs.length, turns: 0, corrections: 0 },
    blocks: paragraphs.map((text, index) => ({ kind: 'paragraph', ...makePassage(`p${String(index + 1)}`, text) })),
    exchanges: [],
    corrections: [],
    quotes: [],
    regions: [],
    ...given,
  });
}

/** What every block with words has. */
export function makePassage(id: string, text: string) {
  return { id, text, spans: [], source: [0, 1] as [number, number] };
}
