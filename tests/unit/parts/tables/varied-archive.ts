import type { Archive } from '../../../../src/archive/archive.ts';
import { noAuthorities, type Authorities } from '../../../../src/record/authority.ts';
import type { Document } from '../../../../src/record/document.ts';
import { quote } from '../../samples/sample-archive.ts';
import { archiveOf, paragraph, sampleDocument, turn } from '../../samples/sample-document.ts';

const said = 'Éva Toll 🚢 said: “Ships pay 5 dollars, 😀” on 4 May.';
const at = (words: string) => ({ block: 'p1', start: said.indexOf(words), end: said.indexOf(words) + words.length });

const authorities: Authorities = {
  ...noAuthorities(),
  people: [
    {
      id: 'eva',
      name: 'Éva Toll',
      basis: 'stated',
      aliases: ['Toll', { text: 'the pilot', after: ['said'] }],
      roles: [{ title: 'Pilot', of: 'port', from: '1998', basis: 'supplied' }],
      country: 'land',
      sameAs: ['https://www.wikidata.org/wiki/Q42', 'https://orcid.org/0000-0002-1825-0097', 'https://a.example/eva'],
    },
  ],
  organizations: [{ id: 'paper', name: 'The Paper', basis: 'supplied', hosts: ['paper.example'] }],
  places: [
    { id: 'port', name: 'Port', basis: 'supplied', country: 'land' },
    { id: 'land', name: 'Land', basis: 'supplied' },
  ],
  topics: [{ id: 'ships', name: 'Ships', basis: 'supplied', terms: ['ships', 'boats'] }],
  events: [
    {
      id: 'fair',
      name: 'The Fair',
      basis: 'supplied',
      date: '1999-05-04/1999-05-06',
      at: 'port',
      participants: { people: ['eva'], basis: 'supplied' },
    },
  ],
};

const tolls = (more: Partial<Document>): Document =>
  sampleDocument({
    id: 'tolls',
    title: { value: '=Tolls, "again"', basis: 'stated' },
    date: { value: '[..1999-05-05]', basis: 'inferred' },
    event: 'fair',
    publisher: { value: 'paper', basis: 'stated' },
    contributors: [
      { name: 'Éva Toll', role: 'author', person: 'eva', basis: 'stated' },
      { name: 'Our staff', role: 'editor', basis: 'stated' },
    ],
    blocks: [paragraph('p1', said), paragraph('p2', '-5 degrees\nand falling.')],
    mentions: [
      { kind: 'people', entity: 'eva', ...at('Éva Toll') },
      { kind: 'topics', entity: 'ships', ...at('Ships') },
    ],
    figures: [
      {
        ...at('5 dollars'),
        exact: '5 dollars',
        quantity: { least: 5, most: 5 },
        unit: 'USD',
        of: '',
        status: 'stated',
      },
    ],
    dates: [{ ...at('4 May'), exact: '4 May', edtf: '1999-05-04', basis: 'relative', anchor: '1999-05-05' }],
    quotes: [
      quote('q1', 'p1', '', {
        parts: [{ ...at('Ships pay 5 dollars, 😀'), exact: 'Ships pay 5 dollars, 😀', source: [0, 1] }],
        attribution: {
          speaker: { status: 'named', ref: 'eva', label: 'Éva Toll' },
          cue: { verb: 'said', ...at('said') },
          basis: 'cue',
        },
      }),
    ],
    corrections: [{ ...at('😀'), from: '', to: '😀', reason: 'It was lost.' }],
    ...more,
  });

const call = sampleDocument({
  id: 'call',
  title: { value: 'A call', basis: 'supplied' },
  kind: { value: 'transcript', basis: 'stated' },
  blocks: [
    turn('t1', 'Q', 'press', ['Who pays?']),
    turn('t2', 'MS. TOLL', 'official', ['Ships.', 'All of them.'], {
      speaker: { status: 'named', label: 'MS. TOLL' },
      time: { printed: '01:05', counted: { from: 'recording', seconds: 65 } },
    }),
  ],
  mentions: [{ kind: 'topics', entity: 'ships', block: 't2p1', start: 0, end: 5 }],
  quotes: [
    quote('q1', 't1p1', 'Who pays?', {
      mode: 'spoken',
      attribution: { speaker: { status: 'role', label: 'Q' }, basis: 'label' },
    }),
    quote('q2', 't2p1', 'Ships.', {
      mode: 'spoken',
      attribution: { speaker: { status: 'named', ref: 'eva', label: 'MS. TOLL' }, basis: 'label' },
    }),
  ],
});

const parallels = {
  pairs: [
    {
      kind: 'transcript' as const,
      a: { document: 'tolls', ...at('Ships'), quote: 'q1' },
      b: { document: 'call', block: 't2p1', start: 0, end: 5 },
      words: 1,
    },
  ],
  copies: [['tolls', 'call']] as [string, string][],
};

/** An archive with something in nearly every column. `publish` is how much of the article is published. */
export const variedArchive = (
  settings: Record<string, unknown> = {},
  publish: Document['rights']['publish'] = 'full',
): Archive =>
  archiveOf([tolls({ rights: { statement: 'Theirs.', publish } }), call], settings, authorities, { parallels });
