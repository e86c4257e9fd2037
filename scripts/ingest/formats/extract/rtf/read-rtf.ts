import { Refusal, type FileProperties } from '../extracted.ts';
import { limits } from '../limits.ts';
import { tooDeep } from '../walk-xml.ts';
import { codePageOfCharset, decodeCodePage } from './code-pages.ts';
import { RtfBody, type RtfBlock } from './rtf-body.ts';
import { readRtfInfo } from './rtf-info.ts';
import { DESTINATIONS, firstState, LOOKS, SIGNS, type RtfState } from './rtf-state.ts';
import { tokenizeRtf, type RtfToken } from './tokenize-rtf.ts';

export interface ReadRtf {
  blocks: RtfBlock[];
  properties: FileProperties;
  tracked: number;
  hidden: number;
  /** Groups that are open at the end. */
  open: number;
}

/**
 * What stands in an RTF file, in its order.
 *
 * @throws Refusal where groups lie too deep
 */
export function readRtf(bytes: Uint8Array): ReadRtf {
  const reader = new RtfReader();
  for (const token of tokenizeRtf(bytes)) reader.read(token);
  return reader.finish();
}

/** Longer than files by the rule: all of it is one state, which each token changes. */
class RtfReader {
  readonly #body = new RtfBody();
  readonly #info = readRtfInfo();
  #state: RtfState = firstState();
  readonly #stack: RtfState[] = [];
  /** The group that a note is read in. */
  #noteDepth = -1;
  #bytes: number[] = [];
  /** Characters that stand in for the one before. */
  #toSkip = 0;
  #page = 1252;
  readonly #fonts = new Map<number, number>();
  #defined: { font?: number; style?: number } = {};
  /** The words of a group that are not of the text. */
  #apart = '';
  #isFirst = false;
  #isOptional = false;
  #tracked = 0;
  #hidden = 0;

  read(token: RtfToken): void {
    if (token.kind === 'byte') {
      this.#isFirst = false;
      if (this.#toSkip > 0) this.#toSkip -= 1;
      else this.#bytes.push(token.value);
      return;
    }
    if (token.kind === 'control' && this.#toSkip > 0 && !/^[a-z*]/i.test(token.word)) {
      this.#toSkip -= 1;
      return;
    }
    this.#addBytes();
    if (token.kind === 'open') this.#open();
    else if (token.kind === 'close') this.#close();
    else this.#control(token.word, token.parameter);
  }

  finish(): ReadRtf {
    this.#addBytes();
    const open = this.#stack.length;
    while (this.#stack.length > 0) this.#close();
    return {
      blocks: this.#body.finish(),
      properties: this.#info.properties(),
      tracked: this.#tracked,
      hidden: this.#hidden,
      open,
    };
  }

  #open(): void {
    this.#toSkip = 0;
    this.#stack.push(this.#state);
    if (this.#stack.length > limits.depth) throw new Refusal(tooDeep);
    this.#state = { ...this.#state };
    this.#isFirst = true;
    this.#isOptional = false;
  }

  #close(): void {
    this.#toSkip = 0;
    this.#isFirst = false;
    const { destination } = this.#state;
    const before = this.#stack.pop();
    if (!before) return;
    if (destination !== before.destination) this.#endDestination(destination, before);
    this.#state = before;
    if (this.#noteDepth !== this.#stack.length) return;
    this.#noteDepth = -1;
    this.#body.endNote();
  }

  #endDestination(destination: RtfState['destination'], before: RtfState): void {
    const told = this.#apart.trim();
    if (destination === 'label') this.#body.label = told;
    if (destination === 'field') {
      const [, quoted, bare] = /HYPERLINK\s+(?:"([^"]*)"|([^\s\\]\S*))/.exec(told) ?? [];
      before.href = quoted ?? bare;
    }
    this.#info.tell(destination, told);
    this.#apart = '';
  }

