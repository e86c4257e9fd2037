/** What is selected of one passage. */
export interface SelectedPassage {
  /** `p7`, `t12p2` */
  id: string;
  /** `t12` */
  turn?: string;
  /** Who speaks, as the page names them. */
  speaker?: string;
  /** With single spaces. */
  words: string;
  /** True where the passage's first or last words are left out. */
  cut: { start: boolean; end: boolean };
}

// eslint-disable-next-line record/words-in-one-place -- a selector
const passages = ':is(p, pre, tr, h2, h3, h4, h5, h6)[id]';
const notWords = '[data-pagefind-ignore], .sic, .no';

/** The words of each passage of `text` that the range holds, in their order: none of the interface's, nor of notes beside them. */
export function selectedPassages(text: Element, range: Range): SelectedPassage[] {
  return [...text.querySelectorAll<HTMLElement>(passages)].flatMap((passage) => {
    if (!range.intersectsNode(passage) || passage.closest(notWords)) return [];
    const { words, cut } = wordsWithin(passage, range);
    // A mark alone, as at the beginning of the next passage, is no words.
    if (!/[\p{L}\p{N}]/u.test(words)) return [];
    const turn = passage.closest('.turn');
    const speaker = turn?.querySelector('.who b')?.textContent.trim();
    return [{ id: passage.id, words, cut, ...(turn && { turn: turn.id }), ...(speaker && { speaker }) }];
  });
}

/** Whole words: a range that begins or ends within one has all of it, so that a link finds it. */
function wordsWithin(passage: Element, range: Range): Pick<SelectedPassage, 'words' | 'cut'> {
  const walker = document.createTreeWalker(passage, NodeFilter.SHOW_TEXT);
  let all = '';
  let start = -1;
  let end = 0;
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (node.parentElement?.closest(notWords)) continue;
    if (range.intersectsNode(node)) {
      const from = node === range.startContainer ? range.startOffset : 0;
      const to = node === range.endContainer ? range.endOffset : node.length;
      if (to > from) {
        if (start === -1) start = all.length + from;
        end = all.length + to;
      }
    }
    all += node.data;
  }
  if (start === -1) return { words: '', cut: { start: false, end: false } };
  const isWord = (at: number) => /[\p{L}\p{M}\p{N}’'-]/u.test(all.charAt(at));
  if (/\S/.test(all.slice(start, end))) {
    while (start > 0 && isWord(start) && isWord(start - 1)) start -= 1;
    while (end < all.length && isWord(end - 1) && isWord(end)) end += 1;
  }
  return {
    words: all.slice(start, end).replace(/\s+/g, ' ').trim(),
    cut: { start: all.slice(0, start).trim() !== '', end: all.slice(end).trim() !== '' },
  };
}
