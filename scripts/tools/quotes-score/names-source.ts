import type { Stretch } from './read-annotations.ts';
import { sharesName } from './shares-name.ts';

/** A speaker as found: its words, and where they end in the text. */
export interface FoundLabel {
  label: string;
  end: number;
}

const RELATIVE = /^(?:who|which|that|whom)$/i;

/**
 * True if what was found names what the annotator marked. Where that is a relative pronoun, the words right before it are
 * what it stands for: “the report, which notes”.
 */
export function namesSource(text: string, { label, end }: FoundLabel, source: Stretch): boolean {
  const start = source.pieces[0]?.[0] ?? 0;
  if (RELATIVE.test(source.text.trim())) return end <= start && /^[,\s]*$/.test(text.slice(end, start));
  return sharesName(label, source.text);
}
