import { documentPath } from '../../paths.ts';
import { figureStatusSchema, type Figure } from '../../record/figure.ts';
import { figureWords } from '#words/figures.ts';
import type { Archive } from '../../archive/archive.ts';
import { question } from '../../archive/question.ts';
import { figureLine, type FigureLine } from '../../parts/figure-line.ts';
import { foreignLanguage } from '../../parts/foreign-language.ts';
import { shortTitleOf, titleOf, type Title } from '../../archive/title-of.ts';

/** The figures of one document, or as many of them as the page has. */
interface FigureGroup {
  id: string;
  title: Title;
  /** For narrow places. */
  shortTitle: Title;
  /** BCP 47, of the figures' words; absent where it is the interface's. */
  language?: string;
  href: string;
  altered: boolean;
  /** True where the page before has the document's first figures. */
  continued: boolean;
  lines: FigureLine[];
}

export interface FiguresPage {
  /** Counted from 1. */
  page: number;
  pages: number;
  /** `14 figures in 4 documents`. */
  total: string;
  /** How many are claimed how, in the whole archive; empty ones are left out. */
  statuses: { status: Figure['status']; claimed: string; count: number }[];
  groups: FigureGroup[];
}

const perPage = 100;

/** All figures of the archive in the order of its documents, in pages; at least one. */
export function figuresPages(archive: Archive): FiguresPage[] {
  const all = archive.documents.flatMap(({ id }) =>
    (archive.texts.get(id)?.figures ?? []).map((figure, place) => ({ document: id, figure, place })),
  );
  const pages = Math.max(1, Math.ceil(all.length / perPage));
  const documents = new Set(all.map(({ document }) => document)).size;
  const counts = Map.groupBy(all, ({ figure }) => figure.status);
  const shared = {
    pages,
    total: figureWords.total(all.length, documents),
    statuses: figureStatusSchema.options.flatMap((status) => {
      const count = counts.get(status)?.length ?? 0;
      return count > 0 ? [{ status, claimed: figureWords.claimed[status], count }] : [];
    }),
  };
  return Array.from({ length: pages }, (_, index) => {
    const own = all.slice(index * perPage, (index + 1) * perPage);
    const last = all[index * perPage - 1]?.document;
    const byDocument = Map.groupBy(own, ({ document }) => document);
    const groups = [...byDocument].flatMap(([id, items]) =>
      figureGroup(
        id,
        items.map(({ place }) => place),
        last === id,
        archive,
      ),
    );
    return { ...shared, page: index + 1, groups };
  });
}

/** Every figure of a document as a line. Most of what a list of them costs is to name their words so that browsers find them. */
const figureLines = question(
  'figure-lines',
  (archive, id: string): FigureLine[] => {
    const document = archive.texts.get(id);
    return document ? document.figures.map((figure) => figureLine(figure, document)) : [];
  },
  { isKept: true },
);

/** @param places of the figures among those of the document */
function figureGroup(id: string, places: readonly number[], continued: boolean, archive: Archive): FigureGroup[] {
  const summary = archive.document(id);
  if (!summary) return [];
  const lines = archive.ask(figureLines, id);
  return [
    {
      id,
      title: titleOf(summary),
      shortTitle: shortTitleOf(summary),
      href: documentPath(id),
      altered: summary.textState?.value === 'altered',
      continued,
      lines: places.flatMap((place) => lines[place] ?? []),
      ...foreignLanguage(summary.language.value),
    },
  ];
}
