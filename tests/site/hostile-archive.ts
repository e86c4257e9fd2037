import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';

/** Texts that run a script where they are taken for markup or code: each sets `__xss`. One a line. */
export const payloads: readonly string[] = readFileSync(
  join(import.meta.dirname, '../fixtures/hostile/payloads.txt'),
  'utf8',
)
  .split('\n')
  .filter((line) => line !== '');

/** How many stand in one document; the first is a plain text, the next is Markdown, and so on. */
export const perDocument = 60;
const files = Math.ceil(payloads.length / perDocument);

/** Those that fields of cards, authorities and the archive take in turn. */
const forFields = payloads.filter((payload) => payload.includes('<'));

/** Writes an archive whose every text is hostile. */
export function writeHostileArchive(content: string): void {
  let turn = 0;
  /** The next payload, with a word before it that fields need. */
  const next = (word = 'field') => `${word} ${forFields[(turn += 7) % forFields.length] ?? ''}`;
  const write = (path: string, text: string) => {
    const file = join(content, path);
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, text);
  };
  const card = (id: string, source: string, more: object = {}) => {
    const fields = {
      source,
      received: { as: next('received') },
      title: { value: next('Title'), note: next('title') },
      shortTitle: next('short'),
      deck: next('Deck'),
      date: { value: '2020-05-06', note: next('note') },
      event: 'flood',
      publisher: 'gazette',
      // Anything but an address is refused.
      originalUrl: `https://example.org/${next('a')}`,
      archivedUrl: `https://example.org/?a=${next('b')}`,
      rights: { statement: next('rights'), contact: next('contact') },
      textState: { value: 'altered', note: next('state') },
      contributors: [
        { name: next('Di Ford'), role: 'author', place: next('place'), bio: next('bio') },
        { name: next('Al Moss'), role: 'photographer' },
      ],
      corrections: [{ from: 'evning', to: 'evening <b>', reason: next('reason') }],
      sic: [{ exact: 'pursed policies', note: next('sic') }],
      omissions: [{ exact: 'Advertisement here', reason: next('omitted') }],
      ...more,
    };
    write(`catalog/${id}.yaml`, stringify(fields));
  };

  for (let number = 0; number < files; number += 1) {
    const own = payloads.slice(number * perDocument, (number + 1) * perDocument);
    const body = own.map((payload) => `It was said of ${payload} that it is shown, and Mara Field agreed.`);
    const text = ['In the evning they followed pursed policies.', 'Advertisement here', ...body, quoted(own[0])].join(
      '\n\n',
    );
    const extension = number % 2 === 0 ? 'txt' : 'md';
    // A file is named as its sender liked.
    const source = `${number === 0 ? `it's & <img src=x onerror=__xss=1> "%41"` : `hostile-${String(number)}`}.${extension}`;
    write(`sources/${source}`, `${text}\n`);
    card(`hostile-${String(number)}`, source);
  }
  write('sources/call.md', writeCall(next));
  write('catalog/call.yaml', stringify({ source: 'call.md', exchanges: { x1: next('Question') } }));
  // Nothing of its card stands in the way of what the text itself says.
  write('sources/bare.txt', `${payloads[0] ?? ''}\n\n${payloads[1] ?? ''} — Mara Field spoke on May 4, 2020.\n`);

  const basis = 'supplied';
  const entity = (id: string, word: string, more: object = {}) => ({
    id,
    name: next(word),
    note: next('note'),
    basis,
    ...more,
  });
  const roles = [{ title: next('President'), of: 'harbour', from: '1999' }, { title: next('Mayor') }];
  const names = { aliases: ['Mara Field'], surname: next('Field'), honorifics: [next('Ms.')] };
  write('authorities/people.yaml', stringify([entity('mara', 'Mara', { ...names, roles, country: 'harbour' })]));
  write('authorities/agreements.yaml', stringify([entity('pact', 'Pact', { aliases: ['is shown'] })]));
  write('authorities/organizations.yaml', stringify([entity('gazette', 'Gazette')]));
  write('authorities/places.yaml', stringify([entity('harbour', 'Harbour', { aliases: ['evening'] })]));
  write('authorities/topics.yaml', stringify([entity('policy', 'Policy', { terms: ['policies'] })]));
  write(
    'authorities/events.yaml',
    stringify([
      {
        id: 'flood',
        name: next('Flood'),
        date: '2020-05-06',
        place: next('Place'),
        label: next('Label'),
        basis,
        participants: { people: ['mara'] },
      },
    ]),
  );
  write(
    'archive.yaml',
    stringify({
      title: next('Archive'),
      headline: next('Headline'),
      description: next('Description'),
      rights: { statement: next('rights'), contact: next('contact') },
      notHeld: [next('not'), next('not')],
      // Anything but an address is refused.
      contact: next('https://example.org/?q='),
      lead: ['flood'],
      claim: {
        heading: next('Claim'),
        expected: { evidence: [{ document: 'bare', block: 'p1', exact: 'Mara Field spoke' }], note: next('note') },
        reported: { evidence: [{ document: 'bare', block: 'p1', exact: 'on May 4, 2020' }] },
      },
      withdrawn: { gone: next('gone') },
    }),
  );
}

const quoted = (payload = '') => `“It is ${payload} that we want,” Mara Field said on Tuesday.`;

function writeCall(next: (word?: string) => string): string {
  const matter = stringify({ title: next('Call'), category: next('category'), summary: next('summary') });
  const turns = [
    `MODERATOR:  Thank you all, ${next('and')}`,
    `<IMG SRC=X ONERROR=ALERT(1)>:  Good morning, ${next('and')}`,
    `Q    Is it ${next('out')}?`,
    `SECRETARY <B>FIELD</B>:  It is ${next('not')}, and 5 million people know.`,
    `MODERATOR:  Thank you all.`,
  ];
  return `---\n${matter}---\n\nVia Teleconference\n\n(May 7, 2020)\n\n3:45 P.M. EST\n\n${turns.join('\n\n')}\n\n4:13 P.M. EST\n`;
}
