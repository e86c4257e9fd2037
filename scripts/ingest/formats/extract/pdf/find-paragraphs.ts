import { continues, type OpenParagraph } from './continues.ts';
import { measurePages, roundSize, type Measures } from './measure-pages.ts';
import type { Page, PageLine } from './page.ts';

/** A line with what it belongs to. */
export interface PlacedLine {
  line: PageLine;
  page: number;
  /** Lines of one paragraph have the same. */
  paragraph: number;
  leftOut?: string;
  /** Of the heading that it is a line of; 1 for the largest. */
  heading?: number;
}

/** Letters of notes are so much smaller, at least. */
const NOTE = 0.93;
const NOTE_MARK = /^(?:\d{1,3}|[*†‡⁰¹²³⁴⁵⁶⁷⁸⁹]+|\[\d{1,3}\])(?:\s|(?=\p{Lu}))/u;

/**
 * Lines in the order of pages → lines with their paragraphs. Notes at a page's foot stand before a paragraph that goes on on the next
 * page. `running`: what is no part of the text, and why.
 */
export function findParagraphs(pages: readonly Page[], running: ReadonlyMap<PageLine, string>): PlacedLine[] {
  const placer = new Placer(measurePages(pages, running));
  for (const { number, lines } of pages) {
    const own = lines.filter((line) => !running.has(line));
    const notes = placer.findNotes(own);
    for (const line of lines) {
      const leftOut = running.get(line);
      if (leftOut !== undefined) placer.leaveOut(line, number, leftOut);
      else if (!notes.has(line)) placer.add(line, number);
    }
    placer.hold([...notes], number);
  }
  return placer.finish();
}

/** What large letters say is a heading; as sentences and in many words it is text, as slides have it. */
const LONGEST_HEADING = { words: 30, sentence: 8 };

function dropSentences(placed: readonly PlacedLine[]): PlacedLine[] {
  const texts = new Map<number, string>();
  for (const { paragraph, line, leftOut, heading } of placed)
    if (leftOut === undefined && heading !== undefined)
      texts.set(paragraph, `${texts.get(paragraph) ?? ''} ${line.text}`.trim());
  const isText = (paragraph: number): boolean => {
    const text = texts.get(paragraph) ?? '';
    const words = text.split(/\s+/).length;
    return (
      words > LONGEST_HEADING.words || (/[.;:]$/.test(text) && words >= LONGEST_HEADING.sentence) || /^•/.test(text)
    );
  };
  return placed.map(({ heading, ...line }) =>
    heading === undefined || isText(line.paragraph) ? line : { ...line, heading },
  );
}

class Placer {
  readonly #measures: Measures;
  readonly #placed: PlacedLine[] = [];
  #open: OpenParagraph | undefined;
  #held: { line: PageLine; page: number }[] = [];
  /** Paragraphs so far, the open one, and where its lines begin. */
  #count = 0;
  #paragraph = 0;
  #start = 0;

  constructor(measures: Measures) {
    this.#measures = measures;
  }

  leaveOut(line: PageLine, page: number, leftOut: string): void {
    this.#placed.push({ line, page, paragraph: this.#paragraph, leftOut });
  }

  add(line: PageLine, page: number): void {
    const goesOn = this.#open !== undefined && continues(this.#open, line, page, this.#measures);
    this.#placed.splice(goesOn ? this.#start : this.#placed.length, 0, ...this.#takeNotes());
    if (this.#open && goesOn) this.#open = { ...this.#open, last: line, lines: this.#open.lines + 1, page };
    else {
      this.#count += 1;
      this.#paragraph = this.#count;
      this.#start = this.#placed.length;
      this.#open = { first: line, last: line, lines: 1, page };
    }
    this.#placed.push(this.#place(line, page, this.#paragraph));
  }

  hold(notes: readonly PageLine[], page: number): void {
    this.#held.push(...notes.map((line) => ({ line, page })));
  }

  finish(): PlacedLine[] {
    return dropSentences([...this.#placed, ...this.#takeNotes()]);
  }

  /** Smaller lines at the end of a page that begin with the sign of a note. */
  findNotes(lines: readonly PageLine[]): Set<PageLine> {
    let start = lines.length;
    while (start > 0 && (lines[start - 1] as PageLine).size < this.#measures.body * NOTE) start -= 1;
    while (start < lines.length && !NOTE_MARK.test((lines[start] as PageLine).text)) start += 1;
    return new Set(lines.slice(start));
  }

  #takeNotes(): PlacedLine[] {
    let open: OpenParagraph | undefined;
    const placed = this.#held.map(({ line, page }) => {
      const goesOn = open !== undefined && !NOTE_MARK.test(line.text) && continues(open, line, page, this.#measures);
      if (!goesOn) this.#count += 1;
      open =
        open && goesOn ? { ...open, last: line, lines: open.lines + 1 } : { first: line, last: line, lines: 1, page };
      return this.#place(line, page, this.#count);
    });
    this.#held = [];
    return placed;
  }

  #place(line: PageLine, page: number, paragraph: number): PlacedLine {
    const heading = this.#measures.levels.get(roundSize(line.size));
    return { line, page, paragraph, ...(heading !== undefined && { heading }) };
  }
}
