import { isPlain, type Draft } from '../../text/draft.ts';

/** Where somebody’s words may begin, printed in one of the ways that have no colon. */
export interface FormLabel {
  /** Of the draft that holds it. */
  position: number;
  /** Who speaks, as printed. */
  name: string;
  /** Where it stands in the draft’s text, with all that belongs to it. */
  start: number;
  end: number;
  /** Where the speech begins in the draft; the draft’s length where it stands in the next one. */
  speechStart: number;
  /** The time that stands with it, as printed. */
  time?: string;
}

/** A paragraph that can hold a label or words. */
export const isOpen = (draft: Draft | undefined): draft is Draft => draft !== undefined && isPlain(draft);

/** The next draft that is not left out. */
export function nextOf(drafts: readonly Draft[], position: number): number {
  let next = position + 1;
  while (drafts[next]?.role.kind === 'omitted') next += 1;
  return next;
}

/** True where words stand behind a label in its own paragraph. */
export const hasOwnSpeech = (label: FormLabel, drafts: readonly Draft[]): boolean =>
  (drafts[label.position]?.body.text.length ?? 0) > label.speechStart;

/** The first words behind a label: empty where none follow. */
export function speechOf(label: FormLabel, drafts: readonly Draft[]): string {
  const own = drafts[label.position]?.body.text.slice(label.speechStart) ?? '';
  if (own !== '') return own;
  const next = drafts[nextOf(drafts, label.position)];
  return next && next.role.kind === 'paragraph' && next.label === undefined ? next.body.text : '';
}
