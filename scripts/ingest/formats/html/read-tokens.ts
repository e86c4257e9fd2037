import { Tokenizer, TokenizerMode, type Token } from 'parse5';

/** `[start, end)` is the token's stretch of the text. */
export type PageToken =
  | {
      kind: 'open';
      name: string;
      attributes: ReadonlyMap<string, string>;
      isEmpty: boolean;
      start: number;
      end: number;
    }
  | { kind: 'close'; name: string; start: number; end: number }
  | { kind: 'text' | 'comment' | 'doctype'; start: number; end: number };

/** Elements whose text is no markup, by the state that reads it. */
const rawStates = new Map<string, (typeof TokenizerMode)[keyof typeof TokenizerMode]>([
  ...['title', 'textarea'].map((name) => [name, TokenizerMode.RCDATA] as const),
  ...['style', 'xmp', 'iframe', 'noembed', 'noframes'].map((name) => [name, TokenizerMode.RAWTEXT] as const),
  ['script', TokenizerMode.SCRIPT_DATA],
  ['plaintext', TokenizerMode.PLAINTEXT],
]);

/** Drawings and formulas, in which an element may close itself as in XHTML. */
const FOREIGN = /^(?:svg|math)$/;

/**
 * A page → its tags, texts and comments in the order of the file, as the HTML standard tells them apart. Nothing is run, and no tree is
 * made of it: trees move elements, and their parsers take time by the depth. In XHTML, in a drawing and in a formula an element that closes itself has nothing in it.
 */
export function readTokens(text: string, isXhtml: boolean): PageToken[] {
  const tokens: PageToken[] = [];
  let foreign = 0;
  const place = ({ location }: Token.Token) => ({
    start: location?.startOffset ?? text.length,
    end: location?.endOffset ?? text.length,
  });
  const addText = (token: Token.Token): void => {
    const { start, end } = place(token);
    const last = tokens.at(-1);
    if (last?.kind === 'text' && last.end === start) last.end = end;
    else tokens.push({ kind: 'text', start, end });
  };
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onStartTag(token) {
        const isForeign = FOREIGN.test(token.tagName);
        const isEmpty = token.selfClosing && (isXhtml || isForeign || foreign > 0);
        if (isForeign && !isEmpty) foreign += 1;
        const attributes = new Map(token.attrs.map(({ name, value }) => [name, value]));
        tokens.push({ kind: 'open', name: token.tagName, attributes, isEmpty, ...place(token) });
        const raw = isEmpty ? undefined : rawStates.get(token.tagName);
        if (raw !== undefined) tokenizer.state = raw;
      },
      onEndTag(token) {
        if (foreign > 0 && FOREIGN.test(token.tagName)) foreign -= 1;
        tokens.push({ kind: 'close', name: token.tagName, ...place(token) });
      },
      onComment(token) {
        tokens.push({ kind: 'comment', ...place(token) });
      },
      onDoctype(token) {
        tokens.push({ kind: 'doctype', ...place(token) });
      },
      onCharacter: addText,
      onWhitespaceCharacter: addText,
      onNullCharacter: addText,
      onEof: () => undefined,
    },
  );
  tokenizer.write(text, true);
  return tokens;
}
