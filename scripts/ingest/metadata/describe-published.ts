import type { CatalogueEntry, Occurred } from '../../../src/schema/document.ts';
import { excerptOf } from '../../../src/schema/excerpt.ts';
import { measureBeginning, type Bounds } from '../../../src/schema/measure-beginning.ts';
import { passagesOf } from '../../../src/schema/passages.ts';
import { foldWords } from '../classify/rule.ts';
import { describeDocument, type Clues } from './describe-document.ts';
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
  occurred: { excerpt: true, metadata: false },
  terms: { excerpt: false, metadata: false },
  event: { excerpt: true, metadata: true },
  publisher: { excerpt: true, metadata: true },
  originalUrl: { excerpt: true, metadata: true },
  archivedUrl: { excerpt: true, metadata: true },
  rights: { excerpt: true, metadata: true },
  textState: { excerpt: true, metadata: true },
  contributors: { excerpt: true, metadata: true },
  relations: { excerpt: true, metadata: true },
  language: { excerpt: true, metadata: true },
  formerIds: { excerpt: true, metadata: true },
  moved: { excerpt: true, metadata: true },
};

/** What a line above a text may have at most. A longer one is text. */
const lineBounds: Bounds = { words: 30, characters: 200 };

/**
 * What is known about a document of which not all is published: told from what is published alone, so that nothing else can be in it.
 * Undefined where every word is published.
 */
export function describePublished(clues: Clues, whole: CatalogueEntry): CatalogueEntry | undefined {
  const { publish } = whole.rights;
  if (publish === 'full') return undefined;
  const described = publish === 'excerpt' ? describeExcerpt(clues, whole) : describeCard(clues, whole);
  const fields = Object.entries(described).filter(([field]) => shown[field as Field][publish]);
  const entry = Object.fromEntries(fields) as CatalogueEntry;
  return { ...entry, contributors: entry.contributors.map(({ bio: _bio, ...contributor }) => contributor) };
}

/** From the card alone, as if the document had no words; of its own metadata, the title and the language. */
function describeCard({ listing, content, stated, blocks }: Clues, { language }: CatalogueEntry): CatalogueEntry {
  const { title } = stated;
  const isText = title === undefined || !isLine(title, language) || beginsPassage(title, blocks);
  const named: Stated = { authors: [], ...(!isText && { title }), ...plainLanguage(stated) };
  return describeDocument({ listing, content, stated: named, drafts: [], blocks: [], occurred: {} });
}

/** From the card, the document's own metadata, the lines above its text, and the excerpt. */
function describeExcerpt(clues: Clues, { language, kind }: CatalogueEntry): CatalogueEntry {
  const { listing, stated, drafts, blocks, occurred } = clues;
  const { title, authors, category: _category, ...others } = stated;
  const excerpt = describeDocument({
    ...clues,
    stated: {
      ...others,
      authors: authors.filter((name) => isLine(name, language)),
      ...(title !== undefined && isLine(title, language) && { title }),
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

/** Scrapers give what has no title its first words. */
const beginsPassage = (title: string, blocks: Clues['blocks']): boolean => {
  const words = foldWords(title);
  return words === '' || passagesOf(blocks).some(({ text }) => `${foldWords(text)} `.startsWith(`${words} `));
};

/** Without what may follow: that can be anybody's words, `en-x-anything`. */
const plainLanguage = ({ language }: Stated): Pick<Stated, 'language'> =>
  language === undefined ? {} : { language: language.split('-')[0] ?? language };

function shortLines({ place, medium, ...clock }: Occurred, language: string): Occurred {
  const fits = (line: string | undefined): line is string => line !== undefined && isLine(line, language);
  return { ...clock, ...(fits(place) && { place }), ...(fits(medium) && { medium }) };
}
