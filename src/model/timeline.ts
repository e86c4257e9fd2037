import { authorityPath, documentPath, documentsPath, listViewPath } from '../paths.ts';
import type { Catalogue } from './catalogue.ts';
import { formatEdtf, parseEdtf, yearOf, type DateBounds } from './edtf-date.ts';
import { documentList } from './document-views.ts';
import { kindName } from './facts.ts';
import { timelineWords as words } from '../words/timeline.ts';
import { bracketed } from './bracketed.ts';
import { foreignLanguage } from './foreign-language.ts';
import { counted as numberOf } from '../words/counts.ts';

/**
 * How a date is drawn. `day`: it is known. `interval`: it lasted. `part`: a day of a month or a year, which is not known. A set of
 * possible days is none of these: open towards what was before, towards what came after, or between two ends.
 */
export type TimeShape = 'day' | 'interval' | 'part' | 'set-before' | 'set-after' | 'set-between';

/** One event or one document, or the documents of a month where there are too many to show each. */
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
}

export interface Timeline {
  /** In the order of time. */
  items: TimelineItem[];
  /** The rows of the table: every event, and every document that is not only counted. */
  rows: { href: string; title: string; language?: string; sort: string; date: string }[];
  /** Documents that stand in the list of documents only. */
  counted: number;
  undated: number;
}

/** More documents of one year than these are counted by the month. */
export const mostInYear = 60;

export function timeline(catalogue: Catalogue): Timeline {
  const { authorities, documents } = catalogue;
  const events = authorities.events.map((event) =>
    place({ kind: 'event', href: authorityPath('events', event.id), title: event.name, sort: words.event }, event.date),
  );
  const single = documents.map((document) => {
    const { id, title, kind, occurred, date, language } = document;
    const own = foreignLanguage(language);
    const item = { kind: 'document', href: documentPath(id), sort: kindName(kind?.value), ...own } as const;
    return place({ ...item, title: bracketed(title.value, title.basis === 'supplied') }, occurred?.date ?? date?.value);
  });
  const { kept, months, counted } = countCrowded(single, catalogue);
  const all = [...events, ...kept];
  return {
    items: sortItems([...all.flatMap(({ item }) => item ?? []), ...months]),
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
): Placed {
  const { href, title, language, sort } = what;
  const date = edtf === undefined ? words.undated : formatEdtf(edtf);
  const bounds = edtf === undefined ? undefined : parseEdtf(edtf);
  const [from, to] = [bounds?.earliest ?? bounds?.latest, bounds?.latest ?? bounds?.earliest];
  return {
    row: { href, title, ...(language && { language }), sort, date },
    ...(edtf !== undefined && { edtf }),
    ...(bounds &&
      from &&
      to && { item: { ...what, date, shape: shapeOf(bounds), from, to, about: bounds.about, ...openEnd(bounds) } }),
  };
}

function shapeOf({ kind, earliest, latest }: DateBounds): TimeShape {
  if (kind === 'set') return earliest && latest ? 'set-between' : latest ? 'set-before' : 'set-after';
  if (kind === 'interval') return 'interval';
  return earliest === latest ? 'day' : 'part';
}

function openEnd({ kind, earliest, latest }: DateBounds): Pick<TimelineItem, 'open'> {
  if (kind !== 'interval' || (earliest && latest)) return {};
  return { open: earliest ? 'end' : 'start' };
}

/** The documents of crowded years become one item a month; the others stay. */
function countCrowded(
  documents: readonly Placed[],
  catalogue: Catalogue,
): { kept: Placed[]; months: TimelineItem[]; counted: number } {
  const years = Map.groupBy(documents, ({ edtf }) => (edtf === undefined ? undefined : yearOf(edtf)));
  const crowded = (placed: Placed) => {
    const year = placed.edtf === undefined ? undefined : yearOf(placed.edtf);
    return year !== undefined && placed.item !== undefined && (years.get(year)?.length ?? 0) > mostInYear;
  };
  const many = documents.filter(crowded);
  const months = [...Map.groupBy(many, ({ item }) => item?.from.slice(0, 7) ?? '')].map(
    ([month, inMonth]): TimelineItem => {
      const { earliest = month, latest = month } = parseEdtf(month) ?? {};
      const count = numberOf.documents(inMonth.length);
      const shared = {
        href: listPath(month, catalogue),
        title: count,
        sort: words.documents,
        date: formatEdtf(month),
        about: false,
      };
      return { kind: 'count', shape: 'part', from: earliest, to: latest, ...shared };
    },
  );
  return { kept: documents.filter((placed) => !crowded(placed)), months, counted: many.length };
}

/** The list of a month's documents; where months have none, of the year's, or of all. */
function listPath(month: string, catalogue: Catalogue): string {
  const { facets } = documentList(catalogue);
  const has = (id: string, wanted: string) =>
    facets.some(({ facet, groups }) => facet.id === id && groups.some(({ value }) => value === wanted));
  const choices = { month, year: month.slice(0, 4) };
  const [id, value] = Object.entries(choices).find((choice) => has(...choice)) ?? [];
  return listViewPath(documentsPath(), id === undefined ? undefined : { id, value });
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
  const documents = rows.length - events + counted;
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
      ...(isDrawn(shown) ? [] : [words.tooFew(leastToDraw)]),
      ...(undated > 0 && isDrawn(shown) ? [words.inTable(numberOf.entries(undated))] : []),
    ],
  };
}
