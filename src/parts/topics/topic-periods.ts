import type { DocumentSummary } from '../../record/document.ts';
import { shortTitleOf } from '../../archive/title-of.ts';
import { documentPath } from '../../paths.ts';
import { parseEdtf } from '../../record/edtf.ts';
import { formatEdtf } from '../edtf-date.ts';
import { dayOf } from '../../record/day-of.ts';

/** What one bar of the picture stands for: a document, or all documents of a month or a year. */
export interface TopicColumn {
  label: string;
  /** Of a document. */
  href?: string;
  /** True for the first of a year. */
  begins: boolean;
  documents: string[];
}

export interface TopicColumns {
  each: 'document' | 'month' | 'year';
  columns: TopicColumn[];
  /** Documents that have no place in it, since their date leaves the month or year open. */
  undated: number;
}

/** More documents than these are drawn by the month, more months than those by the year. */
const mostDocuments = 60;
const mostMonths = 48;

/** The columns of a picture over time: all months or years from the first to the last, also those without a document. */
export function topicColumns(documents: readonly DocumentSummary[]): TopicColumns {
  if (documents.length <= mostDocuments) {
    const years = documents.map((document) => periodOf(document, 'year'));
    const columns = documents.map((document, place) => ({
      ...documentColumn(document),
      begins: place > 0 && years[place] !== undefined && years[place] !== years[place - 1],
    }));
    return { each: 'document', undated: 0, columns };
  }
  const byMonth = columnsOf(documents, 'month');
  return byMonth.columns.length <= mostMonths ? byMonth : columnsOf(documents, 'year');
}

function documentColumn(document: DocumentSummary) {
  return { label: shortTitleOf(document).text, href: documentPath(document.id), documents: [document.id] };
}

function columnsOf(documents: readonly DocumentSummary[], each: 'month' | 'year'): TopicColumns {
  const own = Map.groupBy(documents, (document) => periodOf(document, each));
  const known = [...own.keys()].filter((period) => period !== undefined).toSorted();
  const [first, last] = [known[0], known.at(-1)];
  const columns: TopicColumn[] = [];
  for (let period = first; period !== undefined && last !== undefined && period <= last; period = nextPeriod(period)) {
    const begins = columns.length > 0 && (each === 'year' || period.endsWith('-01'));
    columns.push({ label: formatEdtf(period), begins, documents: (own.get(period) ?? []).map(({ id }) => id) });
  }
  return { each, columns, undated: own.get(undefined)?.length ?? 0 };
}

/** `1999-05` or `1999`, where all days that a document's date allows lie in it. */
function periodOf(document: DocumentSummary, each: 'month' | 'year'): string | undefined {
  const { earliest, latest } = parseEdtf(dayOf(document)?.value ?? '') ?? {};
  const length = each === 'month' ? 7 : 4;
  const period = earliest?.slice(0, length);
  return period === latest?.slice(0, length) ? period : undefined;
}

function nextPeriod(period: string): string {
  const [year = 0, month] = period.split('-').map(Number);
  const pad = (number: number, length: number) => String(number).padStart(length, '0');
  if (month === undefined) return pad(year + 1, 4);
  return month === 12 ? `${pad(year + 1, 4)}-01` : `${pad(year, 4)}-${pad(month + 1, 2)}`;
}
