import type { Archive } from '../../archive/archive.ts';
import { titleOf, type Title } from '../../archive/title-of.ts';
import { correctionPath, documentPath } from '../../paths.ts';
import { changesWords as words } from '#words/parts/changes.ts';
import { counted } from '#words/parts/counts.ts';
import { documentLabel, whenKnown } from '../documents/document-label.ts';
import { madeBy, statesOf } from '../documents/document-row.ts';
import { foreignLanguage } from '../foreign-language.ts';
import type { Change } from './archive-changes.ts';

/** A change as readers are told of it. */
export interface DescribedChange {
  kind: Change['kind'];
  /** `Added` */
  label: string;
  /** Of the document; of one that has gone, its id. */
  title: Title;
  href: string;
  /** What document it is: its kind, who made it, and when. */
  line?: string;
  /** What a reader has to know of it before opening it. */
  states: string[];
  deck?: string;
  corrected: DescribedCorrection[];
  /** Why it has gone, in the editor's words. */
  reason?: string;
  /** BCP 47, of the editor's words; absent where it is the interface's. */
  language?: string;
}

interface DescribedCorrection {
  from: string;
  to: string;
  reason: string;
  /** `3 places`, where it is not one. */
  places?: string;
  href: string;
  /** BCP 47, of the document's words; absent where it is the interface's. */
  language?: string;
}

export function describeChange(change: Change, archive: Archive): DescribedChange {
  const { kind, document: id } = change;
  const label = words.kinds[kind];
  const ours = foreignLanguage(archive.settings.languages[0]);
  const document = archive.document(id);
  if (kind === 'withdrawn' || !document) {
    const reason = kind === 'withdrawn' ? { reason: change.reason } : {};
    return {
      kind,
      label,
      title: { text: id, supplied: false },
      href: documentPath(id),
      states: [],
      corrected: [],
      ...reason,
      ...ours,
    };
  }
  const corrected = kind === 'corrected' ? change.corrected : [];
  return {
    kind,
    label,
    title: titleOf(document),
    href: documentPath(id),
    states: kind === 'added' ? statesOf(document) : [],
    ...(kind === 'added' && {
      line: [documentLabel(document).kind, madeBy(document, archive), whenKnown(document)].join('\u00a0· '),
      ...(document.deck !== undefined && { deck: document.deck }),
    }),
    corrected: corrected.map(({ from, to, reason, number, places }) => ({
      from,
      to,
      reason,
      href: correctionPath(id, number),
      ...(places > 1 && { places: counted.places(places) }),
      ...foreignLanguage(document.language.value),
    })),
    ...ours,
  };
}
