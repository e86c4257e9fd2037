import type { Kind } from '../../record/document-kinds.ts';
import type { Quote } from '../../record/quote.ts';
import { counted } from './parts/counts.ts';
import { modeName } from './parts/modes.ts';
import { listOf } from './parts/language.ts';
import { part, type Sentence } from './parts/sentence.ts';

type Mode = Quote['mode'];

/** The page that sets events side by side. */
export const compareWords = {
  title: (labels: readonly string[]) => `${listOf(labels)} side by side`,
  description: (title: string) =>
    `${title}: place, people, topics, statements and figures, each with the passages it rests on.`,
  intro:
    'What the documents here say about each, counted and chosen by rule. Every number opens the passages it counts. Counts show how often these documents mention something, not how much it mattered.',
  /** In the list of sections, where there is little room. */
  short: {
    events: 'When and where',
    people: 'People',
    topics: 'Topics',
    statements: 'Statements',
    figures: 'Figures',
    announced: 'Announced before',
    agreed: 'Reported after',
    lacks: 'Not held here',
  },
  headings: {
    events: 'When and where',
    people: 'People',
    topics: 'Topics',
    statements: 'Statements by speaker',
    figures: 'Figures',
    announced: 'Announced before',
    agreed: 'Reported after',
    lacks: 'Not held here',
  },
  rules: {
    people: 'Passages that name each person, and how many.',
    topics: 'The share of each event’s passages that are about a topic. One passage may be about several.',
    statements:
      'As reported: in the writer’s words. From the transcript: a turn. A label such as “an official” may stand for several people.',
    announced:
      'Sentences that announce something, from documents dated before the first day. They say what was planned, not what happened.',
    agreed:
      'Sentences that report an agreement, from documents of the first day or later. The link says who reports it. Opinion pieces are left out of both lists.',
  },
  person: 'Person',
  topic: 'Topic',
  speaker: 'Speaker',
  none: 'none',
  more: (count: number) => `and ${String(count)} more`,
  from: (): Sentence<'evidence'> => ['From ', part('evidence')],
  noDocument: 'No document about it is held here.',
  noFigure: 'No figures in its documents.',
  moreFigures: (count: number): Sentence<'figures'> => [
    `${String(count)} more are among the `,
    part('figures', 'figures'),
    '.',
  ],
  moreSpeakers: (count: number): Sentence<'quotes'> => [
    `${String(count)} more are among the `,
    part('quotes', 'statements'),
    '.',
  ],
  moreSentences: (count: number) => `${String(count)} more are not shown here.`,
  undecided: (titles: readonly string[]) =>
    `Left out, because it is not known whether they came before or after: ${titles.join(', ')}.`,
  lacksNothing: 'Nothing is missing that the others have.',
  notHeld: (what: readonly string[]) => `Not held for any of them: ${what.join(', ')}.`,
  noneBefore: 'No document here is known to be earlier than its first day.',
  noneSince: 'No document here is known to be from its first day or later.',
  noSentence: 'No such sentence found.',
  speakerNotNamed: 'Speaker not named',
  reporters: 'Reporters (“Q”)',
  /** `12 direct` */
  statements: (count: number, mode: Mode) => `${String(count)} ${modeName(mode)}`,
  /** `share` is from 0 to 1. */
  share: (share: number, count: number) => `${percent(share)} (${String(count)})`,
  passages: counted.passages,
  ofAll: (passages: string) => `of ${passages}`,
};

const percent = (share: number) => (share > 0 && share < 0.01 ? 'under 1%' : `${String(Math.round(share * 100))}%`);

const lackedKinds: Record<Kind, string> = {
  article: 'no news report',
  'op-ed': 'no opinion piece',
  editorial: 'no editorial',
  letter: 'no letter',
  explainer: 'no explainer',
  'press-release': 'no press release',
  statement: 'no statement',
  speech: 'no speech',
  interview: 'no interview',
  hearing: 'no hearing',
  'press-conference': 'no press conference',
  transcript: 'no transcript',
};

const lackedModes: Record<Mode, string> = {
  direct: 'no direct quotation',
  reported: 'no reported statement',
  spoken: 'no words from a transcript',
};

/** What the documents of one event lack that those of another have. */
export const lackWords = {
  kinds: lackedKinds,
  modes: lackedModes,
  before: 'no document known to be earlier',
  since: 'no document known to be from the event or later',
  undated: (count: number) => `${counted.documents(count)} that may be from before or after its first day`,
  partial: (count: number) => `${counted.documents(count)} not published in full`,
};
