const counted = (count: number, one: string, many: string): string => `${String(count)} ${count === 1 ? one : many}`;

/** What search says beside its answers. */
export const searchWords = {
  anyValue: 'any',
  /** Behind a value of a filter: how many answers have it. */
  valueCount: (passages: number, pages: number): string => {
    const parts = [
      ...(passages > 0 ? [counted(passages, 'passage', 'passages')] : []),
      ...(pages > 0 ? [counted(pages, 'page', 'pages')] : []),
    ];
    return parts.length > 0 ? ` (${parts.join(', ')})` : '';
  },
  /** Of what these are the counts. `whole`: there are no more passages. */
  counted: (passages: number, whole: boolean, pages: boolean): string => {
    const all = passages === 1 ? 'the one passage' : `all ${String(passages)} passages`;
    const of = [
      ...(passages > 0 ? [`${whole ? all : `the first ${String(passages)} passages`} with these words`] : []),
      ...(pages ? ['all related pages'] : []),
    ];
    return of.length > 0 ? `Counts are of ${of.join(' and of ')}.` : '';
  },
};
