/** A colour in light and in dark, each `#rrggbb`. */
export interface Shades {
  light: string;
  dark: string;
}

const shades = (light: string, dark: string): Shades => ({ light, dark });

/** The colours of pages whose archive has none of its own, by the name that they have in `src/styles/tokens.css`: `--paper`. */
export const palette = {
  /** Behind all; browsers draw it around the page, too. */
  paper: shades('#fbfaf6', '#141513'),
  /** Behind what lies on the page: boxes to write in, peeks. */
  raised: shades('#ffffff', '#1c1d1b'),
  /** Text. */
  ink: shades('#1b1c1a', '#ecebe4'),
  /** What is said beside it. */
  soft: shades('#55574f', '#a9aaa0'),
  /** Lines between rows, and the faintest of them. */
  rule: shades('#cfccbf', '#3d3e37'),
  hair: shades('#e9e6dc', '#272824'),
  /** Lines that say where a control is. */
  line: shades('#86857a', '#7d7e74'),
  /** Source, or here. */
  accent: shades('#17576b', '#86c5d8'),
  /** Behind the words that are meant. */
  mark: shades('#f6e3a1', '#5a4a12'),
  /** In pictures: speech, and the prose of a writer. */
  speech: shades('#5f605b', '#b4b5ac'),
  prose: shades('#91918b', '#6a6b64'),
  /** In pictures of transcripts: who speaks. */
  official: shades('#17576b', '#86c5d8'),
  press: shades('#8f4e00', '#dfa45e'),
  moderator: shades('#6b4585', '#c2a0de'),
  /** The shade of how much a document says of a topic. */
  topics: shades('#17576b', '#86c5d8'),
} as const satisfies Record<string, Shades>;

export type Token = keyof typeof palette;
export type Palette = Readonly<Record<Token, Shades>>;
export const tokens = Object.keys(palette) as Token[];

/** Two colours that meet, and how far they must stand apart. */
export interface ColourPair {
  over: Token;
  under: Token;
  /** WCAG 2.2 AA: 4.5 for letters, 3 for lines and areas without which something is not understood. */
  least: 4.5 | 3;
  /** How much of `under` is covered by another colour, where it is no whole one. */
  tinted?: { with: Token; share: number };
}

const pair =
  (least: ColourPair['least']) =>
  (over: Token, ...unders: Token[]): ColourPair[] =>
    unders.map((under) => ({ over, under, least }));
const letters = pair(4.5);
const shapes = pair(3);

/** As much of the topics' colour has the darkest cell of their table, in `src/styles/parts/topic-shares.css`. */
export const darkestShare = 0.44;

/** What the styles set upon what. Lines between rows and the paper of boxes tell nothing that the page does not say otherwise. */
export const colourPairs: readonly ColourPair[] = [
  ...letters('ink', 'paper', 'raised', 'hair', 'mark'),
  ...letters('soft', 'paper', 'raised'),
  ...letters('accent', 'paper', 'raised'),
  { over: 'ink', under: 'hair', least: 4.5, tinted: { with: 'topics', share: darkestShare } },
  ...shapes('line', 'paper', 'raised'),
  ...(['speech', 'prose', 'official', 'press', 'moderator'] as const).flatMap((token) => shapes(token, 'paper')),
];