  #control(word: string, parameter: number | undefined): void {
    const isFirst = this.#isFirst;
    this.#isFirst = word === '*';
    if (word === '*') {
      this.#isOptional = true;
      return;
    }
    if (isFirst && this.#state.destination !== 'nowhere') this.#begin(word, DESTINATIONS[word]);
    const { destination } = this.#state;
    if (destination === 'nowhere') return;
    if (destination === 'fonts' || destination === 'styles') this.#define(word, parameter);
    this.#info.control(destination, word, parameter);
    const sign = SIGNS[word];
    if (sign !== undefined) this.#addText(sign);
    else if (word === 'u') this.#addUnicode(parameter ?? 0);
    else if (LOOKS[word]) this.#changeLook(LOOKS[word](this.#state, parameter));
    else this.#place(word, parameter);
  }

  /** The first word of a group says where its words go; what need not be known is passed over. */
  #begin(word: string, destination: RtfState['destination'] | undefined): void {
    if (destination === undefined) {
      if (this.#isOptional) this.#state.destination = 'nowhere';
      return;
    }
    this.#state.destination = destination;
    if (destination !== 'text') this.#apart = '';
    if (word !== 'footnote' || this.#body.isInNote) return;
    this.#noteDepth = this.#stack.length - 1;
    this.#body.beginNote();
  }

  #changeLook(change: Partial<RtfState>): void {
    if (change.hidden === true && !this.#state.hidden) this.#hidden += 1;
    if (change.deleted === true && !this.#state.deleted) this.#tracked += 1;
    Object.assign(this.#state, change);
  }

  #place(word: string, parameter: number | undefined): void {
    const body = this.#body;
    if (word === 'ansicpg') this.#page = parameter ?? 1252;
    else if (word === 'mac') this.#page = 10000;
    else if (word === 'revised' && parameter !== 0) this.#tracked += 1;
    else if (word === 'pard') body.paragraph = {};
    else if (word === 's') body.paragraph.style = parameter;
    else if (word === 'outlinelevel') body.paragraph.outline = parameter;
    else if (word === 'ilvl') body.paragraph.level = parameter;
    else if (word === 'intbl') body.paragraph.inTable = true;
    else if (/^(?:par|sect|page|nestcell|nestrow)$/.test(word)) body.endParagraph();
    else if (word === 'cell') body.endCell();
    else if (word === 'row') body.endRow();
    else if (word === 'chftn') body.addReference();
  }

  /** Fonts say in which code page their letters are, styles which of them are headings. */
  #define(word: string, parameter = 0): void {
    if (word === 'f') this.#defined.font = parameter;
    if (word === 's') this.#defined.style = parameter;
    const { font, style } = this.#defined;
    if (word === 'fcharset' && font !== undefined) {
      const page = codePageOfCharset(parameter);
      if (page !== undefined) this.#fonts.set(font, page);
    }
    if (word === 'outlinelevel' && style !== undefined) this.#body.headings.set(style, parameter);
  }

  #addBytes(): void {
    if (this.#bytes.length === 0) return;
    const { font } = this.#state;
    const page = font === undefined ? undefined : this.#fonts.get(font);
    const text = decodeCodePage(this.#bytes, page ?? this.#page);
    this.#bytes = [];
    this.#addText(text);
  }

  #addUnicode(parameter: number): void {
    this.#addText(String.fromCharCode(parameter & 0xffff));
    this.#toSkip = this.#state.skip;
  }

  #addText(text: string): void {
    const { destination, hidden, deleted, strong, emphasis, href, size } = this.#state;
    if (destination === 'text') {
      if (hidden || deleted) return;
      const look = { ...(strong && { strong }), ...(emphasis && { emphasis }), ...(href !== undefined && { href }) };
      this.#body.addRun({ text, ...look, size });
    } else if (destination === 'styles' || destination === 'fonts') {
      if (text.includes(';')) this.#defined = {};
    } else if (destination !== 'nowhere') this.#apart += text;
  }
}
