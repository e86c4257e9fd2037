import type { Code, Html, Image, InlineCode, Link, Text } from 'mdast';
import type { CompileContext, Extension, Handle, Token } from 'mdast-util-from-markdown';
import { appendMapped, sliceMapped, type MappedText } from '../text/mapped-text.ts';
import { addLetters, addToken, gatherLetters, lettersOf, mapToken, type Holder } from './letters.ts';

declare module 'mdast-util-from-markdown' {
  interface CompileData {
    /** What its text node had before the character reference that is being read. */
    beforeReference?: string;
    /** Set within a table, by the extension for tables. */
    inTable?: boolean | undefined;
  }
}

const holderOf = (context: CompileContext): Holder => context.stack.at(-1) as Holder;

/** Ends the text node that the token belongs to, and gives back what holds it and gets its new letters. */
function closeText(context: CompileContext, token: Token): Holder {
  const text = context.stack.pop() as Text & { position: NonNullable<Text['position']> };
  const { line, column, offset } = token.end;
  text.position.end = { line, column, offset };
  return holderOf(context);
}

const readData: Handle = function (token) {
  const text = this.sliceSerialize(token);
  (holderOf(this) as Text).value += text;
  addToken(closeText(this, token), text, token);
};

/** An escaped character covers its backslash. */
const readEscaped: Handle = function (token) {
  const { text, starts, ends } = mapToken(this.sliceSerialize(token), token);
  (holderOf(this) as Text).value += text;
  addLetters(closeText(this, token), { text, starts: starts.map((start) => start - 1), ends });
};

const enterReference: Handle = function (token) {
  this.config.enter['data']?.call(this, token);
  const text = holderOf(this) as Text;
  this.data.beforeReference = text.value;
  text.value = '';
};

/** Every letter that a reference stands for covers all of it. They are read apart: to cut them off a long text would copy it each time. */
const readReference: Handle = function (token) {
  const node = holderOf(this) as Text;
  const text = node.value;
  node.value = (this.data.beforeReference ?? '') + text;
  const fill = (offset: number): number[] => new Array<number>(text.length).fill(offset);
  addLetters(closeText(this, token), { text, starts: fill(token.start.offset), ends: fill(token.end.offset) });
};

const readLineEnding: Handle = function (token) {
  const holder = holderOf(this);
  const { line, column, offset } = token.end;
  if (this.data.atHardBreak) {
    const tail = 'children' in holder ? holder.children.at(-1) : undefined;
    if (tail?.position) tail.position.end = { line, column, offset };
    this.data.atHardBreak = undefined;
  } else if (!this.data.setextHeadingSlurpLineEnding && this.config.canContainEols.includes(holder.type)) {
    this.config.enter['data']?.call(this, token);
    readData.call(this, token);
  }
};

/** Ends code or raw HTML: what its lines hold, without what `trim` finds at either end, is its value. */
function closeLiteral(context: CompileContext, trim: (letters: MappedText) => MappedText): void {
  const letters = trim(lettersOf(holderOf(context)));
  context.resume();
  const node = holderOf(context) as Code | Html | InlineCode;
  node.value = letters.text;
  addLetters(node, letters);
}

const closer = (trim: (letters: MappedText) => MappedText): Handle =>
  function (token) {
    closeLiteral(this, trim);
    this.data.flowCodeInside = undefined;
    this.exit(token);
  };

const whole = (letters: MappedText): MappedText => letters;
const withoutLastBreak = (letters: MappedText): MappedText =>
  sliceMapped(letters, 0, letters.text.length - (/(?:\r?\n|\r)$/.exec(letters.text)?.[0].length ?? 0));
const withoutFirstBreak = (letters: MappedText): MappedText =>
  sliceMapped(letters, /^(?:\r?\n|\r)/.exec(letters.text)?.[0].length ?? 0);

/** In the code of a table `\|` is a bar; a backslash before another one stands for itself. */
function unescapeBars(letters: MappedText): MappedText {
  const result: MappedText = { text: '', starts: [], ends: [] };
  for (const { index, 0: found } of letters.text.matchAll(/\\[\\|]|[^]/g)) {
    const piece = sliceMapped(letters, index, index + found.length);
    appendMapped(
      result,
      found === '\\|' ? { text: '|', starts: piece.starts.slice(0, 1), ends: piece.ends.slice(1) } : piece,
    );
  }
  return result;
}

const readCodeText: Handle = function (token) {
  closeLiteral(this, this.data.inTable === true ? unescapeBars : whole);
  this.exit(token);
};

/** The label of a link is its words, that of an image the words in the image's place. */
const readLabel: Handle = function () {
  const label = holderOf(this);
  const alt = this.resume();
  const node = holderOf(this) as Link | Image;
  this.data.inReference = true;
  if (node.type === 'image') {
    node.alt = alt;
    addLetters(node, gatherLetters(label));
  } else {
    node.children = (label as unknown as Link).children;
    addLetters(node, lettersOf(label));
  }
};

/**
 * Keeps with every node where its letters stand, which the tree does not tell: indentation, markers, escapes and parts of
 * tabs are gone from its values. The handlers are those of mdast-util-from-markdown, and keep the letters beside.
 */
export const keepLetters: Extension = {
  enter: { characterReference: enterReference },
  exit: {
    autolinkEmail(token) {
      readData.call(this, token);
      (holderOf(this) as Link).url = 'mailto:' + this.sliceSerialize(token);
    },
    autolinkProtocol(token) {
      readData.call(this, token);
      (holderOf(this) as Link).url = this.sliceSerialize(token);
    },
    characterEscapeValue: readEscaped,
    characterReference: readReference,
    codeFenced: closer((letters) => withoutLastBreak(withoutFirstBreak(letters))),
    codeFlowValue: readData,
    codeIndented: closer(withoutLastBreak),
    codeText: readCodeText,
    codeTextData: readData,
    data: readData,
    htmlFlow: closer(whole),
    htmlFlowData: readData,
    htmlText: closer(whole),
    htmlTextData: readData,
    label: readLabel,
    lineEnding: readLineEnding,
  },
};
