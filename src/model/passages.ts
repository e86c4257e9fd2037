import type { Document } from '../schema/document.ts';
import { kindName } from './facts.ts';
import { passageName } from './passage-name.ts';
import { speakerName } from './speaker-line.ts';

/** What shows passages outside their page, such as search: the words as published, by passage id. */
export interface PassagesFile {
  id: string;
  title: string;
  kind: string;
  passages: Record<string, PublishedPassage>;
}

export interface PublishedPassage {
  text: string;
  /** `¶7`, `turn 12, ¶2` */
  name: string;
  /** For a paragraph of a turn: the turn, its label as printed and the speaker as the page names them. */
  turn?: string;
  label?: string;
  speaker?: string;
}

export function passagesFile({ id, title, kind, blocks }: Document): PassagesFile {
  const entries = blocks.flatMap((block): [string, PublishedPassage][] => {
    if (block.kind !== 'turn') return [[block.id, { text: block.text, name: passageName(block.id) }]];
    const shared = { turn: block.id, label: block.label, speaker: speakerName(block) };
    return block.paragraphs.map((paragraph) => [
      paragraph.id,
      { text: paragraph.text, name: passageName(paragraph.id), ...shared },
    ]);
  });
  return { id, title: title.value, kind: kindName(kind?.value), passages: Object.fromEntries(entries) };
}
