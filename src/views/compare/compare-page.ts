import { authorityPath, documentPath } from '../../paths.ts';
import type { Event } from '../../record/authority.ts';
import { compareWords as words } from '#words/compare.ts';
import { dateWords } from '#words/parts/dates.ts';
import { documentWords } from '#words/documents.ts';
import type { Archive } from '../../archive/archive.ts';
import { formatEdtf } from '../../parts/edtf-date.ts';
import { comparedEvents, type ComparedEvent } from '../../parts/compare/compare-events.ts';
import { lacksOf } from './compare-lacks.ts';
import { countPassagesOfAll, mentionRows, type MentionRow } from './compare-mentions.ts';
import { speakerRows, type SpeakerRow } from './compare-speakers.ts';
import {
  agreedSince,
  announcedBefore,
  mayAnnounce,
  mayReport,
  undecided,
  type ComparedSentence,
} from '../../parts/compare/compare-statements.ts';
import { titleList, type TitleList } from '../../parts/documents/document-label.ts';
import { relationToEvent } from '../../parts/documents/event-relation.ts';
import { evidenceLinks, type EvidenceLink } from '../../parts/evidence-links.ts';
import { foreignLanguage } from '../../parts/foreign-language.ts';
import { figureLine, type FigureLine } from '../../parts/figure-line.ts';
import { shortTitleOf, type Title } from '../../archive/title-of.ts';
import { dayOf } from '../../record/day-of.ts';
import { whyMissing } from '../../parts/missing-value.ts';

interface ComparedFigure extends FigureLine {
  title: Title;
  /** BCP 47, of the title and of the figure's words; absent where it is the interface's. */
  titleLanguage: string | undefined;
  language?: string;
  altered: boolean;
}

/** What one event has of its own; the rows of people, topics and speakers have a cell for each event. */
export interface EventColumn {
  id: string;
  label: string;
  name: string;
  href: string;
  date: string;
  place?: string;
  note?: string;
  evidence: EvidenceLink[];
  documents: ComparedTitle[];
  /** `82 passages` */
  passages: string;
  figures: ComparedFigure[];
  /** How many figures the list leaves out. */
  moreFigures: number;
  announced: SentenceList;
  agreed: SentenceList;
  /** Short titles of documents that neither list draws on, since their date does not say which. */
  undecided: TitleList;
  lacks: string[];
}

export interface SentenceList {
  sentences: ComparedSentence[];
  /** How many the list leaves out. */
  more: number;
  /** What is said where there are none. */
  none: string;
}

interface ComparedTitle {
  href: string;
  title: Title;
  /** `Transcript, the day before` */
  line: string;
  altered: boolean;
}

export interface ComparePage {
  title: string;
  columns: EventColumn[];
  people: MentionRow[];
  topics: MentionRow[];
  speakers: SpeakerRow[];
  /** Speakers that the table leaves out. */
  moreSpeakers: number;
  /** What the whole archive lacks, in its editor's words. */
  notHeld: string[];
}

/** Rows beyond these say little of an event; the lists of quotes and figures have all. */
const longest = 40;

/** The events that the archive leads with, side by side. Called only where `hasComparison`. */
export function comparePage(archive: Archive): ComparePage {
  const events = comparedEvents(archive);
  const speakers = speakerRows(events, archive);
  return {
    title: words.title(events.map(({ label }) => label)),
    columns: events.map((event) => eventColumn(event, events, archive)),
    people: mentionRows('people', events, archive).slice(0, longest),
    topics: mentionRows('topics', events, archive).slice(0, longest),
    speakers: speakers.slice(0, longest),
    moreSpeakers: Math.max(0, speakers.length - longest),
    notHeld: archive.settings.notHeld,
  };
}

function eventColumn(compared: ComparedEvent, all: readonly ComparedEvent[], archive: Archive): EventColumn {
  const { event, label, documents } = compared;
  const figures = documents.flatMap(({ summary, text }) =>
    text.figures.map((figure) => ({
      ...figureLine(figure, text),
      title: shortTitleOf(summary),
      titleLanguage: foreignLanguage(shortTitleOf(summary).language).language,
      altered: isAltered(summary),
      ...foreignLanguage(summary.language.value),
    })),
  );
  return {
    id: event.id,
    label,
    name: event.name,
    href: authorityPath('events', event.id),
    date: formatEdtf(event.date),
    ...(event.place !== undefined && { place: event.place }),
    ...(event.note !== undefined && { note: event.note }),
    evidence: evidenceOf(event, archive),
    documents: documents.map(({ summary }) => describeDocument(summary, event)),
    passages: words.passages(countPassagesOfAll(documents)),
    figures: figures.slice(0, longest),
    moreFigures: Math.max(0, figures.length - longest),
    announced: sentenceList(announcedBefore(compared), mayAnnounce(compared) ? undefined : words.noneBefore),
    agreed: sentenceList(agreedSince(compared), mayReport(compared) ? undefined : words.noneSince),
    undecided: titleList(undecided(compared).map(({ summary }) => summary)),
    lacks: lacksOf(compared, all),
  };
}

const sentenceList = (all: readonly ComparedSentence[], none = words.noSentence): SentenceList => ({
  sentences: all.slice(0, longest),
  more: Math.max(0, all.length - longest),
  none,
});

type Summary = ComparedEvent['documents'][number]['summary'];

const isAltered = ({ textState }: Summary): boolean => textState?.value === 'altered';

function describeDocument(summary: Summary, event: Event): ComparedTitle {
  const relation = dayOf(summary) ? relationToEvent(summary, event) : dateWords.missing[whyMissing(summary, 'date')];
  return {
    href: documentPath(summary.id),
    title: shortTitleOf(summary),
    line: [documentWords.kind(summary.kind?.value), relation].filter(Boolean).join(', '),
    altered: isAltered(summary),
  };
}

/** An event's evidence stands in the archive's own files: words of a document that is not published are named by place alone. */
function evidenceOf(event: Event, archive: Archive): EvidenceLink[] {
  const full = new Set(
    archive.documents.filter(({ rights }) => rights.publish === 'full').map((document) => document.id),
  );
  const evidence = (event.evidence ?? []).map((item) => (full.has(item.document) ? item : { ...item, exact: '' }));
  return evidenceLinks(evidence, '', archive);
}
