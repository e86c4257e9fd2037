import { BLOCKS } from '../../../segment/html-elements.ts';
import { aroundOf, attributeOf, elementsIn, type Page, type PageElement } from '../page.ts';
import { classWeight } from './class-weight.ts';
import { linkDensity, type Measure, type Measures } from './measure-page.ts';

const SCORED = new Set(['section', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'td', 'pre']);
/** Shorter ones tell nothing, in letters. */
const shortest = 25;
const ancestors = 5;

const OWN_SCORES: Readonly<Record<string, number>> = {
  div: 5,
  ...Object.fromEntries(['pre', 'td', 'blockquote'].map((name) => [name, 3])),
  ...Object.fromEntries(['address', 'ol', 'ul', 'dl', 'dd', 'dt', 'li', 'form'].map((name) => [name, -3])),
  ...Object.fromEntries(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'th'].map((name) => [name, -5])),
};

type Scores = Map<PageElement, number>;

/** A point for each text, each comma, and each hundred letters up to three. */
const pointsOf = (length: number, commas: number): number => 2 + commas + Math.min(Math.floor(length / 100), 3);

/** Texts that stand in a `div` beside blocks, each with its measure. */
function looseTexts(element: PageElement, measures: Measures, { text }: Page): Pick<Measure, 'length' | 'commas'>[] {
  const runs: Pick<Measure, 'length' | 'commas'>[] = [];
  let run: Pick<Measure, 'length' | 'commas'> | undefined;
  for (const child of element.children) {
    if (child.kind === 'comment') continue;
    const isBlock = child.kind === 'element' && (BLOCKS.has(child.name) || measures.get(child)?.hasBlocks === true);
    if (isBlock) {
      run = undefined;
      continue;
    }
    if (!run) runs.push((run = { length: 0, commas: 0 }));
    const words = child.kind === 'text' ? text.slice(child.start, child.end).trim() : '';
    const measure = child.kind === 'element' ? measures.get(child) : undefined;
    run.length += measure?.length ?? words.length;
    run.commas += measure?.commas ?? words.split(',').length - 1;
  }
  return runs;
}

/** Gives the points of each text to what is around it: all to the innermost, half to the next, less to those beyond. */
function scoreAll(page: Page, measures: Measures, isOut: (element: PageElement) => boolean): Scores {
  const scores: Scores = new Map();
  // Of a piece of a page what holds all of it is its body.
  const isPiece = !page.elements.some(({ name }) => name === 'body');
  const give = (first: PageElement | undefined, points: number): void => {
    let level = 0;
    for (let to = first; to && level < ancestors && (isPiece || to !== page.root); to = to.parent, level += 1) {
      const own = scores.get(to) ?? (OWN_SCORES[to.name] ?? 0) + classWeight(to);
      scores.set(to, own + points / (level === 0 ? 1 : level === 1 ? 2 : level * 3));
    }
  };
  for (const element of page.elements) {
    const measure = measures.get(element);
    if (!measure || measure.length < shortest || isOut(element)) continue;
    const isDiv = element.name === 'div';
    const only = isDiv && elementsIn(element).length === 1 ? elementsIn(element)[0] : undefined;
    if (isDiv && measure.hasBlocks && only?.name !== 'p') {
      for (const { length, commas } of looseTexts(element, measures, page))
        if (length >= shortest) give(element, pointsOf(length, commas));
    } else if (isDiv || SCORED.has(element.name)) {
      if (only?.name === 'p') continue;
      // A `div` with one paragraph in it stands for the paragraph.
      const { parent } = element;
      const isWrapped =
        element.name === 'p' && parent?.name === 'div' && elementsIn(parent).length === 1 && linkDensity(measure) < 0.25;
      give(isWrapped ? parent.parent : parent, pointsOf(measure.length, measure.commas));
    }
  }
  for (const [element, score] of scores) {
    const measure = measures.get(element);
    scores.set(element, score * (1 - (measure ? linkDensity(measure) : 0)));
  }
  return scores;
}

const isBody = (element: PageElement | undefined): boolean =>
  element === undefined || ['body', 'html', '#page'].includes(element.name);

/** The element that holds the text: the one with most points, or what holds three nearly as good, or what is better around it. */
function findTop(scores: Scores): PageElement | undefined {
  const scoreOf = (element: PageElement): number => scores.get(element) ?? 0;
  const best = [...scores.keys()].sort((a, b) => scoreOf(b) - scoreOf(a)).slice(0, 5);
  let [top] = best;
  if (!top || isBody(top)) return undefined;
  const others = best.slice(1).filter((other) => scoreOf(other) >= scoreOf(top as PageElement) * 0.75);
  if (others.length >= 3) {
    const chains = others.map((other) => new Set(aroundOf(other)));
    for (const around of aroundOf(top.parent as PageElement)) {
      if (isBody(around)) break;
      if (chains.filter((chain) => chain.has(around)).length < 3) continue;
      top = around;
      break;
    }
  }
  let last = scoreOf(top);
  const least = last / 3;
  for (const around of aroundOf(top.parent as PageElement)) {
    if (isBody(around)) break;
    const score = scores.get(around);
    if (score === undefined) continue;
    if (score < least) break;
    if (score > last) {
      top = around;
      break;
    }
    last = score;
  }
  for (let { parent } = top; parent && !isBody(parent) && elementsIn(parent).length === 1; { parent } = top) top = parent;
  return top;
}

/** Whether a neighbour of the text belongs to it: what was between them, an advertisement, may have parted it. */
function belongs(sibling: PageElement, top: PageElement, scores: Scores, measures: Measures): boolean {
  const best = scores.get(top) ?? 0;
  const name = attributeOf(top, 'class');
  const bonus = name !== '' && name === attributeOf(sibling, 'class') ? best * 0.2 : 0;
  const score = scores.get(sibling);
  if (score !== undefined && score + bonus >= Math.max(10, best * 0.2)) return true;
  const measure = measures.get(sibling);
  const isParagraph = sibling.name === 'p' || (sibling.name === 'div' && measure?.hasBlocks === false);
  if (!measure || !isParagraph) return false;
  return measure.length > 80 ? linkDensity(measure) < 0.25 : measure.length > shortest && measure.linked === 0;
}

/**
 * The parts of a page that hold its text, in their order: the body where no part stands out.
 *
 * After Mozilla’s Readability, whose points these are. There every element is read again for each around it; here each once.
 */
export function findParts(page: Page, measures: Measures, isOut: (element: PageElement) => boolean): PageElement[] {
  const scores = scoreAll(page, measures, isOut);
  const top = findTop(scores);
  if (!top) return [page.elements.find(({ name }) => name === 'body') ?? page.root];
  return elementsIn(top.parent as PageElement).filter(
    (sibling) => sibling === top || (!isOut(sibling) && belongs(sibling, top, scores, measures)),
  );
}
