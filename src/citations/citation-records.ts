import type { CSL } from '@citation-js/core';
import type { CitedDocument } from './cited-document.ts';
import { formatBibtex, formatRis } from './csl-engine.ts';

/** Documents as reference managers read them. */
export interface CitationRecords {
  bibtex: string;
  ris: string;
  cslJson: string;
}

export function citationRecords(documents: readonly CitedDocument[]): CitationRecords {
  return {
    bibtex: toBibtex(documents),
    ris: formatRis(documents.map(indexedItem)).map(printRis).join('\n'),
    cslJson: `${JSON.stringify(documents.map(cslItem), null, 2)}\n`,
  };
}

/** The record in the Citation Style Language's own form. */
function cslItem(document: CitedDocument): CSL {
  const { id, title, shortTitle, type, genre, authors, editors, translators, date, publisher, url } = document;
  const { archive, language } = document;
  return {
    id,
    type,
    title,
    ...(shortTitle !== undefined && { 'title-short': shortTitle }),
    ...(genre !== undefined && { genre }),
    ...(authors.length > 0 && { author: authors }),
    ...(editors.length > 0 && { editor: editors }),
    ...(translators.length > 0 && { translator: translators }),
    ...(publisher !== undefined && { 'container-title': publisher }),
    ...(date && {
      issued: date.parts
        ? { 'date-parts': date.parts.map((parts) => [...parts]), ...(date.uncertain && { circa: true }) }
        : { literal: date.phrase?.chicago ?? String(date.year) },
    }),
    ...(url !== undefined && { URL: url }),
    ...(archive !== undefined && { archive }),
    language,
    note: noteOf(document),
  } as CSL;
}

const noteOf = ({ conditions, basis }: CitedDocument): string => [...conditions, ...basis].join(' ');

/** For formats that have no words for a date: the day if there is one, else the year. */
function indexedItem(document: CitedDocument): CSL {
  const { date } = document;
  const [first] = date?.parts ?? [];
  return {
    ...cslItem(document),
    'citation-key': document.id,
    ...(date && { issued: { 'date-parts': [[...(first ?? [date.year])]] } }),
  } as CSL;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The library puts the day into the month, which BibTeX's styles would print as it stands. */
function toBibtex(documents: readonly CitedDocument[]): string {
  const text = formatBibtex(documents.map(indexedItem)).replace(
    /^\tmonth = \{(\w+)(?: (\d+))?\},$/gm,
    (_, month: string, day?: string) =>
      `\tmonth = ${months[Number(month) - 1] ?? month},${day === undefined ? '' : `\n\tday = {${day}},`}`,
  );
  return `${text.trim()}\n`;
}

function printRis({ TY, ...fields }: Record<string, string | string[]>): string {
  const lines = Object.entries(fields).flatMap(([tag, value]) =>
    [value].flat().map((one) => `${tag}  - ${one.replace(/\s+/g, ' ')}`),
  );
  // Every reader of the format takes lines that end as on the systems that it comes from.
  return [`TY  - ${String(TY)}`, ...lines, 'ER  - ', ''].join('\r\n');
}
