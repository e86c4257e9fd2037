import { isEmptyValue } from '../classify/is-empty-value.ts';
/** The names that publishers, site generators and tools give to fields, most telling first, in the form of `foldKey`. */
export const NAMES = {
  title: ['full_title', 'title', 'headline', 'page_title', 'titulo', 'título', 'titular', 'titre'],
  deck: [
    'deck',
    'subtitle',
    'subhead',
    'subheadline',
    'standfirst',
    'dek',
    'subtitulo',
    'subtítulo',
    'chapeau',
    'chapo',
  ],
  date: [
    'date',
    ...['date_published', 'published_time', 'published', 'published_at', 'published_on', 'published_date'],
    ...['pubdate', 'pub_date', 'publish_date', 'publication_date', 'date_of_publication', 'publish_time'],
    ...['issued', 'date_issued', 'released', 'release_date', 'posted', 'posted_on', 'date_posted', 'first_published'],
    ...[
      'date_text',
      'date_string',
      'fecha',
      'fecha_publicacion',
      'fecha_de_publicacion',
      'fecha_de_publicación',
      'publicado',
    ],
    ...['date_de_publication', 'publié', 'publie', 'publié_le'],
  ],
  published: [
    ...['published_time', 'date_published', 'published', 'published_at', 'published_on', 'published_date'],
    ...['pubdate', 'pub_date', 'publish_date', 'publication_date', 'publish_time', 'issued', 'date'],
  ],
  modified: [
    ...['modified_time', 'date_modified', 'modified', 'modified_at', 'updated', 'updated_at', 'date_updated'],
    ...['updated_time', 'lastmod', 'last_modified', 'last_modified_at', 'last_updated'],
  ],
  originalUrl: [
    ...['permalink', 'canonical', 'canonical_url', 'source_url', 'original_url', 'article_url', 'page_url'],
    ...['web_url', 'external_url', 'url', 'uri', 'link', 'source_link', 'original', 'source', 'enlace', 'lien'],
  ],
  language: ['language', 'lang', 'locale', 'idioma', 'langue'],
  publisher: [
    ...[
      'site_of_page',
      'publisher',
      'publisher_name',
      'site_name',
      'sitename',
      'publication_title',
      'publication',
      'publication_name',
    ],
    ...[
      'container_title',
      'newspaper',
      'newspaper_name',
      'outlet',
      'news_outlet',
      'media_outlet',
      'journal',
      'magazine',
    ],
    ...['website_title', 'website_name', 'website', 'site', 'medio', 'editorial', 'periodico', 'periódico', 'média'],
    ...[
      'éditeur',
      'editeur',
      'source_name',
      'agency',
      'ministry',
      'organization',
      'organisation',
      'institution',
      'institución',
      'dependencia',
    ],
    ...['issued_by', 'issuer', 'ministère', 'ministerio', 'department', 'office', 'fuente', 'source'],
  ],
  /** Each with what those named there have done. */
  contributors: [
    ['author', 'author'],
    ['authors', 'author'],
    ['byline', 'author'],
    ['author_name', 'author'],
    ['author_names', 'author'],
    ['author(s)', 'author'],
    ['creator', 'author'],
    ['creators', 'author'],
    ['primary_author', 'author'],
    ['writer', 'author'],
    ['writers', 'author'],
    ['written_by', 'author'],
    ['by', 'author'],
    ['autor', 'author'],
    ['autora', 'author'],
    ['autores', 'author'],
    ['autoras', 'author'],
    ['auteur', 'author'],
    ['auteure', 'author'],
    ['auteurs', 'author'],
    ['reporter', 'reporter'],
    ['reporters', 'reporter'],
    ['contributor', 'contributor'],
    ['contributors', 'contributor'],
    ['editor', 'editor'],
    ['editors', 'editor'],
    ['translator', 'translator'],
    ['translators', 'translator'],
    ['photographer', 'photographer'],
    ['photographers', 'photographer'],
  ],
  category: ['kind', 'genre', 'item_type', 'article_type', 'content_type', 'type', 'category', 'section'],
  /** What it is filed under: several things, of which one may be its kind. */
  tags: [
    'categories',
    'tags',
    'keywords',
    'labels',
    'etiquetas',
    'categorías',
    'mots_clés',
    'document_type',
    'doc_type',
  ],
} as const;

/** Groups that only hold together what is said of the document. */
const GROUPS = ['params', 'extra', 'meta', 'metadata', 'article', 'og', 'open_graph', 'opengraph', 'dc'];

/** Vocabularies that a name may be said to be of. */
const PREFIX =
  /^(?:og|article|dc|dcterms|dc_terms|schema|citation|parsely|sailthru|news|meta)[:._](?:article[:._])?(?=\p{L})/u;

/** `datePublished`, `date-published` and `article:date_published` are one name. */
const foldKey = (key: string): string =>
  key
    .trim()
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, '_')
    .toLowerCase()
    .replace(/[- ]/g, '_')
    .replace(PREFIX, '');

/** True for a field that states a title. */
export const isTitleField = (name: string): boolean => NAMES.title.some((known) => known === foldKey(name));

export const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Fields by their folded names. What stands in a group counts where nothing has the name outside it, and a plain name before others. */
export function foldFields(data: Record<string, unknown>): Map<string, unknown> {
  const folded = new Map<string, unknown>();
  const isSaid = (value: unknown) =>
    typeof value === 'string' ? value !== '' && !isEmptyValue(value) : value !== null && value !== undefined;
  const add = (entries: [string, unknown][]) => {
    for (const [key, value] of entries) {
      const name = foldKey(key);
      if (isSaid(value) && !isSaid(folded.get(name))) folded.set(name, value);
    }
  };
  const entries = Object.entries(data);
  add(entries.filter(([key]) => !PREFIX.test(key.toLowerCase())));
  add(entries);
  for (const [key, value] of entries) {
    if (GROUPS.includes(foldKey(key)) && isGroup(value)) add(Object.entries(value));
  }
  return folded;
}
