import type { ForeignTitle } from '../../parts/foreign-language.ts';
import type { ClaimStep } from '../../record/archive.ts';
import type { Evidence } from '../../record/sourced.ts';
import type { Archive } from '../../archive/archive.ts';
import { documentLabel, whenKnown, type DocumentLabel } from '../../parts/documents/document-label.ts';
import { evidenceLinks } from '../../parts/evidence-links.ts';
import { relationToEvent } from '../../parts/documents/event-relation.ts';
import { speakerName } from '../../parts/speaker-line.ts';

/** One thing that documents foretold and others report, in their words. */
export interface HomeClaim {
  /** The editor's words. */
  heading: string;
  expected: ClaimWords;
  reported: ClaimWords;
}

interface ClaimWords {
  passages: ClaimPassage[];
  note?: string;
}

interface ClaimPassage {
  words: string;
  href: string;
  /** `Short title, ¶7` */
  place: string;
  title?: ForeignTitle;
  /** Whose turn the words stand in. */
  speaker?: string;
  document: DocumentLabel;
  /** `17 November 1999`, `on or before 5 May 1999, inferred` … */
  when: string;
  /** Where the document stands to its event: `the day before`. */
  relation?: string;
}

/** Nothing where the editor chose none, or where words of either side are not published. */
export function homeClaim(archive: Archive): HomeClaim | undefined {
  const { claim } = archive.settings;
  if (!claim) return undefined;
  const expected = claimWords(claim.expected, archive);
  const reported = claimWords(claim.reported, archive);
  return expected && reported ? { heading: claim.heading, expected, reported } : undefined;
}

function claimWords({ evidence, note }: ClaimStep, archive: Archive): ClaimWords | undefined {
  if (evidence.some(({ exact }) => exact === '')) return undefined;
  const passages = evidence.flatMap((item) => claimPassage(item, archive) ?? []);
  return passages.length > 0 ? { passages, ...(note && { note }) } : undefined;
}

function claimPassage(evidence: Evidence, archive: Archive): ClaimPassage | undefined {
  const { document: id, block, exact } = evidence;
  const summary = archive.document(id);
  const [link] = evidenceLinks([evidence], '', archive);
  if (!summary || !link) return undefined;
  const turn = archive.passage(id, block)?.turn;
  const document = documentLabel(summary);
  const event = archive.entry('events', summary.event);
  const relation = event && relationToEvent(summary, event);
  return {
    words: exact,
    href: link.href,
    place: link.place,
    ...(link.title && { title: link.title }),
    document,
    when: whenKnown(summary),
    ...(turn && { speaker: speakerName(turn) }),
    ...(relation && { relation }),
  };
}
