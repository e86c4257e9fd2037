import { isLanguageTag } from '../../../src/record/language.ts';
import { isDay } from '../days/calendar.ts';
import { readStatedDate } from '../days/read-stated-date.ts';
import { categoryOfTags } from './kinds/from-category.ts';
import { foldFields, isGroup, NAMES } from './front-matter-names.ts';
import { dropTitleTags } from './title-tags.ts';
import { addressOf, readAddress } from './read-address.ts';
import { readStatedPeople, type StatedPerson } from './read-stated-people.ts';
import { readPlainText } from './read-plain-text.ts';

/** What front matter states, under this archive's names. Fields that say nothing we know are kept as regions only. */
export interface Stated {
  title?: string;
  deck?: string;
  /** EDTF. */
  date?: string;
  published?: string;
  modified?: string;
  originalUrl?: string;
  /** Where on its site it stands, as printed: `/news/1999-05-05-piers/`. */
  path?: string;
  language?: string;
  /** As printed. */
  publisher?: string;
  people: StatedPerson[];
  /** What kind of document its metadata calls it, as printed. */
  category?: string;
}

type Fields = ReadonlyMap<string, unknown>;

/** The fields that a name leads to, as one line of text each. */
const lookUp = (fields: Fields, names: readonly string[]): string[] =>
  names.flatMap((name) => readPlainText(fields.get(name)) ?? []);

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

/** `issued: {date-parts: [[1999, 5, 5]]}`, as reference managers write dates. */
function readDateParts(value: unknown): string | undefined {
  const parts = isGroup(value) ? value['date-parts'] : undefined;
  const numbers = Array.isArray(parts) ? (parts as unknown[]).flat() : [];
  if (numbers.length === 0 || numbers.length > 3 || !numbers.every((part) => /^\d{1,4}$/.test(String(part)))) {
    return undefined;
  }
  return numbers.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
}

function datesOf(fields: Fields): string[] {
  return NAMES.date.flatMap((name) => {
    const value = fields.get(name);
    return readDateParts(value) ?? readPlainText(value) ?? [];
  });
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

const asLanguage = (value: string): string | undefined => {
  const tag = value.replace(/_/g, '-');
  return isLanguageTag(tag) ? tag : undefined;
};

/** What a web page states as the name of its site: some are called by their host. */
const SITE_OF_PAGE = 'site_of_page';

/** A name that is no address and no mere host. What is only called a source may be a file's, a program's or a person's: it needs more words. */
function readPublisher(fields: Fields): string | undefined {
  for (const name of NAMES.publisher) {
    const value = fields.get(name);
    const text = readPlainText(isGroup(value) ? (value['name'] ?? value['title']) : value);
    const printed = text?.replace(/^\[([^\]\n]+)\]\(\S*\)$/, '$1').replace(PLACE_IN_PAPER, '');
    if (printed === undefined || /^(?:https?:|www\.|\/)|@/u.test(printed)) continue;
    if (isHost(printed) && name !== SITE_OF_PAGE) continue;
    if (!/\p{L}{2}/u.test(printed) || printed.length > 120) continue;
    if (isVague(name) && !TITLED.test(printed)) continue;
    return printed;
  }
  return undefined;
}

/** An address, or a file. Names of papers are spelled with capitals: `ORF.at`, `Canada.com`. */
const isHost = (name: string): boolean =>
  /^[\p{Ll}\d.-]+\.\p{Ll}{2,}$|^[\p{L}\d_.-]+\.(?:html?|php|aspx?|pdf|docx?|txt|xml|json|md)$/u.test(name);

/** `, Page 15`, `, p. 3` */
const PLACE_IN_PAPER = /,? (?:pages?|pp?\.) ?[\dA-Z][\dA-Z, –-]*$/i;
/** Two words or more with capitals, but for the small ones between them. */
const TITLED = /^\p{Lu}\S*(?: (?:\p{Lu}\S*|of|the|and|for|in|de|del|la|las|los|el|y|du|des|le|et))+$/u;
const isVague = (name: string): boolean =>
  /^(?:source|fuente|site|website|department|office|agency|organization|organisation|institution|institución)$/.test(
    name,
  );

/** What programs call every text that they keep says nothing of its kind. */
const ANY_TEXT =
  /^#?(?:(?:blog)?posts?|pages?|articles?|default|notes?|clippings?|web(?:site|page)?|links?|entry|documents?)$/i;

const listTexts = (value: unknown): string[] =>
  (typeof value === 'string' ? value.split(',') : Array.isArray(value) ? (value as unknown[]) : []).flatMap(
    (one) => readPlainText(one) ?? [],
  );

function readCategory(fields: Fields): string | undefined {
  // `newspaperArticle` and `article-newspaper` are words of reference managers.
  const words = lookUp(fields, NAMES.category).map((value) => value.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' '));
  return (
    words.find((value) => !ANY_TEXT.test(value)) ??
    categoryOfTags(NAMES.tags.flatMap((name) => listTexts(fields.get(name)))) ??
    words.find((value) => /^articles?$/i.test(value))
  );
}

/** Front matter → what it states. A value that can't be read as what its name promises is left out. */
export function readFrontMatter(data: Record<string, unknown>): Stated {
  const fields = foldFields(data);
  const text = (names: readonly string[]) => lookUp(fields, names)[0];
  const found = {
    title: lookUp(fields, NAMES.title)
      .map(dropTitleTags)
      .find((value) => /[\p{L}\p{N}]/u.test(value)),
    deck: text(NAMES.deck),
    date: mostExact(datesOf(fields)),
    published: firstOf(lookUp(fields, NAMES.published), parseTimestamp),
    modified: firstOf(lookUp(fields, NAMES.modified), parseTimestamp),
    originalUrl: firstOf([...lookUp(fields, NAMES.originalUrl), ...addressOf(fields.get('source'))], readAddress),
    path: lookUp(fields, NAMES.originalUrl).find((value) => /^\/[^\s/]/.test(value)),
    language: firstOf(lookUp(fields, NAMES.language), asLanguage),
    publisher: readPublisher(fields),
    category: readCategory(fields),
  };
  const present = Object.entries(found).filter(([, value]) => value !== undefined);
  return { ...(Object.fromEntries(present) as Partial<Stated>), people: readStatedPeople(fields) };
}
