import type { CitationStyle } from './cited-date.ts';
import { citationWords } from '#words/citation-forms.ts';
import type { CitedDocument } from './cited-document.ts';
import { engineTerms } from './csl-engine.ts';
import { isPublisher, stands } from './styled-item.ts';

/** The forms that a style has for a document: in a list of works, in a note, or within the text. */
export type CitationForm = 'entry' | 'note' | 'text';

type Repair = (html: string, document: CitedDocument, style: CitationStyle, form: CitationForm) => string;

const { open, close, retrieved, commaWithin } = engineTerms;
/** The comma behind a title in quotation marks, with what stands on its sides: American style has it within them. */
const commaOfTitle = commaWithin ? /([?!])?(’?),(’?” )/ : new RegExp(`([?!])?([’”]?${close}),( )`);
const markedDescription = new RegExp(`${open}(\\[.*?\\])([.,]?)${close}`, 's');
const retrieval = new RegExp(`${retrieved} (?=https?:\\S+\\s*(?:</div>\\s*)?$)`, 'i');

/** What the engine can't say or its styles get wrong, as the manuals have it. Marks are taken from a description after what finds them. */
const repairs: readonly Repair[] = [
  withDate,
  withDayAsSaid,
  withoutUnknown,
  withGenreAfterTitle,
  withLowerGenre,
  withGenreAtEnd,
  withFullStop,
  withoutRetrieval,
  withoutMarks,
];

/** A formatted citation as its style's manual has it. */
export const repairCitation: Repair = (html, document, style, form) =>
  repairs.reduce((repaired, repair) => repair(repaired, document, style, form), html);

/** Words for a date that the engine has no form for. */
function withDate(html: string, { date }: CitedDocument, style: CitationStyle, form: CitationForm): string {
  if (!date?.phrase) return html;
  return html.replaceAll(stands.date, date.phrase[style === 'apa' && form === 'text' ? 'apaYear' : style]);
}

/** APA has the year first; how a day and its month follow, its language says. */
function withDayAsSaid(html: string, _: CitedDocument, style: CitationStyle, form: CitationForm): string {
  if (style !== 'apa' || form !== 'entry') return html;
  return html.replace(/(?<=\(\d{4}, )\p{L}[^()]*(?=\))/u, (days) =>
    days.replace(/(?<!\p{L})(\p{L}{2,20}) (\d{1,2}(?:–\d{1,2}(?!\d))?)(?!\d)/gu, (_day, month: string, day: string) =>
      citationWords.apaDay(month, day),
    ),
  );
}

/** Takes out what stands for a name that is not known. */
function withoutUnknown(html: string): string {
  const container = `(?:<i>)?${stands.container}(?:</i>)?`;
  return html
    .replaceAll(new RegExp(`${container}(?:, |\\. )`, 'g'), '')
    .replaceAll(new RegExp(`[,.]? ?${container}(?=[.,)]|$)`, 'g'), '');
}

/** APA's genre follows the title, also where the title stands before the date for want of an author. */
function withGenreAfterTitle(html: string, { genre, authors }: CitedDocument): string {
  if (genre === undefined || authors.length > 0) return html;
  const place = html.indexOf(`). [${genre}].`);
  const date = html.lastIndexOf('. (', place);
  if (place === -1 || date === -1) return html;
  return `${html.slice(0, date)} [${genre}]${html.slice(date, place)}).${html.slice(place + genre.length + 6)}`;
}

/** Chicago's notes say what a thing is in small letters: they are one sentence. */
function withLowerGenre(html: string, { genre }: CitedDocument, style: CitationStyle, form: CitationForm): string {
  if (genre === undefined || style !== 'chicago' || form !== 'note') return html;
  return html.replace(`${commaWithin ? `,${close}` : `${close},`} ${genre},`, (words) => words.toLowerCase());
}

/** MLA says what a thing is after all else. */
function withGenreAtEnd(html: string, { genre }: CitedDocument, style: CitationStyle, form: CitationForm): string {
  if (genre === undefined || style !== 'mla' || form !== 'entry') return html;
  return html.replace(/(?<!\s)(?=\s*(?:<\/div>\s*)?$)/, () => ` ${genre}.`);
}

/** In Chicago's list of works a title ends with a full stop, also where no paper comes between it and the date (14.199). */
function withFullStop(html: string, { authors, publisher }: CitedDocument, style: CitationStyle, form: CitationForm) {
  const isSigned = authors.length > 0 && !isPublisher(authors, publisher);
  if (style !== 'chicago' || form !== 'entry' || isSigned) return html;
  return html.replace(commaOfTitle, (_, mark = '', inner: string, end: string) =>
    [mark, inner, mark === '' ? '.' : '', end].join(''),
  );
}

/** “Retrieved” needs the day of it, which nobody knows beforehand. */
function withoutRetrieval(html: string, _: CitedDocument, style: CitationStyle): string {
  return style === 'apa' ? html.replace(retrieval, '') : html;
}

/** No marks of a title around a description. */
function withoutMarks(html: string, { supplied }: CitedDocument): string {
  if (!supplied) return html;
  return html.replace(markedDescription, '$1$2').replace(/<i>(\[.*?\])<\/i>/s, '$1');
}
