import type { PassagesFile, PublishedQuote } from '../../phrases/passages-file.ts';
import { readPassages, type LeanPassages } from '../../phrases/lean-passages.ts';
import { OMISSION, quotationText } from '../../record/quotation-text.ts';
import { documentWords } from '#words/documents.ts';
import { quoteToolWords as words } from '#words/quotes-tools.ts';
import { pageAddress } from '../parts/served-root.ts';
import { setLanguage } from '../parts/set-language.ts';

/** Letters of a statement that is shown: the whole of it is at its address. */
const longest = 400;

const loaded = new Map<string, Promise<PassagesFile | undefined>>();

/** A document's words as published. Undefined where they can't be loaded now. */
export function loadDocument(id: string): Promise<PassagesFile | undefined> {
  const known = loaded.get(id) ?? fetchDocument(id);
  loaded.set(id, known);
  return known;
}

async function fetchDocument(id: string): Promise<PassagesFile | undefined> {
  try {
    const response = await fetch(new URL('passages.json', pageAddress(`documents/${id}/`)));
    if (response.ok) return readPassages((await response.json()) as LeanPassages);
  } catch {
    // Asked for again below.
  }
  loaded.delete(id);
  return undefined;
}

/** A statement as the lists of pages show it: its words, who, when, where, and what must be known of it. */
export function drawStatement(file: PassagesFile, id: string): HTMLElement[] {
  const quote = file.quotes.find((one) => one.id === id);
  const [block] = quote?.parts[0] ?? [];
  if (!quote || block === undefined) return [];
  const page = pageAddress(`documents/${file.id}/`);
  const figure = document.createElement('figure');
  figure.classList.add('statement', quote.mode);
  const quotation = document.createElement('blockquote');
  const text = element('p', '', wordsOf(quote, file));
  setLanguage(text, file.language);
  quotation.append(text);
  const caption = document.createElement('figcaption');
  const by = element('p', 'said-by');
  by.append(element('b', '', quote.speaker), ' ', element('span', '', file.date ?? ''));
  const where = element('p', 'said-where');
  const title = file.shortTitle ?? file.title;
  const place = words.place(title, file.passages[block]?.name ?? '');
  where.append(link(new URL(`#${id}`, page), place, 'quote-place'));
  if (file.altered) where.append(' ', element('span', 'state', documentWords.altered));
  const source = link(new URL(`source/#${block}`, page), words.source, 'check');
  source.ariaLabel = words.sourceOf(place);
  where.append(' ', source);
  caption.append(by, where);
  figure.append(quotation, caption);
  return [figure];
}

function wordsOf({ mode, parts }: PublishedQuote, { passages }: PassagesFile): string {
  const own = parts.map(([block, start, end]) => ({ block, exact: passages[block]?.text.slice(start, end) ?? '' }));
  // The paragraphs of a turn stand together: nothing was said between them.
  const text = mode === 'spoken' ? own.map(({ exact }) => exact).join(' ') : quotationText({ mode, parts: own });
  const shown = text.length <= longest ? text : `${text.slice(0, text.lastIndexOf(' ', longest))} ${OMISSION}`;
  return mode === 'direct' ? words.quoted(shown) : shown;
}

function element(name: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.textContent = text;
  return made;
}

function link(address: URL, text: string, className: string): HTMLAnchorElement {
  const made = document.createElement('a');
  made.href = address.href;
  made.className = className;
  made.textContent = text;
  return made;
}
