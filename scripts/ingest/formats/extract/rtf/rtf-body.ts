import type { Run } from '../blocks.ts';

/** A stretch of words with its size in half points, by which headings are told that have no style. */
export interface SizedRun extends Run {
  size: number;
}

/** What holds for a paragraph until the next `\pard`. */
export interface ParagraphState {
  style?: number | undefined;
  /** 0 for the highest heading. */
  outline?: number | undefined;
  inTable?: boolean;
  /** Lists that its own list lies in. */
  level?: number | undefined;
}

/** A paragraph, before it is known whether it is a heading or an item. */
export interface RtfParagraph {
  runs: SizedRun[];
  /** What its list shows before it. */
  label: string;
  depth: number;
  outline?: number | undefined;
}

export type RtfBlock = { rows: RtfParagraph[][][] } | { note: string; paragraphs: RtfParagraph[] } | RtfParagraph;

/** Puts paragraphs, tables and notes together from what is told in the order of the file. */
export class RtfBody {
  paragraph: ParagraphState = {};
  label = '';
  /** Styles of headings, with the level. */
  readonly headings = new Map<number, number>();
  #runs: SizedRun[] = [];
  #blocks: RtfBlock[] = [];
  #rows: RtfParagraph[][][] = [];
  #cells: RtfParagraph[][] = [];
  #cell: RtfParagraph[] = [];
  #notes: RtfBlock[] = [];
  /** What stands open while a note is read. */
  #outer: { runs: SizedRun[]; label: string; blocks: RtfBlock[] } | undefined;

  get isInNote(): boolean {
    return this.#outer !== undefined;
  }

  addRun(run: SizedRun): void {
    this.#runs.push(run);
  }

  /** Where the next note is referred to. */
  addReference(): void {
    const name = String(this.#notes.length + 1);
    if (!this.#outer) this.#runs.push({ text: name, note: name, size: 0 });
  }

  endParagraph(): void {
    const paragraph = this.#takeParagraph();
    if (!paragraph) return;
    if (this.paragraph.inTable === true && !this.#outer) {
      this.#cell.push(paragraph);
      return;
    }
    if (!this.#outer) this.#endTable();
    this.#blocks.push(paragraph);
  }

  endCell(): void {
    const paragraph = this.#takeParagraph();
    if (paragraph) this.#cell.push(paragraph);
    this.#cells.push(this.#cell);
    this.#cell = [];
  }

  endRow(): void {
    if (this.#cells.length > 0) this.#rows.push(this.#cells);
    this.#cells = [];
  }

  beginNote(): void {
    this.#outer = { runs: this.#runs, label: this.label, blocks: this.#blocks };
    this.#runs = [];
    this.#blocks = [];
  }

  endNote(): void {
    const paragraph = this.#takeParagraph();
    const paragraphs = [...this.#blocks, ...(paragraph ? [paragraph] : [])].filter((block) => 'runs' in block);
    this.#notes.push({ note: String(this.#notes.length + 1), paragraphs });
    if (!this.#outer) return;
    const { runs, label, blocks } = this.#outer;
    this.#runs = runs;
    this.label = label;
    this.#blocks = blocks;
    this.#outer = undefined;
  }

  finish(): RtfBlock[] {
    this.endParagraph();
    this.#endTable();
    return [...this.#blocks, ...this.#notes];
  }

  /** What has been read since the last paragraph, if there are words in it. */
  #takeParagraph(): RtfParagraph | undefined {
    const [runs, label] = [this.#runs, this.label];
    this.#runs = [];
    this.label = '';
    if (!runs.some(({ text }) => /\S/.test(text))) return undefined;
    const { style, outline, level = 0 } = this.paragraph;
    return {
      runs,
      label,
      depth: level,
      outline: outline ?? (style === undefined ? undefined : this.headings.get(style)),
    };
  }

  #endTable(): void {
    if (this.#cell.length > 0) this.endCell();
    this.endRow();
    if (this.#rows.length > 0) this.#blocks.push({ rows: this.#rows });
    this.#rows = [];
  }
}
