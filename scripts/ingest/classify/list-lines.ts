import { countWords } from '../../../src/record/passages.ts';
import { isPlain, type Draft } from '../text/draft.ts';
import { endsSentence } from '../text/ends-sentence.ts';

/** So many lines in a row that are no sentences are a list: of guests, of members, of an address. */
const fewest = 3;
const longest = 30;

/** A list goes on behind lines that bring it in: `Nos acompañan:`. */
const isLine = (draft: Draft): boolean =>
  isPlain(draft) && countWords(draft.body.text) <= longest && !endsSentence(draft.body.text.replace(/[,;]$/, ''));

/** Lines that stand in a list without marks. None of them is a heading or words of another paragraph. */
export function findListLines(drafts: readonly Draft[]): ReadonlySet<Draft> {
  const found = new Set<Draft>();
  let run: Draft[] = [];
  for (const draft of [...drafts, undefined]) {
    if (draft && isLine(draft)) run.push(draft);
    else {
      if (run.length >= fewest) for (const line of run) found.add(line);
      run = [];
    }
  }
  return found;
}
