import { authorityPath, documentPath } from '../../paths.ts';
import type { Archive } from '../../archive/archive.ts';
import { parseEdtf, yearOf, type DateBounds } from '../../record/edtf.ts';
import { formatEdtf } from '../../parts/edtf-date.ts';
import { kindName } from '../../parts/documents/facts.ts';
import { timelineWords as words } from '#words/timeline.ts';
import { foreignLanguage } from '../../parts/foreign-language.ts';
import { counted as numberOf } from '#words/parts/counts.ts';
import { titleOf } from '../../archive/title-of.ts';
import { dayOf } from '../../record/day-of.ts';
import { whyMissing } from '../../parts/missing-value.ts';
import { documentWords } from '#words/documents.ts';

/**
 * How a date is drawn. `day`: it is known. `interval`: it lasted. `part`: a day of a month or a year, which is not known. A set of
 * possible days is none of these: open towards what was before, towards what came after, or between two ends.
 */
type TimeShape = 'day' | 'interval' | 'part' | 'set-before' | 'set-after' | 'set-between';

/** One event or one document, or the documents of a month or a year where there are too many to show each. */
export interface TimelineItem {
  kind: 'event' | 'document' | 'count';
  href: string;
  title: string;
  /** BCP 47, of the title; absent where it is the interface's. */
  language?: string;
  /** `Event`, `Op-ed`, `Documents` … */
  sort: string;
  date: string;
  shape: TimeShape;
  /** Days; equal where one day is known, and where a set is open on one side. */
  from: string;
  to: string;
  about: boolean;
  /** Of an interval: the end that is not known; `from` and `to` are the other one. */
  open?: 'start' | 'end';
  /** Of documents that are counted: how many, beside the stretch that has most, 0 to 1. */
  share?: number;
}

export interface Timeline {
  /** In the order of time. */
  items: TimelineItem[];
  /** The rows of the table: every event, every document, and every stretch whose documents are only counted. */
  rows: { href: string; title: string; language?: string; sort: string; date: string }[];
  /** Documents that are only counted. */
  counted: number;
  undated: number;
}

/** More documents of one year than these are counted by the month. */
export const mostInYear = 60;

/** The address of the list of a month’s or a year’s documents. */
type ListOf = (by: 'month' | 'year', value: string) => string;

export function timeline(
  { authorities, documents }: Pick<Archive, 'authorities' | 'documents'>,
  listOf: ListOf,
): Timeline {
  const events = authorities.events.map((event) =>
    place({ kind: 'event', href: authorityPath('events', event.id), title: event.name, sort: words.event }, event.date),
  );
  const single = documents.map((document) => {
    const { id, kind, language } = document;
    const own = foreignLanguage(language.value);
    const missing = documentWords.missing[whyMissing(document, 'date')];
    const item = { kind: 'document', href: documentPath(id), sort: kindName(kind?.value), ...own } as const;
    return place({ ...item, title: titleOf(document).text }, dayOf(document)?.value, missing);
  });
  const { kept, stretches, counted } = countCrowded(single, listOf);
  const all = [...events, ...kept, ...stretches.map((item) => ({ row: rowOf(item), item }))];
  return {
    items: sortItems(all.flatMap(({ item }) => item ?? [])),
    rows: sortRows(all),
    counted,
    undated: all.filter(({ item }) => item === undefined).length,
  };
}

interface Placed {
  row: Timeline['rows'][number];
  edtf?: string;
  /** Absent where the date is not known, or has no end that is. */
  item?: TimelineItem;
}

function place(
  what: Pick<TimelineItem, 'kind' | 'href' | 'title' | 'language' | 'sort'>,
  edtf: string | undefined,
  missing = '',
): Placed {
  const { href, title, language, sort } = what;
  const date = edtf === undefined ? missing : formatEdtf(edtf);
  const bounds = edtf === undefined ? undefined : parseEdtf(edtf);
  const [from, to] = [bounds?.earliest ?? bounds?.latest, bounds?.latest ?? bounds?.earliest];
  return {
    row: rowOf({ href, title, ...(language && { language }), sort, date }),
    ...(edtf !== undefined && { edtf }),
    ...(bounds &&
      from &&
      to && { item: { ...what, date, shape: shapeOf(bounds), from, to, about: bounds.about, ...openEnd(bounds) } }),
  };
}

const rowOf = ({ href, title, language, sort, date }: Timeline['rows'][number]): Timeline['rows'][number] => ({
  href,
  title,
  ...(language && { language }),
  sort,
  date,
});

