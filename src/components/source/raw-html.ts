import type { PlacedPiece, SourcePiece } from '../../views/source/show-source.ts';
import type { SourceRow } from '../../views/source/source-rows.ts';
import { escapeHtml } from '../parts/escape-html.ts';

/**
 * The stretches of a row as HTML: their characters, ends of lines among them, with signs for those that can't be seen, and the number of
 * each line. A string for the same reason as `inlineHtml`: here white space is what is shown.
 * @param row - the id of the row, which the number of its first line leads to
 */
export function rawHtml(stretches: SourceRow['stretches'], row: string): string {
  let first = true;
  // In a row a sign is named where it stands first, and where it stands for another character than before.
  const named = new Map<string, string>();
  const piece = (shown: PlacedPiece): string => {
    if (!('line' in shown)) return pieceHtml(shown, named);
    const tag = first ? `a href="#${row}"` : 'i';
    first = false;
    return `<${tag}>${String(shown.line)}</${tag.charAt(0)}>`;
  };
  return stretches
    .map(({ id, role, pieces }) => {
      const inside = pieces.map(piece).join('');
      const marked = marks[role];
      const attributes = `${id === undefined ? '' : ` id="${id}"`}${marked === undefined ? '' : ` class="${marked}"`}`;
      return attributes === '' ? inside : `<span${attributes}>${inside}</span>`;
    })
    .join('');
}

/** Classes of what is no text of the document. */
const marks: Partial<Record<SourceRow['stretches'][number]['role'], string>> = { omitted: 'out', metadata: 'meta' };

function pieceHtml(piece: SourcePiece, named: Map<string, string>): string {
  const html = 'text' in piece ? escapeHtml(piece.text) : signHtml(piece, named);
  return piece.marked ? `<mark>${html}</mark>` : html;
}

function signHtml(
  { name, sign, count, breaks }: Extract<SourcePiece, { sign: string }>,
  named: Map<string, string>,
): string {
  const one = `<b>${escapeHtml(sign)}</b>${breaks ? '<br>' : ''}`;
  if (named.get(sign) === name) return one.repeat(count);
  named.set(sign, name);
  return one.replace('<b>', `<b title="${escapeHtml(name)}">`) + one.repeat(count - 1);
}
