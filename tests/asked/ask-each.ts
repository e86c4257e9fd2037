/** What a question to the search page was answered. */
export interface Answered {
  query: string;
  /** What is said of the answers. */
  said: string;
  /** The sorts of all answers, the first one first. */
  sorts: string[];
  /** Where the first one leads. */
  href: string;
  /** What of documents is listed: its first words, to tell which one it is, and what is marked in it. */
  hits: { hit: string; marks: string[] }[];
}

/** Runs in the search page: asks one question after the other. To open the page for each takes some times as long. */
export async function askEach(queries: readonly string[]): Promise<Answered[]> {
  await customElements.whenDefined('archive-search');
  const search = document.querySelector<HTMLElement>('main archive-search');
  const box = search?.querySelector<HTMLInputElement>('input[type=search]');
  if (!search || !box) throw new Error('The page has no search.');
  const answered: Answered[] = [];
  for (const query of queries) {
    box.value = query;
    // It is loading from then on.
    box.form?.requestSubmit();
    while (search.dataset['searchState'] === 'loading') await new Promise((resolve) => setTimeout(resolve, 20));
    const answers = [...search.querySelectorAll<HTMLAnchorElement>('a[data-answer]')];
    const hits = search.querySelectorAll('[data-answers]:not([hidden]) :is(li[data-hit], [data-lead]:not(:empty))');
    answered.push({
      query,
      said: search.querySelector('[data-count]')?.textContent ?? '',
      sorts: answers.map(({ dataset }) => dataset['answer'] ?? ''),
      href: answers[0]?.href ?? '',
      hits: [...hits].map((hit) => ({
        hit: hit.textContent.slice(0, 60),
        marks: [...hit.querySelectorAll('mark')].map((mark) => mark.textContent),
      })),
    });
  }
  return answered;
}
