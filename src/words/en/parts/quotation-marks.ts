/** What stands around somebody’s words. */
export const quotationMarks = { open: '“', close: '”' };
