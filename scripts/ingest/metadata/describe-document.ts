import { madeTitleNote } from '../../../src/record/made-title.ts';
import type { CatalogueEntry, Document } from '../../../src/record/document.ts';
import { measureBeginning, type Bounds } from '../../../src/record/measure-beginning.ts';
import type { Sourced } from '../../../src/record/sourced.ts';
import { passagesOf, turnsOf } from '../../../src/record/passages.ts';
import { documentKinds } from '../../../src/record/document-kinds.ts';
import { siteOfPageTitle } from '../classify/find-page-title.ts';
import { readIssuer } from '../classify/is-letterhead.ts';
import { kindOfLine, type SaidKind } from '../classify/kind-of-line.ts';
import { readReleaseLine } from '../classify/release-line.ts';
import { matchDateline } from '../classify/find-dateline.ts';
import type { Draft } from '../text/draft.ts';
import { decideOccurred } from '../decisions/decide-occurred.ts';
import { readTerms } from '../transcript/read-terms.ts';
import { fromCard, fromProperties, linesOf, type Clues } from './clues.ts';
import { suppliedByDefault } from './default-of.ts';
import { detectKind, type KindClues } from './detect-kind.ts';
import { findDocumentDate, findUpdate } from './find-document-date.ts';
import { findContributors } from './find-contributors.ts';
import { readImprint } from './read-imprint.ts';
import { readRecording } from './read-recording.ts';

/** How much of its beginning stands for the title of a document that has none. */
const titleBounds: Bounds = { words: 8, characters: 80 };

function findTitle(clues: Clues): Sourced<string> {
  const { listing, stated, drafts, blocks } = clues;
  const given = fromCard(listing.card?.card.title);
  if (given) return given;
  // A heading that says less than metadata do is the title without the name of the site.
  const title = linesOf(drafts, 'title')[0] ?? stated.title;
  if (title !== undefined) return { value: title, basis: 'stated' };
  const property = fromProperties(clues, 'title');
  if (property) return property;
  const opening = passagesOf(blocks)[0]?.text.replace(/\s+/g, ' ').trim() ?? '';
  const { end } = measureBeginning(opening, titleBounds, clues.language.value);
  const first = opening.slice(0, end).replace(/(?<![\s.,;:—–-])[\s.,;:—–-]+$/, '');
  if (first === '') return nameDocument(listing.id);
  return {
    value: `[${first}${end < opening.length ? ' …' : ''}]`,
    basis: 'supplied',
    note: madeTitleNote,
  };
}

/** A title with no word of the text. The id stands in the address in any case. */
const nameDocument = (id: string): Sourced<string> => ({
  value: `[Document ${id}]`,
  basis: 'supplied',
  note: 'Neither its card nor what is published of it gives a title.',
});

function findDateline(drafts: Draft[]): Document['dateline'] {
  const [text] = linesOf(drafts, 'dateline');
  // The pattern looks at what follows the dash; here nothing does.
  const place = text === undefined ? undefined : matchDateline(`${text} A`)?.groups?.['place'];
  return text === undefined || place === undefined ? undefined : { place, text };
}

/** Without the article that a name may have or not, and in small letters. */
const bareName = (name: string): string => name.replace(/^the /i, '').toLowerCase();

/**
 * The organization whose name the metadata gives, or that name where the archive knows none; else the one which the archive names for
 * the folder, or on whose site the address is.
 */
function findPublisher(
  clues: Clues,
  originalUrl: string | undefined,
  title: string,
): Pick<CatalogueEntry, 'publisher' | 'publisherName'> {
  const { listing, content, stated } = clues;
  const given = fromCard(listing.card?.card.publisher);
  if (given) return { publisher: given };
  const { organizations } = content.authorities;
  const byName = (printed: string): ReturnType<typeof findPublisher> => {
    const bare = bareName(printed);
    const named = organizations.find(({ name, aliases }) =>
      [name, ...(aliases ?? [])].some((own) => typeof own === 'string' && bareName(own) === bare),
    );
    return named ? { publisher: { value: named.id, basis: 'stated' } } : { publisherName: printed };
  };
  if (stated.publisher !== undefined) return byName(stated.publisher);
  const site = linesOf(clues.drafts, 'page title').flatMap((line) => siteOfPageTitle(line, title) ?? [])[0];
  const issuer =
    site ??
    linesOf(clues.drafts, 'kind').flatMap((line) => readReleaseLine(line)?.issuer ?? [])[0] ??
    linesOf(clues.drafts, 'letterhead').flatMap((line) => readIssuer(line) ?? [])[0] ??
    readImprint(clues.drafts);
  const ofFolder = suppliedByDefault('publisher', clues);
  if (ofFolder) return { publisher: ofFolder };
  const host = originalUrl === undefined ? undefined : new URL(originalUrl).hostname.replace(/^www\./, '');
  const owner = organizations.find(({ hosts }) => hosts?.some((own) => host === own || host?.endsWith(`.${own}`)));
  if (!owner) return issuer === undefined ? {} : byName(issuer);
  const note = `From the original address, which is on ${host ?? ''}.`;
  return { publisher: { value: owner.id, basis: 'inferred', note } };
}

