import type { Defaults, QuoteDecision, SpeakerDecision, TurnDecision } from '../../../src/record/decision.ts';
import type { Card } from '../../../src/record/card.ts';
import type { Place } from '../../report/problem.ts';
import type { Content, SourceListing } from '../content/content.ts';
import type { Locate } from '../yaml/locate.ts';
import { isInFolder } from '../content/is-in-folder.ts';

type Omission = NonNullable<Defaults['omissions']>[number];
type BlockDecision = NonNullable<Card['blocks']>[number];

/** One entry that an editor wrote. */
export interface Placed<Entry> {
  entry: Entry;
  /** Where one of its fields stands. */
  locate: (field: string) => Place;
  /** Of an entry of `archive.yaml`, which holds for other documents too: its name among all of these. */
  shared?: string;
}

/** What an editor decided about a document's words: on its card, and in `archive.yaml` for all or for its folder. */
export interface Decisions {
  omissions: Placed<Omission>[];
  blocks: Placed<BlockDecision>[];
  turns: Placed<TurnDecision>[];
  speakers: Placed<SpeakerDecision>[];
  quotes: Placed<QuoteDecision>[];
  /** Those that decided something. Stages add to it. */
  used: Set<Placed<unknown>>;
}

const place = <Entry>(entries: readonly Entry[] | undefined, path: PropertyKey[], locate: Locate): Placed<Entry>[] =>
  (entries ?? []).map((entry, i) => ({ entry, locate: (field) => locate([...path, i, field]) }));

/** Entries of `archive.yaml` for a file, those of the longest folder first. */
export const defaultsFor = (
  file: string,
  { archive }: Pick<Content, 'archive'>,
): { entry: Defaults; index: number }[] =>
  archive.defaults
    .map((entry, index) => ({ entry, index }))
    .filter(({ entry }) => isInFolder(file, entry.folder))
    .sort((a, b) => (b.entry.folder?.length ?? 0) - (a.entry.folder?.length ?? 0));

/** `0.language`, `1.omissions.2` */
export const nameDefault = (...path: (string | number)[]): string => path.join('.');

/**
 * The entries of `archive.yaml` that must hold for some document, by name, with their places. Of a folder without sources that alone is
 * told.
 */
export const listDefaults = ({
  archive,
  locateArchive,
  sources,
}: Pick<Content, 'archive' | 'locateArchive' | 'sources'>): Map<string, Place> =>
  new Map(
    [...archive.defaults.entries()]
      .filter(([, { folder }]) => sources.some(({ file }) => isInFolder(file, folder)))
      .flatMap(([index, entry]) => [
        ...(['omissions', 'speakers'] as const).flatMap((field) =>
          (entry[field] ?? []).map((_, i) => [index, field, i]),
        ),
        ...(['language', 'publisher', 'kind'] as const).flatMap((field) => (entry[field] ? [[index, field]] : [])),
      ])
      .map((path) => [nameDefault(...path), locateArchive(['defaults', ...path])] as const),
  );

/** A label that the card decides is not decided by the archive too, nor by a shorter folder. The second of a card decides nothing. */
function firstOfEachLabel(decisions: readonly Placed<SpeakerDecision>[]): Placed<SpeakerDecision>[] {
  const labels = new Set<string>();
  return decisions.filter(({ entry: { label }, shared }) => {
    const isFirst = !labels.has(label);
    labels.add(label);
    return isFirst || shared === undefined;
  });
}

/** The decisions that hold for one source. Speakers that no authority knows are left out: they are told of elsewhere. */
export function collectDecisions({ file, card }: Pick<SourceListing, 'file' | 'card'>, content: Content): Decisions {
  const ids = new Set(
    [...content.authorities.people, ...content.authorities.organizations].map(({ id }) => id).concat('nobody'),
  );
  const isKnown = ({ entry: { speaker } }: Placed<{ speaker?: string | undefined }>): boolean =>
    speaker === undefined || ids.has(speaker);
  const own = <Entry>(field: keyof Card, entries: readonly Entry[] | undefined): Placed<Entry>[] =>
    card ? place(entries, [field], card.locate) : [];
  const shared = <Entry>(field: 'omissions' | 'speakers', entriesOf: (defaults: Defaults) => Entry[] | undefined) =>
    defaultsFor(file, content).flatMap(({ entry, index }) =>
      place(entriesOf(entry), ['defaults', index, field], content.locateArchive).map((placed, i) => ({
        ...placed,
        shared: nameDefault(index, field, i),
      })),
    );
  const fields = card?.card;
  return {
    omissions: [...own('omissions', fields?.omissions), ...shared('omissions', ({ omissions }) => omissions)],
    blocks: own('blocks', fields?.blocks),
    turns: own('turns', fields?.turns),
    speakers: firstOfEachLabel(
      [...own('speakers', fields?.speakers), ...shared('speakers', ({ speakers }) => speakers)].filter(
        (decision) => isKnown(decision) && decision.entry.speaker !== 'nobody',
      ),
    ),
    quotes: own('quotes', fields?.quotes).filter(isKnown),
    used: new Set(),
  };
}
