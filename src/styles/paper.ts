/** The colour `--paper` of tokens.css, for what browsers draw around the page. */
export const paper = { light: '#fbfaf6', dark: '#141513' };
