import type { Quote } from '../../record/quote.ts';
import type { Archive } from '../../archive/archive.ts';
import type { Said } from '../../archive/places-of-entities.ts';
import { authorityIndex } from '../../archive/authority-index.ts';
import { cutContext, type ContextPiece } from '../context.ts';
import { OMISSION, partText } from './quotation-text.ts';

/** The words of a statement that name somebody, those mentions marked, and where they stand. */
export interface MarkedWords {
  pieces: ContextPiece[];
  /** The passage of the first of them. */
  block: string;
}

/** Around the mentions of `entity` long words are cut. Nothing where none of the words name it. */
export function markedWords({ document, quote }: Said, entity: string, archive: Archive): MarkedWords | undefined {
  const mentions = authorityIndex(archive).mentions.get(entity)?.get(document) ?? [];
  const parts = naming(quote, new Set(mentions.map(({ block }) => block)));
  const [first] = parts;
  if (!first) return undefined;
  const pieces = parts.flatMap((part, index): ContextPiece[] => {
    const { block, start } = part;
    const text = quote.mode === 'spoken' ? part.exact : partText(part);
    const within = mentions
      .filter((mention) => mention.block === block && start <= mention.start && mention.end <= start + text.length)
      .map((mention) => ({ start: mention.start - start, end: mention.end - start }));
    const between = parts[index - 1]?.block === block ? ` ${OMISSION} ` : ' ';
    return [...(index > 0 ? [{ text: between, marked: false }] : []), ...cutContext(text, within)];
  });
  return { pieces, block: first.block };
}

/** A turn can be long: of its paragraphs only the first that names them. */
const naming = ({ mode, parts }: Quote, blocks: ReadonlySet<string>) =>
  mode === 'spoken' ? parts.filter(({ block }) => blocks.has(block)).slice(0, 1) : parts;