function shapeOf({ kind, earliest, latest }: DateBounds): TimeShape {
  if (kind === 'set') return earliest && latest ? 'set-between' : latest ? 'set-before' : 'set-after';
  if (kind === 'interval') return 'interval';
  return earliest === latest ? 'day' : 'part';
}

function openEnd({ kind, earliest, latest }: DateBounds): Pick<TimelineItem, 'open'> {
  if (kind !== 'interval' || (earliest && latest)) return {};
  return { open: earliest ? 'end' : 'start' };
}

/** The documents of crowded years become one item a month, or one a year where no more is known; the others stay. */
function countCrowded(
  documents: readonly Placed[],
  listOf: ListOf,
): { kept: Placed[]; stretches: TimelineItem[]; counted: number } {
  const years = Map.groupBy(documents, ({ edtf }) => edtf && yearOf(edtf));
  const stretchOf = ({ edtf }: Placed) => {
    const year = edtf && yearOf(edtf);
    return year && (years.get(year)?.length ?? 0) > mostInYear ? monthOrYear(edtf) : undefined;
  };
  const groups = Map.groupBy(documents, stretchOf);
  const kept = groups.get(undefined) ?? [];
  const crowded = [...groups].flatMap(([stretch, { length }]) => (stretch === undefined ? [] : [{ stretch, length }]));
  const most = Math.max(...crowded.map(({ length }) => length));
  const stretches = crowded.map(({ stretch, length }): TimelineItem => {
    const { earliest = stretch, latest = stretch } = parseEdtf(stretch) ?? {};
    return {
      kind: 'count',
      shape: 'part',
      from: earliest,
      to: latest,
      href: listOf(stretch.length > 4 ? 'month' : 'year', stretch),
      title: numberOf.documents(length),
      sort: words.documents,
      date: formatEdtf(stretch),
      about: false,
      share: length / most,
    };
  });
  return { kept, stretches, counted: documents.length - kept.length };
}

/** `1999-05` or `1999`: the shorter of the two that a date lies within, if one does. */
function monthOrYear(edtf: string): string | undefined {
  const { earliest = '', latest = '' } = parseEdtf(edtf) ?? {};
  return [7, 4].map((length) => earliest.slice(0, length)).find((stretch) => stretch && latest.startsWith(stretch));
}

/** What may lie before a day comes before what lies on it; then what is sooner over. */
const sortItems = (items: readonly TimelineItem[]): TimelineItem[] =>
  items.toSorted((a, b) => compare(itemKey(a), itemKey(b)));

const itemKey = ({ from, to, shape, kind }: TimelineItem) =>
  `${from} ${shape === 'set-before' ? 0 : shape === 'set-after' ? 2 : 1} ${to} ${kind === 'event' ? 0 : 1}`;

/** As in the picture; what has no place there comes last. */
const sortRows = (placed: readonly Placed[]): Timeline['rows'] =>
  placed
    .toSorted((a, b) => compare(a.item ? itemKey(a.item) : '~', b.item ? itemKey(b.item) : '~'))
    .map(({ row }) => row);

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));

/** Fewer dated entries are told better by the table. */
const leastToDraw = 3;

export const isDrawn = ({ items }: Timeline): boolean => items.length >= leastToDraw;

/** What the picture shows, in a sentence, and what it leaves out. */
export function describeTimeline(shown: Timeline): { sentence: string; remarks: string[] } {
  const { items, rows, counted, undated } = shown;
  const events = rows.filter(({ sort }) => sort === words.event).length;
  const stretches = items.filter(({ kind }) => kind === 'count').length;
  const documents = rows.length - events - stretches + counted;
  const [first, last] = [items[0]?.from.slice(0, 4), items.at(-1)?.to.slice(0, 4)];
  const what = [
    ...(events > 0 ? [numberOf.events(events)] : []),
    ...(documents > 0 ? [numberOf.documents(documents)] : []),
  ];
  const sentence = words.sentence(words.both(what), first && last && words.within(first, last));
  return {
    sentence: isDrawn(shown) ? `${sentence} ${words.shortened}` : sentence,
    remarks: [
      ...(counted > 0 ? [words.counted(mostInYear, numberOf.documents(counted))] : []),
      ...(undated > 0 && isDrawn(shown) ? [words.inTable(numberOf.entries(undated))] : []),
    ],
  };
}
