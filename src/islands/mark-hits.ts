import { queryWords } from './fold.ts';
import { markText } from './mark-text.ts';

/** On arrival from a search (`?q=line+5#t7`), marks the words in the passage that the address names. */
function markTarget(): void {
  const wanted = queryWords(new URLSearchParams(location.search).get('q') ?? '');
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!target || wanted.length === 0) return;
  for (const mark of document.querySelectorAll('.text mark[data-hit]')) mark.replaceWith(...mark.childNodes);
  const walker = document.createTreeWalker(target, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    // What is not the document's words is not searched either.
    if (!text.parentElement?.closest('[data-pagefind-ignore]')) text.replaceWith(...markText(text.data, wanted));
  }
}

markTarget();
addEventListener('hashchange', markTarget);
