/** What stands around somebody’s words. */
export const quotationMarks = { open: '«\u00a0', close: '\u00a0»' };
