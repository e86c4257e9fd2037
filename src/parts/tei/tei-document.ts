import type { Archive } from '../../archive/archive.ts';
import { findParticipants } from './participants.ts';
import { writeBody } from './tei-body.ts';
import { teiHeader } from './tei-header.ts';
import { createWriteWords } from './tei-inline.ts';
import { describeNamed } from './tei-lists.ts';
import { element, lines } from './xml.ts';

/** A published document in TEI (P5): what is known of it, who speaks and who is named, and its text. */
export function teiDocument(id: string, archive: Archive): string {
  const document = archive.record(id);
  const participants = findParticipants(document, archive);
  const speaking = new Set(participants.all.map((one) => one.id));
  const language = { 'xml:lang': document.language.value };
  const root = element(
    'TEI',
    { xmlns: 'http://www.tei-c.org/ns/1.0', ...language },
    lines(
      teiHeader(document, participants.all, archive),
      describeNamed(document, speaking, archive),
      element(
        'text',
        language,
        lines(writeBody(document, { words: createWriteWords(document, participants), participants })),
      ),
    ),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.xml}\n`;
}
