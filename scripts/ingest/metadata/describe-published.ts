import type { CatalogueEntry, Contributor, Occurred } from '../../../src/record/document.ts';
import type { Sourced } from '../../../src/record/sourced.ts';
import { excerptOf } from '../../../src/record/excerpt.ts';
import { keepFields, type Kept } from '../../../src/record/keep-fields.ts';
import { measureBeginning, type Bounds } from '../../../src/record/measure-beginning.ts';
import type { Clues } from './clues.ts';
import { describeDocument } from './describe-document.ts';
import type { Stated } from './read-front-matter.ts';

type Field = keyof CatalogueEntry;

/**
 * The fields that are shown of a document of which an excerpt, or only metadata, is published. Those in the document's own words never
 * are, whoever wrote them down: `deck`, `terms`. A new field is shown of neither until it is decided here.
 */
const shown: Record<Field, { excerpt: boolean; metadata: boolean }> = {
  id: { excerpt: true, metadata: true },
  kind: { excerpt: true, metadata: true },
  title: { excerpt: true, metadata: true },
  shortTitle: { excerpt: true, metadata: true },
  deck: { excerpt: false, metadata: false },
  dateline: { excerpt: true, metadata: false },
  date: { excerpt: true, metadata: true },
  published: { excerpt: true, metadata: true },
  modified: { excerpt: true, metadata: true },
  occurred: { excerpt: true, metadata: true },
  terms: { excerpt: false, metadata: false },
  notStated: { excerpt: true, metadata: true },
  event: { excerpt: true, metadata: true },
  publisher: { excerpt: true, metadata: true },
  publisherName: { excerpt: true, metadata: true },
  originalUrl: { excerpt: true, metadata: true },
  archivedUrl: { excerpt: true, metadata: true },
  // All that was said can be heard there: whoever withholds words says where they are by the document's own addresses.
  recording: { excerpt: false, metadata: false },
  rights: { excerpt: true, metadata: true },
  textState: { excerpt: true, metadata: true },
  contributors: { excerpt: true, metadata: true },
  relations: { excerpt: true, metadata: true },
  language: { excerpt: true, metadata: true },
  formerIds: { excerpt: true, metadata: true },
  moved: { excerpt: true, metadata: true },
};

/** The same of those who wrote it, of either. */
const ofContributor: Kept<Contributor> = {
  name: true,
  role: true,
  person: true,
  place: true,
  bio: false,
  basis: true,
  evidence: true,
  // Told of what is not published, where the file's properties name them.
  note: false,
};

/** What a line above a text may have at most. A longer one is text. */
const lineBounds: Bounds = { words: 30, characters: 200 };

/** A longer list of authors in the source’s own metadata may be any list. */
const mostAuthors = 20;

/**
 * What is known about a document of which not all is published: told from what is published alone, so that nothing else can be in it.
 * Undefined where every word is published.
 */
export function describePublished(clues: Clues, whole: CatalogueEntry): CatalogueEntry | undefined {
  const { publish } = whole.rights;
  if (publish === 'full') return undefined;
  const described = publish === 'excerpt' ? describeExcerpt(clues, whole) : describeCard(clues);
  const fields = Object.entries(described).filter(([field]) => shown[field as Field][publish]);
  const entry = Object.fromEntries(fields) as CatalogueEntry;
  return { ...entry, contributors: entry.contributors.map((contributor) => keepFields(contributor, ofContributor)) };
}

/** From the card alone, as if the document had no words and no metadata of its own but the language that a page must have. */
function describeCard({ listing, content, language }: Clues): CatalogueEntry {
  const stated: Stated = { people: [] };
  return describeDocument({
    ...{ listing, content, stated, language: plainLanguage(language) },
    ...{ drafts: [], blocks: [], occurred: {} },
  });
}

/** From the card, the document's own metadata, the lines above its text, and the excerpt. */
function describeExcerpt(clues: Clues, { language: own, kind }: CatalogueEntry): CatalogueEntry {
  const language = own.value;
  const { listing, stated, drafts, blocks, occurred } = clues;
  const { title, originalUrl, publisher, people, category: _category, ...others } = stated;
  const excerpt = describeDocument({
    ...clues,
    properties: undefined,
    language: plainLanguage(own),
    stated: {
      ...others,
      people: people.slice(0, mostAuthors).filter(({ name }) => isLine(name, language)),
      ...(title !== undefined && isLine(title, language) && { title }),
      ...(originalUrl !== undefined && isLine(originalUrl, language) && { originalUrl }),
      ...(publisher !== undefined && isLine(publisher, language) && { publisher }),
    },
    drafts: drafts.filter(({ role, body }) => role.kind === 'metadata' && isLine(body.text, language)),
    blocks: excerptOf(blocks, language),
    occurred: shortLines(occurred, language),
  });
  const ownKind = listing.card?.card.kind ? excerpt.kind : kind && { value: kind.value, basis: kind.basis };
  return { ...excerpt, ...(ownKind && { kind: ownKind }) };
}

const isLine = (text: string, language: string): boolean =>
  measureBeginning(text, lineBounds, language).end === text.length;

/** What the source states of its language and script, as `zh-Hant`. What may follow them can be anybody’s words: `en-x-anything`. */
function plainLanguage(own: Sourced<string>): Sourced<string> {
  if (own.basis !== 'stated') return own;
  const { language, script } = new Intl.Locale(own.value);
  return { ...own, value: script === undefined ? language : `${language}-${script}` };
}

function shortLines({ place, medium, ...clock }: Occurred, language: string): Occurred {
  const fits = (line: string | undefined): line is string => line !== undefined && isLine(line, language);
  return { ...clock, ...(fits(place) && { place }), ...(fits(medium) && { medium }) };
}
