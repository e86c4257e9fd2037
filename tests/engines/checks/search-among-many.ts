import { expect, test } from 'vitest';
import type { Browser } from '../browser.ts';
import { askedOfMany } from '../many-documents.ts';
import { faultsIn } from '../note-faults.ts';
import { firstAnswers } from './first-answers.ts';

/** Search over the index of 155 documents: what it says is in the index, whose documents have no pages there. */
export function checkSearchAmongMany(browserOf: () => Browser, rootOf: () => string): void {
  test('Questions to 155 documents have the answer first that was written down', async () => {
    const browser = browserOf();
    const found = await firstAnswers(
      browser,
      rootOf(),
      askedOfMany.map(([query]) => query),
    );
    const passages = found.map(([query, answer, place]) => [
      query,
      isPersonOf(query, answer) ? 'nothing' : answerAt(place),
    ]);
    expect(passages).toEqual(askedOfMany);
    expect(await faultsIn(browser)).toEqual([]);
  });
}

/** Whoever said nothing of what was asked is shown all the same. */
const isPersonOf = (query: string, answer: string): boolean => query.startsWith('said:') && answer === 'authority';

/** The name whose page, or the passage of the document, that an address leads to. */
function answerAt(place: string): string {
  const [, name, document, passage] = /^(?:people\/([^/]+)|documents\/([^/]+)\/#(.+))/.exec(place) ?? [];
  return name === undefined ? (document === undefined ? 'nothing' : `${document}#${passage ?? ''}`) : decodeURI(name);
}
