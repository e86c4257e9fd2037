import type { Speaker, Turn, TurnRole } from '../schema/block.ts';
import type { Catalogue } from './catalogue.ts';
import { evidenceLinks, type EvidenceLink } from './evidence-links.ts';

/** The line over a turn: who speaks, and what the text does not say of them. */
export interface SpeakerLine {
  name: string;
  /** True where the name is the document's own word, not one that the interface puts for it. */
  printed: boolean;
  /** `not named in the transcript`, `labelled “Q”`, … */
  remarks: { text: string; evidence: EvidenceLink[] }[];
}

const roleNames: Partial<Record<TurnRole, string>> = {
  press: 'Reporter',
  audience: 'Member of the audience',
  interpreter: 'Interpreter',
};

export function speakerLine(turn: Turn, documentId: string, catalogue: Catalogue): SpeakerLine {
  const name = speakerName(turn);
  const { label, speaker, oneOf, addressedAs, interpreted } = turn;
  const remarks: SpeakerLine['remarks'] = [];
  const say = (text: string, evidence: EvidenceLink[] = []) => remarks.push({ text, evidence });
  if (speaker.status === 'unknown' || speaker.status === 'role') say('not named');
  if (name.toLowerCase() !== label.toLowerCase()) say(`labelled “${label}”`);
  if (oneOf) say(`one of ${countName(oneOf.count)}`, evidenceLinks(oneOf.evidence, documentId, catalogue));
  if (addressedAs)
    say(`addressed as ${addressedAs.name}`, evidenceLinks([addressedAs.evidence], documentId, catalogue));
  if (interpreted) say('through an interpreter');
  return { name, printed: name.toLowerCase() === label.toLowerCase(), remarks };
}

/** `SENIOR OFFICIAL` → `Senior official`, `MS. DOE` → `Ms. Doe`; a bare `Q` becomes what it stands for. */
export function speakerName({ label, role, speaker }: Pick<Turn, 'label' | 'role'> & { speaker: Speaker }): string {
  if (roleNames[role] && /^[A-Z]{1,2}$/.test(label)) return roleNames[role];
  if (label !== label.toUpperCase()) return label;
  return speaker.status === 'named' ? titleCase(label) : label.charAt(0) + label.slice(1).toLowerCase();
}

const titleCase = (label: string) =>
  label
    .toLowerCase()
    .replace(/(?<![\p{L}\p{M}])(?:(mc)(\p{L})|\p{L})/gu, (all, mc?: string, after?: string) =>
      mc && after ? `Mc${after.toUpperCase()}` : all.toUpperCase(),
    );

const countName = (count: number) => ['zero', 'one', 'two', 'three', 'four', 'five', 'six'][count] ?? String(count);
