import type { PassagesFile } from '../../../../src/phrases/passages-file.ts';
import type { TakenPassage } from '../../../../src/islands/passages/formats/taken-passage.ts';
import { keptEntry } from '../../../../src/islands/passages/kept-entry.ts';

/** A transcript and a report in one, with all that a passage can have. */
export const harbour: PassagesFile = {
  id: 'harbour',
  title: 'The Harbour Call, in Full',
  shortTitle: 'Harbour call',
  kind: 'transcript',
  date: '3 May 2021',
  altered: true,
  passages: {
    title: { text: 'The Harbour Call, in Full', name: 'title' },
    p1: { text: 'Ana Rivera said “the ferry stays,” and left.', name: '¶1' },
    t1p1: { text: 'Good morning.', name: 'turn 1, ¶1', turn: 't1', speaker: 'Moderator' },
    t1p2: { text: 'We begin.', name: 'turn 1, ¶2', turn: 't1', speaker: 'Moderator' },
    t10p1: { text: 'Not of turn 1.', name: 'turn 10, ¶1', turn: 't10', speaker: 'Reporter' },
  },
  quotes: [
    { id: 'q1', mode: 'direct', speaker: 'Ana Rivera', parts: [['p1', 17, 32]] },
    { id: 'q2', mode: 'reported', speaker: 'An official', parts: [['p1', 0, 10]] },
    { id: 'q3', mode: 'spoken', speaker: 'Moderator', parts: [['t1p1', 0, 13], ['t1p2', 0, 9]] }, // prettier-ignore
  ],
  cited: {
    note: ['“The Harbour Call,”', ', May 3, 2021.'],
    conditions: '[Altered copy: a paraphrase. Terms: On background.]',
    rights: 'Held by the harbour office.',
    ris: 'TY  - ELEC\r\nTI  - The Harbour Call\r\nID  - harbour\r\nER  - \r\n',
    pages: { p1: 3 },
    speakers: { q2: '' },
  },
  moved: { p7: 'p1', q9: 'port#p2', p8: 'p7' },
};

/** A passage as it is copied or saved. */
export function taken(place: string, more: Partial<TakenPassage> = {}): TakenPassage {
  const entry = keptEntry(harbour, place);
  if (!entry) throw new Error(`There is no ${place}.`);
  return { ...entry, note: '', address: `https://a.example/documents/harbour/#${place}`, ...more };
}
