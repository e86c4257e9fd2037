import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const paragraph = (number: number) =>
  `The council of harbour ${String(number)} voted to rebuild its pier, Mayor Ana Ruiz said. “We want boats again,” she told the guests. It will cost 5 million dollars.`;

/** How a document says when it is from; each has its day, where it has one, in another place. */
const heads: ((number: number, day: string) => string)[] = [
  (number, day) =>
    `---\ntitle: Pier ${String(number)} & quay\ndate: ${day}T23:30:00Z\nauthor: Tessa Lindqvist\n---\n\n`,
  (number, day) =>
    `---\ntitle: Pier ${String(number)}\ndate: ${day.slice(0, 7)}\nauthor: [Tom Hale, Jon Reese]\n---\n\n`,
  (number, day) =>
    `---\ntitle: Pier ${String(number)}\ndate: circa ${day.slice(0, 4)}\nsource_url: https://board.example/a/\n---\n\n`,
  (number, day) =>
    `---\ntitle: Pier ${String(number)}\npublished_time: ${day} 08:33:35-05:00\npublisher: Harbour Board\n---\n\n`,
  (number, day) => `Pier ${String(number)} reopens\nBy Tessa Lindqvist\n${day}\n\n`,
  (number, day) => `FOR IMMEDIATE RELEASE, ${day}\n\nPier ${String(number)} reopens\n\n`,
  (number) => `Pier ${String(number)} reopens\n\n`,
  () => '',
  (number, day) =>
    `Call on pier ${String(number)}\n\nVia Teleconference\n\n(${day})\n\n3:45 P.M. EST\n\nMODERATOR:  Good day.\n\nMS. RUIZ:  Good day. We begin with the pier.\n\nQ   When will it open?\n\nMS. RUIZ:  In June.\n\n`,
  (number, day) =>
    `---\ntitle: Call on pier ${String(number)}\ndate: ${day}\n---\n\n(May 5, 1998)\n\n3:45 P.M. EST\n\nMODERATOR:  Good day.\n\nMS. RUIZ:  Good day. We begin with the pier.\n\nQ   When will it open?\n\n`,
];

/** Cards of every third document: what an editor may say of what a source does not. */
const cards: string[] = [
  'notStated: [publisher]\n',
  'title: Report on the pier\ntextState: altered\n',
  "date:\n  value: '[..1999-05-05]'\n",
  'publisher: harbour-board\n',
];

/** A content folder of so many documents, each of another make than the one before: sixty have each head with each credit and card. No copy of it is made. */
export function makeManyDocuments(content: string, count: number): void {
  for (const folder of ['sources', 'catalog', 'authorities']) mkdirSync(join(content, folder), { recursive: true });
  writeFileSync(
    join(content, 'authorities/organizations.yaml'),
    '- id: harbour-board\n  name: Harbour Board\n  hosts: [board.example]\n',
  );
  writeFileSync(join(content, 'authorities/people.yaml'), '- id: ana-ruiz\n  name: Ana Ruiz\n');
  writeFileSync(join(content, 'archive.yaml'), 'portable: false\n');
  for (let number = 1; number <= count; number += 1) {
    const day = `1999-${String(1 + (number % 12)).padStart(2, '0')}-${String(1 + (number % 28)).padStart(2, '0')}`;
    const name = `d${String(number).padStart(3, '0')}`;
    const head = heads[number % heads.length]?.(number, day) ?? '';
    const credits = number % 4 === 0 ? '\n\nNatalie Doe reported from Port Elder.' : '';
    const body = head.includes('MODERATOR') ? '' : `${paragraph(number)}\n\nIt opens in June.${credits}\n`;
    writeFileSync(join(content, 'sources', `${name}.txt`), `${head}${body}`);
    const card = number % 3 === 0 ? cards[(number / 3) % cards.length] : undefined;
    if (card !== undefined) writeFileSync(join(content, 'catalog', `${name}.yaml`), `source: ${name}.txt\n${card}`);
  }
}
