import { expect, test } from 'vitest';
import { normalizeDocument } from '../../../../scripts/ingest/normalize-document.ts';
import { archiveSchema } from '../../../../src/record/archive.ts';
import { authorityFiles, noAuthorities } from '../../../../src/record/authority.ts';
import { cardSchema } from '../../../../src/record/card.ts';
import { locateAllAuthorities } from '../normalize.ts';

const ANSWER = 'We have looked at it with great care, and what we found is that it will hold for another ten years.';
const locate = (path: readonly PropertyKey[] = []) => ({ file: path.join('.'), line: 1, column: 1 });
const authorities = {
  ...noAuthorities(),
  topics: [
    authorityFiles.topics.parse({ id: 'dams', name: 'Dams', terms: ['dam', 'dams'] }),
    authorityFiles.topics.parse({ id: 'fish', name: 'Fish', terms: ['fish', 'salmon'] }),
  ],
  organizations: [
    authorityFiles.organizations.parse({ id: 'gazette', name: 'Gazette' }),
    authorityFiles.organizations.parse({ id: 'board', name: 'Water Board' }),
  ],
  places: [authorityFiles.places.parse({ id: 'lima', name: 'Lima' })],
};

function headings(lines: string[], exchanges?: Record<string, string>) {
  const text = lines.join('\n\n');
  const card = exchanges && { id: 'call', card: cardSchema.parse({ source: 'call.md', exchanges }), locate };
  const listing = { id: 'call', file: 'call.md', path: 'sources/call.md', ...(card && { card }) };
  const { document, problems } = normalizeDocument(
    { listing, bytes: new TextEncoder().encode(text), text },
    {
      archive: archiveSchema.parse({}),
      authorities,
      sources: [listing],
      locateArchive: locate,
      locateAuthority: locateAllAuthorities(locate),
    },
  );
  return {
    headings: document?.exchanges.map(({ heading }) => heading.value),
    basis: document?.exchanges.map(({ heading }) => heading.basis),
    problems: problems.map(({ file, what }) => `${file} ${what}`),
  };
}

test('A heading names what the question is about, in brackets and as supplied', () => {
  const { headings: found, basis } = headings([
    'Q: Hi, it is Jane with the Gazette. Will the dam at Lima hold?',
    `OFFICIAL: ${ANSWER} The fish will be safe.`,
    'Q: And the salmon?',
    `OFFICIAL: ${ANSWER} Ask the Water Board.`,
  ]);
  expect(found).toEqual(['[Question 1: dams, Lima, fish]', '[Question 2: fish, Water Board]']);
  expect(basis).toEqual(['supplied', 'supplied']);
});

test('A question that names nothing keeps its number, and says where it could not be heard', () => {
  const { headings: found } = headings([
    'Q: Why?',
    `OFFICIAL: ${ANSWER}`,
    'Q: Can you say when (inaudible) will be done?',
    `OFFICIAL: ${ANSWER}`,
  ]);
  expect(found).toEqual(['[Question 1]', '[Question 2: partly inaudible]']);
});

test('The card’s own heading wins; a key that names no exchange is a problem at its place', () => {
  const lines = ['Q: Will the dam hold?', `OFFICIAL: ${ANSWER}`];
  expect(headings(lines, { x1: 'the dam’s wall', x9: 'fish' })).toMatchObject({
    headings: ['[the dam’s wall]'],
    problems: ['exchanges.x9 There is no exchange "x9" in this document.'],
  });
  expect(headings(['Nobody asks anything here at all.'], { x1: 'fish' }).problems).toEqual([
    'exchanges.x1 There is no exchange "x1" in this document.',
  ]);
});
