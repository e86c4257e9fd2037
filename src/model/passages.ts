import type { Document } from '../schema/document.ts';
import { formatEdtf, yearOf } from './edtf-date.ts';
import { kindName } from './facts.ts';
import { passageName } from './passage-name.ts';
import { speakerName } from './speaker-line.ts';

/** What shows passages outside their page, such as search: the words as published, by passage id. */
export interface PassagesFile {
  id: string;
  title: string;
  kind: string;
  /** In words: `18 November 2021`. Absent where it is not stated. */
  date?: string;
  year?: string;
  /** The document's place in the archive, by date. */
  order: number;
  passages: Record<string, PublishedPassage>;
}

export interface PublishedPassage {
  text: string;
  /** `¶7`, `turn 12, ¶2`, `title` */
  name: string;
  /** For a paragraph of a turn: the turn, its label as printed and the speaker as the page names them. */
  turn?: string;
  label?: string;
  speaker?: string;
}

export function passagesFile(document: Document, order: number): PassagesFile {
  const { id, title, kind, date, dateline, occurred, blocks } = document;
  const day = occurred?.date ?? date?.value;
  // As the other index filters by it.
  const year = date && yearOf(date.value);
  // Who copies from the page copies across the dateline, and with the heading of a pull quote.
  const first = blocks.find((block) => block.kind === 'paragraph');
  const entries = blocks.flatMap((block): [string, PublishedPassage][] => {
    if (block.kind !== 'turn') {
      const before = block === first ? dateline?.text : block.kind === 'pull-quote' ? block.heading?.text : undefined;
      const text = before === undefined ? block.text : `${before} ${block.text}`;
      return [[block.id, { text, name: passageName(block.id) }]];
    }
    const shared = { turn: block.id, label: block.label, speaker: speakerName(block) };
    return block.paragraphs.map((paragraph) => [
      paragraph.id,
      { text: paragraph.text, name: passageName(paragraph.id), ...shared },
    ]);
  });
  return {
    id,
    title: title.value,
    kind: kindName(kind?.value),
    ...(day !== undefined && { date: formatEdtf(day) }),
    ...(year && { year }),
    order,
    passages: { ...ownTitle(title), ...Object.fromEntries(entries) },
  };
}

/** A title in the document's own words is found like any passage; one that the archive gave is not. */
const ownTitle = ({ value, basis }: Document['title']): PassagesFile['passages'] =>
  basis === 'stated' ? { title: { text: value, name: 'title' } } : {};
