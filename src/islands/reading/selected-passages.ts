/** What is selected of one passage. */
export interface SelectedPassage {
  /** `p7`, `t12p2` */
  id: string;
  /** `t12` */
  turn?: string;
  /** Who speaks, as the page names them. */
  speaker?: string;
  /** On which the passage begins, where the file has pages. */
  page?: string;
  /** With single spaces; a tab between the cells of a table. */
  words: string;
  /** All of the passage, with signs where the page has something else between its words. */
  text: string;
  /** `[start, end)` of the words in it. */
  range: [start: number, end: number];
}

// eslint-disable-next-line record/words-in-one-place -- a selector
const passages = ':is(p, pre, tr, h2, h3, h4, h5, h6)[id]';
const notWords = '[data-pagefind-ignore], .sic, .no, .check';
/** Stands for what is not the passage's words, such as `[sic]`. */
const left = '\uFFFC';

/** The words of each passage of `text` that the range holds, in their order: none of the interface's, nor of notes beside them. */
export function selectedPassages(text: Element, range: Range): SelectedPassage[] {
  return [...text.querySelectorAll<HTMLElement>(passages)].flatMap((passage) => {
    if (!range.intersectsNode(passage) || passage.closest(notWords)) return [];
    const selected = wordsWithin(passage, range);
    // A mark alone, as at the beginning of the next passage, is no words.
    if (!/[\p{L}\p{N}]/u.test(selected.words)) return [];
    const turn = passage.closest('.turn');
    const speaker = turn?.querySelector('.who b')?.textContent.trim();
    const { page } = passage.dataset;
    return [
      {
        id: passage.id,
        ...selected,
        ...(page !== undefined && { page }),
        ...(turn && { turn: turn.id }),
        ...(speaker && { speaker }),
      },
    ];
  });
}

/** Whole words: a range that begins or ends within one has all of it, so that a link finds it. */
function wordsWithin(passage: Element, range: Range): Pick<SelectedPassage, 'words' | 'text' | 'range'> {
  const walker = document.createTreeWalker(passage, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  let text = '';
  let start = -1;
  let end = 0;
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (!(node instanceof Text)) text += signOf(node as Element);
    else if (!node.parentElement?.closest(notWords)) {
      const [from, to] = partOf(node, range);
      if (to > from) {
        if (start === -1) start = text.length + from;
        end = text.length + to;
      }
      text += passage.localName === 'pre' ? node.data : node.data.replaceAll('\n', ' ');
    }
  }
  if (start === -1) return { words: '', text, range: [0, 0] };
  const isWord = (at: number) => /[\p{L}\p{M}\p{N}’'-]/u.test(text.charAt(at));
  if (/\S/.test(text.slice(start, end))) {
    while (start > 0 && isWord(start) && isWord(start - 1)) start -= 1;
    while (end < text.length && isWord(end - 1) && isWord(end)) end += 1;
  }
  const words = text.slice(start, end).replaceAll(left, '');
  return { words: words.replace(/[^\S\t]+/g, ' ').trim(), text, range: [start, end] };
}

/** `[from, to)` of a text that a range holds; empty where it holds none of it. */
function partOf(node: Text, range: Range): [from: number, to: number] {
  if (!range.intersectsNode(node)) return [0, 0];
  return [
    node === range.startContainer ? range.startOffset : 0,
    node === range.endContainer ? range.endOffset : node.length,
  ];
}

/** What an element puts between the words on either side of it. */
function signOf(element: Element): string {
  if (element.localName === 'br') return '\n';
  if (element.matches('td + :is(td, th), th + :is(td, th)')) return '\t';
  return element.matches(notWords) ? left : '';
}
