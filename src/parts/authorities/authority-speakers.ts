import type { Archive } from '../../archive/archive.ts';
import type { Said } from '../../archive/places-of-entities.ts';
import { authorityIndex } from '../../archive/authority-index.ts';
import { neighbourNames, type NameGroup } from './authority-names.ts';
import { authorityWords as words } from '#words/authorities.ts';
import { formatNumber } from '#words/parts/language.ts';
import { speakerName } from '../speaker-line.ts';

/** Who speaks of something. */
export interface Speakers {
  /** Those whom the archive knows. */
  known: NameGroup[];
  /**
   * Names, roles and groups as printed, that are no entries of the archive: whoever shares one is not one person. Then, how many
   * statements have a speaker whom the text doesn't name.
   */
  others: NameGroup[];
}

const mostPrinted = 20;

/** Nothing where nobody does. */
export function speakersOf(entity: string, archive: Archive): Speakers | undefined {
  const index = authorityIndex(archive);
  const all = index.statements.get(entity) ?? [];
  if (all.length === 0) return undefined;
  const unresolved = all.filter(({ quote }) => quote.attribution.speaker.ref === undefined);
  const labels = Map.groupBy(unresolved, (said) => printedSpeaker(said, archive) ?? '');
  const unnamed = labels.get('')?.length ?? 0;
  labels.delete('');
  const printed = [...labels]
    .map(([label, said]) => ({ label, said: said.length }))
    .sort((a, b) => b.said - a.said || (a.label < b.label ? -1 : 1));
  return {
    known: neighbourNames(entity, [index.spokenOfBy, index.speaksOf], archive),
    others: [
      {
        label: words.byLabel,
        items: printed.slice(0, mostPrinted).map(({ label, said }) => ({ name: label, ...counted(said) })),
        ...(printed.length > mostPrinted && { more: formatNumber(printed.length - mostPrinted) }),
      },
      { label: words.notNamed, items: unnamed > 0 ? [{ name: words.inTheText, ...counted(unnamed) }] : [] },
    ].filter(({ items }) => items.length > 0),
  };
}

const counted = (said: number) => ({ count: formatNumber(said), remarks: [] });

function printedSpeaker({ document, quote }: Said, { texts }: Archive): string | undefined {
  const { speaker } = quote.attribution;
  const turn = quote.parts[0] && texts.get(document)?.passages.get(quote.parts[0].block)?.turn;
  if (quote.mode === 'spoken' && turn) return speakerName(turn);
  // “He” or “she” names nobody.
  return speaker.status === 'unknown' ? speaker.name : (speaker.name ?? speaker.label);
}
