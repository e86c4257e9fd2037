import { titleCardPath, type CardKind } from '../../paths.ts';
import { cardWords } from '#words/frame-descriptions.ts';
import type { Archive } from '../../archive/archive.ts';
import { hasTitleCards } from './title-card.ts';

/** How other sites show a link to a page, besides its title and description. */
export interface PagePreview {
  /** As the Open Graph protocol has them. */
  type: 'article' | 'profile' | 'website';
  /** The title card, as a path from the site's root. */
  image?: { path: string; alternative: string };
}

const types: Record<CardKind, PagePreview['type']> = {
  documents: 'article',
  people: 'profile',
  events: 'website',
  archive: 'website',
};

export function pagePreview(
  kind: CardKind,
  { id, title }: { id: string; title: string },
  archive: Archive,
): PagePreview {
  if (!hasTitleCards(archive)) return { type: types[kind] };
  const alternative = cardWords.alternative(title, archive.settings.title);
  return { type: types[kind], image: { path: titleCardPath(kind, id), alternative } };
}