/** So far up from the end a mark may stand that closes a release. */
const LAST = 14;
const CLOSES = /^(?:#(?: ?#){1,4}|.{0,4}(?:30|ends?|fin).{0,4})$/i;

/** Whom to ask, as a line above the text says, or one below it. */
const findContact = (drafts: Draft[]): string | undefined =>
  linesOf(drafts, 'contact')[0] ??
  drafts.find(({ role }) => role.kind === 'note' && role.purpose === 'contact')?.body.text;

/** What a document says it is, and turns, go before what the archive says of its folder; that goes before what its form suggests. */
function findKind(kindClues: KindClues, clues: Clues): Document['kind'] {
  const found = detectKind(kindClues);
  const isSure = found?.basis === 'stated' || (found && documentKinds[found.value].spoken) === true;
  return isSure ? found : (suppliedByDefault('kind', clues) ?? found);
}

/** `Press Release: Green Party`, which the head has told. */
function saidByRelease(line: string): SaidKind[] {
  const exact = readReleaseLine(line)?.label;
  return exact === undefined ? [] : [{ kind: 'press-release', exact }];
}

/** A path of a site that is not named, as front matter has it. */
const addressOfPath = (path: string | undefined): string | undefined =>
  path !== undefined && URL.canParse(path, 'https://site.invalid')
    ? new URL(path, 'https://site.invalid').href
    : undefined;

/** So many lines are above the text of a first page at most. */
const HEAD = 6;
/** What each page of a printed text has at its head is left out, and may say what it is: `MEDIA RELEASE`. */
const listRunningHeads = (drafts: Draft[]): string[] =>
  drafts.slice(0, HEAD).flatMap(({ role, body }) => (role.kind === 'omitted' ? [body.text] : []));

/** Leaves out what is undefined: absent fields are absent, so that records say only what is known. */
const present = <Fields extends object>(fields: Fields): { [Key in keyof Fields]?: Exclude<Fields[Key], undefined> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Fields]?: Exclude<Fields[Key], undefined>;
  };

/** Everything about a document but its words. */
export function describeDocument(clues: Clues): CatalogueEntry {
  const { listing, content, stated, properties, language, drafts, blocks, occurred } = clues;
  const card = listing.card?.card;
  const turns = turnsOf(blocks);
  const bylines = linesOf(drafts, 'byline');
  const dateline = findDateline(drafts);
  const originalUrl = card?.originalUrl ?? stated.originalUrl;
  const title = findTitle(clues);
  const held = decideOccurred(occurred, card?.occurred);
  const kindClues = {
    document: listing.id,
    blocks,
    category: stated.category,
    address: originalUrl ?? addressOfPath(stated.path),
    dateline: dateline?.text,
    bylines,
    said: [
      ...['kind', 'date line', 'occurred.date'].flatMap((field) => linesOf(drafts, field)),
      ...listRunningHeads(drafts),
    ].flatMap((line) => kindOfLine(line) ?? saidByRelease(line)),
    contact: findContact(drafts),
    endMark: drafts.slice(-LAST).find(({ role, body }) => role.kind === 'omitted' && CLOSES.test(body.text))?.body.text,
    title: title.value,
    language: language.value,
  };
  return {
    id: listing.id,
    title,
    rights: { ...content.archive.rights, ...present(card?.rights ?? {}) },
    contributors: findContributors({
      document: listing.id,
      blocks,
      bylines,
      people: stated.people,
      properties,
      drafts,
      card,
    }),
    language,
    relations: card?.relations ?? [],
    formerIds: card?.formerIds ?? [],
    moved: card?.moved ?? {},
    ...present({
      kind: fromCard(card?.kind) ?? findKind(kindClues, clues),
      shortTitle: card?.shortTitle,
      deck: card?.deck ?? stated.deck ?? linesOf(drafts, 'deck')[0],
      dateline,
      date: findDocumentDate(clues, title.value),
      published: card?.published ?? stated.published,
      modified: card?.modified ?? stated.modified ?? findUpdate(drafts),
      occurred: Object.keys(held).length > 0 ? held : undefined,
      terms: readTerms(listing.id, turns),
      notStated: card?.notStated,
      event: card?.event,
      ...findPublisher(clues, originalUrl, title.value),
      originalUrl,
      archivedUrl: card?.archivedUrl,
      recording: card?.recording && readRecording(card.recording),
      textState: fromCard(card?.textState),
    }),
  };
}
