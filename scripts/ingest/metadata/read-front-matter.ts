import { isLanguageTag } from '../../../src/record/language.ts';
import { isDay } from '../days/calendar.ts';
import { readStatedDate } from '../days/read-stated-date.ts';
import { splitNames } from '../classify/rule.ts';

/** What front matter states, under this archive's names. Fields that say nothing we know are kept as regions only. */
export interface Stated {
  title?: string;
  deck?: string;
  /** EDTF. */
  date?: string;
  published?: string;
  modified?: string;
  originalUrl?: string;
  language?: string;
  publisher?: string;
  authors: string[];
  /** What kind of document its metadata calls it, as printed. */
  category?: string;
}

/** The names that publishers and site generators give to fields, most telling first. */
const NAMES = {
  title: ['title', 'headline'],
  deck: ['deck', 'subtitle', 'subhead', 'standfirst', 'dek'],
  date: ['date', 'date_published', 'published_time', 'published', 'pubdate', 'publish_date'],
  published: ['published_time', 'date_published', 'published', 'pubdate', 'publish_date', 'date'],
  modified: ['modified_time', 'date_modified', 'modified', 'updated', 'lastmod', 'last_modified'],
  originalUrl: ['permalink', 'canonical', 'canonical_url', 'source_url', 'original_url', 'url', 'link'],
  language: ['language', 'lang', 'locale'],
  publisher: ['publisher', 'site_name', 'site', 'publication', 'source'],
  authors: ['author', 'authors', 'byline', 'creator'],
  category: ['kind', 'genre', 'type', 'category', 'section'],
} as const;

/** `datePublished` and `date-published` are one name. */
const foldKey = (key: string): string =>
  key
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, '_')
    .toLowerCase()
    .replace(/[- ]/g, '_');

/** True for a field that states a title. */
export const isTitleField = (name: string): boolean => NAMES.title.some((known) => known === foldKey(name));

/** The fields of front matter that a name leads to, as one line of text each. */
function lookUp(data: Record<string, unknown>, names: readonly string[]): string[] {
  const folded = new Map(Object.entries(data).map(([key, value]) => [foldKey(key), value]));
  return names.flatMap((name) => {
    const value = folded.get(name);
    const text =
      typeof value === 'string' || typeof value === 'number'
        ? String(value)
            .replace(/[\s\u00a0\u200b\ufeff]+/g, ' ')
            .trim()
        : '';
    return text === '' ? [] : [text];
  });
}

function authorsOf(data: Record<string, unknown>): string[] {
  const list = NAMES.authors.map((name) => data[name]).find((value) => Array.isArray(value));
  if (Array.isArray(list)) return list.filter((name) => typeof name === 'string');
  const [line] = lookUp(data, NAMES.authors);
  return line === undefined ? [] : splitNames(line.replace(/^by /i, ''));
}

const firstOf = <Value>(values: string[], read: (value: string) => Value | undefined): Value | undefined => {
  for (const value of values) {
    const found = read(value);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** The date of the most telling field, or of another one that says the same more exactly. */
function mostExact(values: string[]): string | undefined {
  const dates = values.map(readStatedDate).filter((date) => date !== undefined);
  const [first] = dates;
  return first && (dates.find((date) => date.startsWith(`${first}-`)) ?? first);
}

const TIMESTAMP = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s*(Z|[+-]\d{2}:?\d{2})$/;

/** A time as front matter has it → ISO 8601 with offset; undefined where the offset or the form is missing. */
function parseTimestamp(value: string): string | undefined {
  const match = TIMESTAMP.exec(value.trim());
  if (!match) return undefined;
  const [, day = '', time = '', zone = ''] = match;
  const seconds = time.length === 5 ? `${time}:00` : time;
  const offset = zone === 'Z' || zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
  const iso = `${day}T${seconds}${offset}`;
  return isDay(day) && !Number.isNaN(Date.parse(iso)) ? iso : undefined;
}

const isAddress = (value: string): string | undefined =>
  /^https?:\/\/\S+$/.test(value) && URL.canParse(value) ? value : undefined;
const asLanguage = (value: string): string | undefined => {
  const tag = value.replace(/_/g, '-');
  return isLanguageTag(tag) ? tag : undefined;
};

/** Front matter → what it states. A value that can't be read as what its name promises is left out. */
export function readFrontMatter(data: Record<string, unknown>): Stated {
  const text = (names: readonly string[]) => lookUp(data, names)[0];
  const found = {
    title: text(NAMES.title),
    deck: text(NAMES.deck),
    date: mostExact(lookUp(data, NAMES.date)),
    published: firstOf(lookUp(data, NAMES.published), parseTimestamp),
    modified: firstOf(lookUp(data, NAMES.modified), parseTimestamp),
    originalUrl: firstOf(lookUp(data, NAMES.originalUrl), isAddress),
    language: firstOf(lookUp(data, NAMES.language), asLanguage),
    publisher: text(NAMES.publisher),
    category: text(NAMES.category),
  };
  const present = Object.entries(found).filter(([, value]) => value !== undefined);
  return { ...(Object.fromEntries(present) as Partial<Stated>), authors: authorsOf(data) };
}
