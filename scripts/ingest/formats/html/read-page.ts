import { sourceFormats } from '../../../../src/record/source-formats.ts';
import { placeInText } from '../../../report/place-in-text.ts';
import type { Problem } from '../../../report/problem.ts';
import { isBlockRole, type Draft } from '../../text/draft.ts';
import type { ReadFile, ReadText } from '../read-file.ts';
import { buildPage } from './build-page.ts';
import { chooseContent } from './content/choose-content.ts';
import { reasons, sureReason } from './content/omitted-parts.ts';
import { findHeadLines } from './find-head-lines.ts';
import { readTokens } from './read-tokens.ts';
import { segmentPage, type Reading } from './segment-page.ts';
import { statePage } from './stated/state-page.ts';
import { findAuthorLine, findLinkedLines } from './stated/find-author-line.ts';
import { allWithin, type Page, type PageElement } from './page.ts';

/** A web page: its text, what it states of itself, and all else as an omission with its reason. Every character of the file is in one of them. */
export const readPage: ReadText = ({ text, path }) => {
  const isXhtml = /^\uFEFF?\s*<\?xml\s/.test(text);
  const built = buildPage(text, readTokens(text, isXhtml));
  if (!built.ok) return { ok: false, problems: [reportDepth(path, text, built.at)] };
  const { page } = built;
  const chosen = chooseContent(page);
  const held = new Set(chosen.parts);
  const inText = allWithin(page, (element) => held.has(element));
  const stated = statePage(page, (element) => inText.has(element));
  const title = stated.title?.isLine ? stated.title.element : undefined;
  const head = findHeadLines(page, chosen, title);
  const readings = new Map<PageElement, Reading>([
    ...stated.used.map(({ element, named }) => [element, { field: named, hasWords: false }] as const),
    ...findLinkedLines(page, chosen, title).map((element) => [element, { field: 'byline', hasWords: true }] as const),
    ...head.readings,
    ...(stated.title
      ? [[stated.title.element, { field: stated.title.named, hasWords: stated.title.isLine }] as const]
      : []),
  ]);
  const badge = stated.title?.badge;
  const out = badge ? new Map([...chosen.out, [badge, reasons.around]]) : chosen.out;
  const drafts = segmentPage(page, { parts: [...head.lines, ...chosen.parts], out }, readings);
  if (!drafts.some(isText))
    return { ok: false, problems: [showsWords(page) ? reportNoOwnText(path) : reportNoText(path)] };
  const author = stated.data['author'] ?? findAuthorLine(page, chosen, title, stated.isSite);
  const { mediaType } = sourceFormats[isXhtml ? 'xhtml' : 'html'];
  const read: ReadFile = {
    text,
    mediaType,
    drafts,
    stated: { ...stated.data, ...(author !== undefined && { author }) },
  };
  return { ok: true, read: stated.language === undefined ? read : { ...read, markedLanguage: stated.language } };
};

const isText = ({ role, body }: Draft): boolean => isBlockRole(role) && body.text !== '';

const reportDepth = (file: string, text: string, at: number): Problem => ({
  ...placeInText(file, text)(at),
  kind: 'page-too-deep',
  what: 'More than 1,000 elements stand open in one another here.',
  why: 'No page needs it; a file like that is damaged, or made to exhaust its reader.',
  fix: 'Get the page again, or save its text as .txt.',
});

/** So many letters that a reader sees are no page that a script would have had to fill. */
const fewestShown = 500;

/** Menus and forms are seen, what programs read is not. */
function countShown(element: PageElement, text: string): number {
  const reason = sureReason(element);
  if (reason === reasons.program || reason === reasons.hidden || reason === reasons.media) return 0;
  return element.children.reduce((sum, child) => {
    if (child.kind === 'element') return sum + countShown(child, text);
    return child.kind === 'text' ? sum + text.slice(child.start, child.end).trim().length : sum;
  }, 0);
}

const showsWords = ({ root, text }: Page): boolean => countShown(root, text) >= fewestShown;

const reportNoOwnText = (file: string): Problem => ({
  ...reportNoText(file),
  what: 'This page holds no text of its own.',
  why: 'Its words are links to other pages, menus and forms, as on a site’s front page.',
  fix: 'Save the pages that it leads to, or save its words as .txt.',
});

const reportNoText = (file: string): Problem => ({
  file,
  line: 1,
  column: 1,
  kind: 'page-without-text',
  what: 'This page holds no text.',
  why: 'What a reader saw of it was most likely made by a script when it was opened, and was not saved.',
  fix: 'Save the page again from a browser that shows it (complete, or as one file), or save its text as .txt.',
});
