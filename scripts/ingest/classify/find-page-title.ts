import { countWords } from '../../../src/record/passages.ts';
import { isPlain, type Draft } from '../text/draft.ts';
import { foldWords } from '../text/fold-words.ts';
import type { HeadLine } from './head-lines.ts';

/** How far below the title of a web page that of its text may stand. */
const BELOW = 14;
/** What parts the title of a text from the name of its site. */
const EDGE = / (?:[|•·»:—–-]|::) /gu;
const LONGEST_NAME = 9;

/** `Pier opens | Elder Council` → each way to part it. */
const partTitle = (text: string): { title: string; site: string }[] =>
  [...text.matchAll(EDGE)].map((edge) => ({
    title: text.slice(0, edge.index).trim(),
    site: text.slice(edge.index + edge[0].length).trim(),
  }));

/**
 * A web page's own title, where the text's stands again below it without the name of the site. Undefined where there is none: a title may
 * have a dash.
 *
 * @returns where the page's is, and the text's
 */
export function findPageTitle(
  lines: readonly HeadLine[],
  drafts: readonly Draft[],
  stated?: string,
): { page?: number; title: HeadLine } | undefined {
  if (stated !== undefined) return findTitleOfStated(drafts, stated);
  const passed = new Set(lines.filter(({ is }) => is === 'page').map(({ position }) => position));
  const page = drafts.findIndex((draft, position) => isPlain(draft) && !passed.has(position));
  const titles = new Set(partTitle(drafts[page]?.body.text ?? '').map(({ title }) => foldWords(title)));
  if (titles.size === 0) return undefined;
  for (const [index, draft] of drafts.slice(page + 1, page + 1 + BELOW).entries()) {
    const { text } = draft.body;
    const isLine = isPlain(draft) || draft.role.kind === 'heading';
    if (isLine && titles.has(foldWords(text)))
      return { page, title: { position: page + 1 + index, draft, text, is: 'line' } };
  }
  return undefined;
}

/** The same of a title that metadata state: `Pier opens | Elder Council` above the heading `Pier opens`. */
function findTitleOfStated(drafts: readonly Draft[], stated: string): { title: HeadLine } | undefined {
  const titles = new Set(partTitle(stated).flatMap(({ title, site }) => (isSite(site) ? [foldWords(title)] : [])));
  if (titles.size === 0) return undefined;
  const position = drafts
    .slice(0, BELOW)
    .findIndex(({ role, body }) => role.kind === 'heading' && titles.has(foldWords(body.text)));
  const draft = drafts[position];
  return draft && { title: { position, draft, text: draft.body.text, is: 'line' } };
}

const isSite = (site: string): boolean => /^\p{Lu}/u.test(site) && countWords(site) <= LONGEST_NAME;

/** The name of the site, as the title of a web page has it behind the text's. */
export function siteOfPageTitle(pageTitle: string, title: string): string | undefined {
  const folded = foldWords(title);
  const site = partTitle(pageTitle).find((parts) => foldWords(parts.title) === folded)?.site;
  return site !== undefined && isSite(site) ? site : undefined;
}
