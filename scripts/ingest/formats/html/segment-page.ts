import { BLOCKS, EMPTY, isElement } from '../../segment/html-elements.ts';
import { createHtmlWalk, type HtmlWalk } from '../../segment/html-walk.ts';
import { segmentLetters } from '../../segment/segment-letters.ts';
import { isBlockRole, type Draft } from '../../text/draft.ts';
import { mapSource } from '../../text/mapped-text.ts';
import type { Content } from './content/choose-content.ts';
import { isDataTable } from './content/measure-page.ts';
import { reasons } from './content/omitted-parts.ts';
import { findListedHeadings } from './find-listed-headings.ts';
import { aroundOf, type Page, type PageElement, type PageNode } from './page.ts';

/** What an element is read as, beside the text. The words of some are metadata; of others only the tag or what a program reads. */
export interface Reading {
  field: string;
  hasWords: boolean;
}

export type Readings = ReadonlyMap<PageElement, Reading>;

interface Segmenting {
  page: Page;
  content: Content;
  readings: Readings;
  walk: HtmlWalk;
  /** Paragraphs that the page's own list of contents names. */
  headings: ReadonlySet<PageElement>;
  parts: ReadonlySet<PageElement>;
  /** All that has something to be read in it. */
  paths: ReadonlySet<PageElement>;
}

/** A page → drafts: its text, and all else as what it is. Every character that is no markup between them is in one. */
export function segmentPage(page: Page, content: Content, readings: Readings): Draft[] {
  let groups = 0;
  const parts = new Set(content.parts);
  const paths = new Set<PageElement>();
  for (const element of [...parts, ...readings.keys()])
    for (let at: PageElement | undefined = element; at && !paths.has(at); at = at.parent) paths.add(at);
  const walk = createHtmlWalk(mapSource(page.text, 0, page.text.length), () => (groups += 1));
  const segmenting = { page, content, readings, walk, headings: findListedHeadings(page), parts, paths };
  for (const child of page.root.children) visit(child, parts.has(page.root), segmenting);
  return readPrinted(joinOmissions(leaveOutLastHeadings(walk.finish())));
}

/** A heading that says something itself: `Source: The Elder Courier`. */
const SAYS = /:\s*\S|[.!?]["”»]?\s+\S/u;

/** Headings below which nothing of the text stands head what is left out: what is related, what to comment. */
function leaveOutLastHeadings(drafts: readonly Draft[]): Draft[] {
  const last = drafts.findLastIndex(({ role }) => isBlockRole(role) && role.kind !== 'heading');
  if (last < 0) return [...drafts];
  return drafts.map((draft, position): Draft => {
    if (position < last || draft.role.kind !== 'heading' || SAYS.test(draft.body.text)) return draft;
    const { source } = draft;
    return {
      role: { kind: 'omitted', reason: reasons.around },
      body: { text: '', starts: [], ends: [] },
      spans: [],
      source,
    };
  });
}

/** So much of a page's words in one preformatted element is all of its text. */
const mostOfPage = 0.9;

/** A page of which one preformatted element holds the text is a printed text in a page's clothes: lines, paragraphs and labels are told as in a text file. */
function readPrinted(drafts: readonly Draft[]): Draft[] {
  const lengthOf = ({ role, body }: Draft): number => (isBlockRole(role) ? body.text.length : 0);
  const whole = drafts.reduce((sum, draft) => sum + lengthOf(draft), 0);
  return drafts.flatMap((draft) =>
    draft.layout?.kind === 'preformatted' && lengthOf(draft) >= whole * mostOfPage
      ? segmentLetters(draft.body)
      : [draft],
  );
}

/** What is left out for one reason, with nothing but markup between, is one omission. */
function joinOmissions(drafts: readonly Draft[]): Draft[] {
  const joined: Draft[] = [];
  for (const draft of drafts) {
    const last = joined.at(-1);
    if (last?.role.kind === 'omitted' && draft.role.kind === 'omitted' && last.role.reason === draft.role.reason)
      joined[joined.length - 1] = { ...last, source: [last.source[0], draft.source[1]] };
    else joined.push(draft);
  }
  return joined;
}

/** @param isText whether what stands around it is the text */
function visit(node: PageNode, isText: boolean, segmenting: Segmenting): void {
  const { page, content, readings, walk, parts, paths } = segmenting;
  const omit = (reason: string): void => {
    walk.claim(node.start, node.end, { kind: 'omitted', reason });
  };
  if (node.kind === 'comment') omit(reasons.comment);
  else if (node.kind === 'text') {
    if (isText) walk.text(node.start, node.end);
    else if (/\S/.test(page.text.slice(node.start, node.end))) omit(reasons.around);
  } else {
    const reading = readings.get(node);
    const out = content.out.get(node);
    if (reading) visitReading(node, reading, segmenting);
    else if (parts.has(node)) {
      walk.part();
      visitElement(node, true, segmenting);
      walk.part();
    } else if (paths.has(node)) visitElement(node, isText && out === undefined, segmenting);
    else if (isText && out === undefined) visitElement(node, true, segmenting);
    else if (!EMPTY.has(node.name)) {
      if (BLOCKS.has(node.name)) walk.part();
      omit(out ?? reasons.around);
    }
  }
}

function visitReading(element: PageElement, { field, hasWords }: Reading, segmenting: Segmenting): void {
  const { walk } = segmenting;
  const role = { kind: 'metadata', field } as const;
  walk.part();
  if (hasWords) for (const child of element.children) visit(child, true, segmenting);
  else walk.claim(element.start, element.end, role);
  walk.part(role);
}

/** Elements of tables. Where a table only places parts of a page, they are divisions. */
const OF_TABLE = /^(?:table|thead|tbody|tfoot|tr|td|th|caption)$/;

function readAs(element: PageElement): string | undefined {
  const { name } = element;
  if (name === 'form') return 'div';
  if (!isElement(name) || name === 'math') return undefined;
  if (!OF_TABLE.test(name)) return name;
  const table = [...aroundOf(element)].find((around) => around.name === 'table');
  return table && isDataTable(table) ? name : 'div';
}

const isGap = (node: PageNode, text: string): boolean =>
  node.kind === 'comment' || (node.kind === 'text' && !/\S/.test(text.slice(node.start, node.end)));

/** Two ends of line in a row stand for a paragraph’s end. */
function isParagraphEnd(element: PageElement, { text }: Page): boolean {
  if (element.name !== 'br' || !element.parent) return false;
  const siblings = element.parent.children.filter((node) => !isGap(node, text));
  const at = siblings.indexOf(element);
  return [siblings[at - 1], siblings[at + 1]].some((node) => node?.kind === 'element' && node.name === 'br');
}

function visitElement(element: PageElement, isText: boolean, segmenting: Segmenting): void {
  const { walk, page, headings } = segmenting;
  const { start, inner, closing, end, children } = element;
  const name = !isText ? undefined : headings.has(element) ? 'h2' : readAs(element);
  if (isText && isParagraphEnd(element, page)) {
    walk.part();
    return;
  }
  if (name !== undefined) walk.open(name, start, inner);
  for (const child of children) visit(child, isText, segmenting);
  if (name !== undefined) walk.close(name, closing, end);
}
