import { authorityPath, passagePath } from '../../paths.ts';
import { doubtKinds, type Doubt, type DoubtKind } from '../../record/doubts.ts';
import { isNamed } from '../../record/archive.ts';
import { nextThings, type NextThing } from '../../record/next-things.ts';
import { createOverview, mostFrequent, spanOf, valuesOf, type Overview, type Told } from '../../record/overview.ts';
import type { Archive } from '../../archive/archive.ts';
import { documentLabel, type DocumentLabel } from '../../parts/documents/document-label.ts';
import { formatEdtf } from '../../parts/edtf-date.ts';
import { documentWords } from '#words/documents.ts';
import { foundWords as words } from '#words/found.ts';
import { languageName } from '#words/parts/language-names.ts';
import type { Kind } from '../../record/document-kinds.ts';

/** One thing that was looked for, what of it was found, and how much is certain. */
interface FoundRow {
  label: string;
  values: { text: string; href?: string }[];
  note: string;
}

/** One kind of doubt. */
interface DoubtRow {
  label: string;
  means: string;
  /** Those that have most of it, each with the first place. */
  documents: DocumentLabel[];
  /** How many documents are not named. */
  more: number;
}

/** What was found in the documents, as far as they are published. */
export interface FoundPage {
  documents: number;
  found: FoundRow[];
  doubts: DoubtRow[];
  /** For the editor, until the archive is given out. */
  next: NextThing[];
}

const mostNamed = 4;

export function foundPage(archive: Archive): FoundPage {
  const { add, overview: count } = createOverview();
  for (const { id } of archive.documents) add(archive.record(id));
  const overview = count();
  const settled = {
    leftOut: archive.leftOut.length,
    isNamed: isNamed(archive.settings),
    isGivenOut: archive.isGivenOut,
  };
  return {
    documents: overview.documents,
    found: foundRows(overview, archive),
    doubts: doubtKinds.flatMap((kind) => doubtRow(kind, overview, archive) ?? []),
    next: archive.isGivenOut ? [] : nextThings(overview, settled),
  };
}

function foundRows({ kinds, days, languages, speakers, statements }: Overview, archive: Archive): FoundRow[] {
  const certain = ({ stated, other }: Told) => words.certain(stated, other);
  const text = (one: string) => ({ text: one });
  const named = [...speakers].map(([id, { name, count }]) => ({ name, count, href: hrefOf(id, archive) }));
  return [
    {
      label: words.kinds,
      values: [...frequent(kinds, (kind) => documentWords.kind(kind as Kind)), ...ofNone(kinds, words.noKind)].map(
        text,
      ),
      note: certain(kinds),
    },
    { label: words.days, values: [...span(days), ...ofNone(days, words.noDay)].map(text), note: certain(days) },
    { label: words.languages, values: frequent(languages, languageName).map(text), note: certain(languages) },
    {
      label: words.speakers,
      values: mostFrequent(named).first.map(({ name, count, href }) => ({
        text: words.of(name, count),
        ...(href !== undefined && { href }),
      })),
      note: speakers.size === 0 ? words.noSpeaker : words.byName(speakers.size),
    },
    {
      label: words.statements,
      values: [text(words.said(statements.named, statements.nobody))],
      note: words.byContext(statements.byContext),
    },
  ];
}

function hrefOf(id: string, archive: Archive): string | undefined {
  const found = archive.authority(id);
  return found && authorityPath(found.kind, id);
}

function frequent(told: Told, nameOf: (value: string) => string): string[] {
  const { first, others } = mostFrequent(valuesOf(told));
  return [
    ...first.map(({ name, count }) => words.of(nameOf(name), count)),
    ...(others > 0 ? [words.of(words.others, others)] : []),
  ];
}

const ofNone = ({ none }: Told, label: string): string[] => (none > 0 ? [words.of(label, none)] : []);

/** From the first day to the last. */
function span(days: Told): string[] {
  const found = spanOf(days);
  return found ? [words.span(formatEdtf(found.first), formatEdtf(found.last))] : [];
}

function doubtRow(kind: DoubtKind, { doubtful }: Overview, archive: Archive): DoubtRow | undefined {
  const having = doubtful
    .map(({ id, doubts }) => ({ id, own: doubts.filter((doubt) => doubt.kind === kind) }))
    .filter(({ own }) => own.length > 0)
    .toSorted((a, b) => b.own.length - a.own.length);
  if (having.length === 0) return undefined;
  return {
    label: words.doubt(
      kind,
      having.reduce((sum, { own }) => sum + own.length, 0),
    ),
    means: words.doubtMeans(kind),
    documents: having.slice(0, mostNamed).flatMap(({ id, own }) => placeOf(id, own, archive)),
    more: Math.max(0, having.length - mostNamed),
  };
}

/** A document at the first of its doubts. */
function placeOf(id: string, [first]: readonly Doubt[], archive: Archive): DocumentLabel[] {
  const document = archive.document(id);
  if (!document) return [];
  const label = documentLabel(document);
  return [{ ...label, ...(first?.block !== undefined && { href: passagePath(id, first.block) }) }];
}
