import type { Speaker, Turn, TurnTime } from '../record/block.ts';
import type { Recording } from '../record/document.ts';
import { bracketed } from '../archive/bracketed.ts';
import type { Archive } from '../archive/archive.ts';
import { evidenceLinks, type EvidenceLink } from './evidence-links.ts';
import { recordingLink } from './recording-link.ts';
import { documentWords } from '#words/documents.ts';
import { speakerWords as words } from '#words/parts/speakers.ts';

/** The line over a turn: who speaks, and what the text does not say of them. */
export interface SpeakerLine {
  name: string;
  /** True where the name is the document's own word, not one that the interface puts for it. */
  printed: boolean;
  /** `not named in the transcript`, `labelled “Q”`, … */
  remarks: { text: string; evidence: EvidenceLink[] }[];
  /** When the turn begins, as printed; `machine` as HTML has it, `href` to where it can be heard. */
  time?: { printed: string; machine?: string; href?: string };
}

export function speakerLine(turn: Turn, documentId: string, archive: Archive): SpeakerLine {
  const name = speakerName(turn);
  const { label, speaker, oneOf, addressedAs, interpreted, supplied = [] } = turn;
  const remarks: SpeakerLine['remarks'] = [];
  const say = (text: string, evidence: EvidenceLink[] = []) => remarks.push({ text, evidence });
  if (speaker.status === 'unknown' || speaker.status === 'role') say(words.notNamed);
  if (name.toLowerCase() !== label.toLowerCase() && !hasSuppliedLabel(turn)) say(words.labelled(label));
  if (turn.unlabelled) say(words.byType);
  for (const { what, ref, reason } of supplied) {
    const known = ref === undefined ? undefined : archive.authority(ref)?.entry.name;
    say(known === undefined ? words.suppliedOf[what](reason) : words.suppliedPerson(known, reason));
  }
  if (oneOf) say(words.oneOf(oneOf.count), evidenceLinks(oneOf.evidence, documentId, archive));
  if (addressedAs) say(words.addressedAs(addressedAs.name), evidenceLinks([addressedAs.evidence], documentId, archive));
  if (interpreted) say(documentWords.interpreted);
  const time = timeOf(turn, archive.document(documentId)?.recording);
  return { name, printed: name.toLowerCase() === label.toLowerCase(), remarks, ...(time && { time }) };
}

/** `PT83S` of a recording, `15:18:00` of a day. */
function machineTime({ from, seconds }: NonNullable<TurnTime['counted']>): string {
  if (from === 'recording') return `PT${String(seconds)}S`;
  return new Date(seconds * 1000).toISOString().slice(11, 19);
}

function timeOf({ time }: Turn, recording: Recording | undefined): SpeakerLine['time'] {
  if (!time) return undefined;
  const href = recordingLink(recording, time);
  return {
    printed: time.printed,
    ...(time.counted && { machine: machineTime(time.counted) }),
    ...(href !== undefined && { href }),
  };
}

/** True where the label stands nowhere in the transcript: it is the editor's, or bold type stands in for it. */
export const hasSuppliedLabel = ({ supplied, unlabelled }: Pick<Turn, 'supplied' | 'unlabelled'>): boolean =>
  unlabelled === true || (supplied?.some(({ what }) => what === 'label') ?? false);

/**
 * `SENIOR OFFICIAL` → `Senior official`, `MS. DOE` → `Ms. Doe`; a bare `Q` becomes what it stands for. In brackets where the label is the
 * editor's.
 */
export const speakerName = (turn: NamedTurn): string => bracketed(readName(turn), hasSuppliedLabel(turn));

type NamedTurn = Pick<Turn, 'label' | 'role' | 'supplied' | 'unlabelled'> & { speaker: Speaker };

function readName({ label, role, speaker, unlabelled, supplied = [] }: NamedTurn): string {
  if (unlabelled) return label === 'Q' ? words.byTurn.asks : words.byTurn.answers;
  if (words.roles[role] && /^[A-Z]{1,2}$/.test(label)) return words.roles[role];
  if (label !== label.toUpperCase()) return label;
  // Of whom the editor says that the label is a speaker’s, no rule has told that it names somebody.
  const isNamed = speaker.status === 'named' || (role === 'speaker' && supplied.length > 0);
  return isNamed ? titleCase(label) : label.charAt(0) + label.slice(1).toLowerCase();
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

const titleCase = (label: string) =>
  label
    .toLowerCase()
    .replace(/(?<![\p{L}\p{M}])(?:(mc)(\p{L})|\p{L})/gu, (all, mc?: string, after?: string) =>
      mc && after ? `${capital(mc)}${capital(after)}` : all.toUpperCase(),
    );
