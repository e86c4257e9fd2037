import type { HeldSource, PassagesFile } from '../../phrases/passages-file.ts';
import type { PeekedPassage, PeeksFile } from '../../phrases/peeks-file.ts';
import { quoteAnchor, turnOf } from '../../record/passage-id.ts';
import { formatNumber } from '#words/parts/language.ts';
import { peekingWords as words } from '#words/reading-peeking.ts';
import { makeElement, makeLink } from '../parts/make-element.ts';
import { addressOf } from './peek-links.ts';

/** Lines of the source that are shown before and behind those of the passage. */
const around = 2;

/** The lines of the source that a passage stands in, with its words lit: the passage that the sign leads to. */
export function drawSource(
  { id: document, source, passages }: PassagesFile,
  peeks: PeeksFile,
  sign: HTMLAnchorElement,
  close: () => void,
): HTMLElement | undefined {
  const id = decodeURIComponent(new URL(sign.href).hash.slice(1));
  const { name, at } = passages[id] ?? {};
  if (!source || name === undefined || !at) return undefined;
  const { corrections, said, saidAs }: PeekedPassage = { ...peeks.passages[turnOf(id) ?? ''], ...peeks.passages[id] };
  const button = makeElement('button', '', words.close);
  button.addEventListener('click', close);
  const head = corrections ? words.corrected(name, corrections.length) : words.matches(name);
  const peek = makeElement(
    'div',
    'srcpeek',
    makeElement('p', '', makeElement('b', '', head), button),
    ...listCorrections(corrections),
    drawLines(source.text, at),
    describePlace(source, at, [
      ...(said ? [makeLink(saidAs ?? words.ofTurn, addressOf(`${said[0]}#${quoteAnchor(document, said[1])}`))] : []),
      makeLink(words.wholeSource, sign.href),
    ]),
  );
  peek.setAttribute('role', 'region');
  peek.ariaLabel = words.region(name);
  peek.tabIndex = -1;
  return peek;
}

const listCorrections = (corrections: PeekedPassage['corrections'] = []): HTMLElement[] =>
  corrections.map(({ from, to, reason }) =>
    makeElement(
      'p',
      'fixes',
      makeElement('del', '', from),
      ' → ',
      makeElement('ins', '', to),
      words.correction(reason),
    ),
  );

function drawLines(text: string, [start, end]: [number, number]): HTMLElement {
  const list = makeElement('ol', 'bytes');
  const lines = splitLines(text);
  const isLit = (line: Line) => line.start < end && line.end > start;
  const [first, last] = [lines.findIndex(isLit), lines.findLastIndex(isLit)];
  for (let at = Math.max(0, first - around); at <= Math.min(lines.length - 1, last + around); at += 1) {
    const line = lines[at] as Line;
    const lit = isLit(line);
    const item = makeElement('li', lit ? 'on' : '', makeElement('i', '', String(at + 1)));
    if (lit) item.append(markWithin(text, line, start, end));
    else item.append(makeElement('span', 'cut', text.slice(line.start, line.end)));
    list.append(item);
  }
  return list;
}

interface Line {
  start: number;
  end: number;
}

/** Without what ends them. */
function splitLines(text: string): Line[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const own = { start, end: start + line.replace(/\r$/, '').length };
    start += line.length + 1;
    return own;
  });
}

function markWithin(text: string, line: Line, start: number, end: number): HTMLElement {
  const [from, to] = [Math.max(line.start, start), Math.min(line.end, end)];
  return makeElement(
    'span',
    '',
    text.slice(line.start, from),
    makeElement('mark', '', text.slice(from, to)),
    text.slice(to, line.end),
  );
}

/** Lines and bytes, the file's hash, since when it is unchanged, and the ways on. */
function describePlace(
  { text, unit, sha256, since }: HeldSource,
  at: [number, number],
  ways: readonly HTMLElement[],
): HTMLElement {
  const lineOf = (offset: number) => text.slice(0, offset).split('\n').length;
  const bytesIn = (part: string) => (unit === undefined ? new TextEncoder().encode(part).length : part.length * unit);
  const first = bytesIn(text.slice(0, at[0]));
  const last = first + bytesIn(text.slice(...at));
  const bytes = unit === 0 ? [] : [words.bytes(formatNumber(first), formatNumber(last), formatNumber(bytesIn(text)))];
  const place = [words.lines(lineOf(at[0]), lineOf(at[1])), ...bytes].join(', ');
  return makeElement(
    'p',
    '',
    makeElement('span', '', place),
    ...(since === undefined ? [] : [makeElement('span', '', words.unchanged(since))]),
    makeElement('code', '', `SHA-256 ${sha256.slice(0, 8)}…${sha256.slice(-8)}`),
    ...ways,
  );
}
