import type { Construct, Extension, TokenizeContext } from 'micromark-util-types';
import { blockQuote, list } from 'micromark-core-commonmark';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { DEEPEST_NESTING, MarkdownExcess } from './bound-markdown.ts';

/** How deep the line is that is being read. */
interface Depth {
  line: number;
  /** Containers that the line has gone on with or opened. */
  open: number;
  /** Where the last one was opened. The parser opens each twice, the first time to see whether it can. */
  opened?: number;
}

function createBounds() {
  const depths = new WeakMap<TokenizeContext, Depth>();
  /** A container's state → how deep it is. */
  const known = new WeakMap<object, number>();

  const depthOf = (context: TokenizeContext): Depth => {
    const { line } = context.now();
    const before = depths.get(context);
    if (before?.line === line) return before;
    const depth = { line, open: 0 };
    depths.set(context, depth);
    return depth;
  };

  const open = (context: TokenizeContext, offset: number, depth: Depth): void => {
    if (depth.opened !== offset) depth.open += 1;
    depth.opened = offset;
    if (depth.open > DEEPEST_NESTING) throw new MarkdownExcess('nesting', offset);
    if (context.containerState) known.set(context.containerState, depth.open);
  };

  const follow = (continuation: Construct): Construct => ({
    ...continuation,
    tokenize(effects, ok, nok) {
      const depth = depthOf(this);
      const state = this.containerState;
      const goOn: typeof ok = (code) => {
        depth.open = (state && known.get(state)) ?? depth.open;
        return ok(code);
      };
      return continuation.tokenize.call(this, effects, goOn, nok);
    },
  });

  return (construct: Construct): Construct => ({
    ...construct,
    tokenize(effects, ok, nok) {
      const depth = depthOf(this);
      const { offset } = this.now();
      const opened: typeof ok = (code) => {
        open(this, offset, depth);
        return ok(code);
      };
      return construct.tokenize.call(this, effects, opened, nok);
    },
    ...(construct.continuation && { continuation: follow(construct.continuation) }),
  });
}

const BULLETS_AND_DIGITS = '*+-0123456789';

/**
 * Lists, quotations and, for GitHub's grammar, footnotes, no deeper than a bound: what they take grows with the depth of
 * each line. They are tried before the parser's own, which then find only what these have refused.
 */
export function boundNesting({ footnotes }: { footnotes: boolean }): Extension {
  const bound = createBounds();
  const [item, quotation] = [bound(list), bound(blockQuote)];
  const definition = footnotes ? [gfmFootnote().document?.['['.charCodeAt(0)] ?? []].flat() : [];
  return {
    document: {
      ...Object.fromEntries(Array.from(BULLETS_AND_DIGITS, (marker) => [marker.charCodeAt(0), item])),
      ['>'.charCodeAt(0)]: quotation,
      ['['.charCodeAt(0)]: definition.map(bound),
    },
  };
}
