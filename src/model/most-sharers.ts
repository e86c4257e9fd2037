/** How many documents may share a thing for it to relate each to each; others are too common, and would be too many pairs. */
export const mostSharers = (documents: number) => Math.max(8, Math.ceil(2 * Math.sqrt(documents)));
