import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** More than stand on the wall with their titles. */
const documents = 24;
/** Of each document; in all more than one page holds. */
const statements = 24;

/** What is said in a document: every other statement is reported, every third is about the pier. */
function statement(document: number, number: number): string {
  const place = `in street ${String(document)} at house ${String(number)}`;
  // The longest of its document, with the reporter's words in its middle.
  if (number === 8)
    return `“We have asked for the market,” Ana Ruiz said, “and it should be rebuilt by all of us ${place}.”`;
  const subject = number % 3 === 0 ? 'the pier' : 'the market';
  return number % 2 === 0
    ? `“We have asked for ${subject} ${place},” Ana Ruiz said.`
    : `Bo Lind said that ${subject} would be rebuilt ${place}.`;
}

/** A content folder of 24 documents with 24 statements each, of all months of two years. */
export function makeLargeArchive(content: string): void {
  for (const folder of ['sources', 'authorities']) mkdirSync(join(content, folder), { recursive: true });
  writeFileSync(
    join(content, 'authorities/people.yaml'),
    '- id: ana-ruiz\n  name: Ana Ruiz\n- id: bo-lind\n  name: Bo Lind\n',
  );
  writeFileSync(join(content, 'archive.yaml'), 'portable: false\n');
  writeFileSync(join(content, 'authorities/topics.yaml'), '- id: pier\n  name: The pier\n  terms: [pier]\n');
  writeFileSync(
    join(content, 'authorities/organizations.yaml'),
    '- id: harbour-board\n  name: Harbour Board\n  hosts: [board.example]\n',
  );
  for (let document = 1; document <= documents; document += 1) {
    const day = `${String(1998 + (document % 2))}-${String(1 + (document % 12)).padStart(2, '0')}-12`;
    const head = `---\ntitle: Minutes of meeting ${String(document)} on the harbour and its quays\ndate: ${day}\npublisher: Harbour Board\n---\n\n`;
    const body = Array.from({ length: statements }, (_, at) => statement(document, at + 1)).join('\n\n');
    writeFileSync(join(content, 'sources', `minutes-${String(document).padStart(2, '0')}.md`), `${head}${body}\n`);
  }
}
