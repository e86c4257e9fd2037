/** Where words of a group go. */
export type Destination =
  | 'text'
  | 'nowhere'
  | 'fonts'
  | 'styles'
  | 'info'
  | 'title'
  | 'author'
  | 'field'
  | 'label'
  | 'created'
  | 'modified';

/** What holds within a group, and ends with it. */
export interface RtfState {
  destination: Destination;
  strong: boolean;
  emphasis: boolean;
  hidden: boolean;
  deleted: boolean;
  /** Half points. */
  size: number;
  font: number | undefined;
  /** Characters that stand behind `\u` for readers that don't know it. */
  skip: number;
  href: string | undefined;
}

export const firstState = (): RtfState => ({
  destination: 'text',
  strong: false,
  emphasis: false,
  hidden: false,
  deleted: false,
  size: 24,
  font: undefined,
  skip: 1,
  href: undefined,
});

/** Control words that say how the words behind them look, until their group ends. */
export const LOOKS: Readonly<Record<string, (state: RtfState, parameter: number | undefined) => Partial<RtfState>>> = {
  uc: (_, parameter = 1) => ({ skip: parameter }),
  f: (_, parameter) => ({ font: parameter }),
  fs: (_, parameter = 24) => ({ size: parameter }),
  b: (_, parameter) => ({ strong: parameter !== 0 }),
  i: (_, parameter) => ({ emphasis: parameter !== 0 }),
  v: (_, parameter) => ({ hidden: parameter !== 0 }),
  deleted: (_, parameter) => ({ deleted: parameter !== 0 }),
  plain: ({ destination, skip, href }) => ({ ...firstState(), destination, skip, href }),
};

/** Control words at the head of a group → where its words go. */
export const DESTINATIONS: Readonly<Record<string, Destination>> = {
  fonttbl: 'fonts',
  stylesheet: 'styles',
  info: 'info',
  title: 'title',
  author: 'author',
  creatim: 'created',
  revtim: 'modified',
  fldinst: 'field',
  listtext: 'label',
  pntext: 'label',
  footnote: 'text',
  shptxt: 'text',
  ...Object.fromEntries(
    [
      'colortbl pict object header headerl headerr headerf footer footerl footerr footerf ftnsep ftnsepc aftnsep',
      'annotation atnid atnauthor atntime atnref atrfstart atrfend listtable listoverridetable rsidtbl generator',
      'themedata colorschememapping xmlnstbl latentstyles datastore datafield nonshppict bkmkstart bkmkend operator',
      'subject keywords doccomm comment manager company category hlinkbase printim buptim revtbl filetbl tc xe txe',
      'template private pgdsctbl pntxta pntxtb pnseclvl sp objdata result',
    ].flatMap((line) => line.split(' ').map((word) => [word, 'nowhere' as const])),
  ),
};

/** Control words that stand for signs. */
export const SIGNS: Readonly<Record<string, string>> = {
  tab: '\t',
  line: '\n',
  lbr: '\n',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
  '~': '\u00a0',
  _: '\u2011',
  '{': '{',
  '}': '}',
  '\\': '\\',
};
