import type { Mention } from '../../record/mention.ts';
import type { Quote, QuotePart } from '../../record/quote.ts';
import type { Archive } from '../../archive/archive.ts';
import type { Said } from '../../archive/places-of-entities.ts';
import { authorityIndex } from '../../archive/authority-index.ts';
import { cutContext, shortContext, type ContextPiece } from '../context.ts';
import { OMISSION, partText } from '../../record/quotation-text.ts';

/** The words of a statement that name somebody, those mentions marked, and where they stand. */
export interface MarkedWords {
  pieces: ContextPiece[];
  /** The passage of the first of them. */
  block: string;
}

/** Around the mentions of `entity` long words are cut, and shorter where `isShort`. Nothing where none of the words name it. */
export function markedWords(
  { document, quote }: Said,
  entity: string,
  archive: Archive,
  isShort?: true,
): MarkedWords | undefined {
  const mentions = authorityIndex(archive).mentions.get(entity)?.get(document) ?? [];
  const parts = naming(quote, mentions, isShort);
  const [first] = parts;
  if (!first) return undefined;
  const pieces = parts.flatMap((part, index): ContextPiece[] => {
    const text = quote.mode === 'spoken' ? part.exact : partText(part);
    const within = mentions
      .filter((mention) => isIn(part, mention))
      .map((mention) => ({ start: mention.start - part.start, end: mention.end - part.start }));
    const between = parts[index - 1]?.block === part.block ? ` ${OMISSION} ` : ' ';
    return [...(index > 0 ? [plain(between)] : []), ...cutContext(text, within, isShort && shortContext)];
  });
  return { pieces: isShort ? besideOthers(pieces, quote, first) : pieces, block: first.block };
}

const plain = (text: string): ContextPiece => ({ text, marked: false });
const isIn = ({ block, start, end }: QuotePart, mention: Mention): boolean =>
  mention.block === block && start <= mention.start && mention.end <= end;

/** A turn can be long: of its paragraphs only the first that names them; of any statement, where a few lines are wanted. */
function naming({ mode, parts }: Quote, mentions: readonly Mention[], isShort?: true): readonly QuotePart[] {
  if (mode !== 'spoken' && !isShort) return parts;
  const found = parts.find((part) => mentions.some((mention) => isIn(part, mention)));
  return found ? [found] : [];
}

/** Says of quoted or reported words that others belong to them before and after, where no cut says it. */
function besideOthers(pieces: ContextPiece[], { mode, parts }: Quote, shown: QuotePart): ContextPiece[] {
  if (mode === 'spoken') return pieces;
  const [at, last] = [parts.indexOf(shown), pieces.at(-1)?.text ?? ''];
  return [
    ...(at > 0 && !pieces[0]?.text.startsWith('…') ? [plain(`${OMISSION} `)] : []),
    ...pieces,
    ...(at < parts.length - 1 && !last.endsWith('…') ? [plain(` ${OMISSION}`)] : []),
  ];
}
