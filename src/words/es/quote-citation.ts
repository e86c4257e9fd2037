/** What a list shows of a statement that its citation says, too. */
export interface ShownStatement {
  mode: 'direct' | 'reported' | 'spoken';
  /** The speaker's name. */
  name: string;
  /** What the name is, where it is no known person's: `name not given`; may be empty. */
  status: string;
  /** As printed: `said`; may be empty. */
  cue: string;
  title: string;
  date: string;
  /** Within the document: `turn 12`. */
  place: string;
  /** `95 words`, where its words are only the beginning; may be empty. */
  whole: string;
}

/**
 * A statement's citation as plain text: who, where and when, then `notes`, what must be known of it. Lists have all of it but the notes, so
 * that it need not stand there again.
 */
export function statementCitation(shown: ShownStatement, notes: readonly string[] = []): string {
  const { mode, name, status, cue, title, date, place, whole } = shown;
  const who = status === '' ? name : `${name} (${status})`;
  const how = { direct: cue, reported: cue === '' ? asReported : `${asReported}: ${cue}`, spoken: transcribed }[mode];
  const all = [...(whole === '' ? [] : [`El comienzo de ${whole}`]), ...notes];
  return [
    `${how === '' ? who : `${who}, ${how}`}. En: ${title}, ${date}, ${place}.`,
    ...(all.length > 0 ? [`${all.join('. ')}.`] : []),
  ].join('\n');
}

/** Of words that are the document's. */
export const asReported = 'en paráfrasis';
const transcribed = 'de la transcripción';
