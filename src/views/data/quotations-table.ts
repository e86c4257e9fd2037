import { quotePath } from '../../paths.ts';
import type { TurnTime } from '../../record/block.ts';
import type { Recording } from '../../record/document.ts';
import type { Quote } from '../../record/quote.ts';
import type { Archive } from '../../archive/archive.ts';
import { quotationText } from '../../record/quotation-text.ts';
import { recordingLink } from '../../parts/recording-link.ts';
import type { QuoteIndex } from '../../parts/quotes/quote-index.ts';
import { quoteSpeaker } from '../../parts/quotes/quote-speaker.ts';
import { titleOf } from '../../archive/title-of.ts';
import { dayOf } from '../../record/day-of.ts';

const columns = [
  'document', 'title', 'date', 'date_basis', 'quotation', 'passage', 'mode', 'words', 'speaker', 'speaker_status',
  'speaker_id', 'label_as_printed', 'cue', 'altered_copy', 'interpreted', 'terms', 'topics', 'address', 'date_of', 'speaker_supplied',
  'procedural', 'time', 'time_from', 'time_seconds', 'recording',
]; // prettier-ignore

/** Every statement of the archive as published, a row each; the first row names the columns. */
export function quotationsTable({ quotes }: QuoteIndex, archive: Archive): string[][] {
  const rows = quotes.flatMap(({ document: id, quote, values }) => {
    const summary = archive.document(id);
    if (!summary) return [];
    const { textState, terms } = summary;
    const day = dayOf(summary);
    const block = quote.parts[0]?.block ?? 'title';
    const turn = archive.texts.get(id)?.passages.get(block)?.turn;
    const speaker = quoteSpeaker(quote, turn, archive);
    const { status, ref = '', label } = quote.attribution.speaker;
    const altered = quote.altered === true || textState?.value === 'altered';
    return [
      [
        id, titleOf(summary).text, day?.value ?? '', day?.basis ?? '', quote.id, block,
        quote.mode, quotationText(quote), speaker.name, status, ref, label, quote.attribution.cue?.verb ?? '',
        yes(altered), yes(quote.interpreted === true), terms?.value ?? '', values.topic.join(' '), quotePath(id, quote.id), day?.of ?? '', suppliedBy(quote),
        yes(quote.procedural === true), ...timeColumns(turn?.time, summary.recording),
      ], // prettier-ignore
    ];
  });
  return [[...columns], ...rows];
}

/** When the turn that a statement stands in begins, what that is counted from, and where it can be heard. */
const timeColumns = (time: TurnTime | undefined, recording: Recording | undefined): string[] => [
  time?.printed ?? '',
  time?.counted?.from ?? '',
  time?.counted ? String(time.counted.seconds) : '',
  recordingLink(recording, time) ?? '',
];

/** Why the editor says who speaks; `yes` without a reason. */
const suppliedBy = ({ attribution: { supplied } }: Quote): string => supplied?.reason ?? yes(supplied !== undefined);

const yes = (is: boolean): string => (is ? 'yes' : '');
