import { exchangeId } from '../../../src/record/passage-id.ts';
import type { Exchange, Turn } from '../../../src/record/block.ts';
import { countWords } from '../../../src/record/passages.ts';

const wordsOf = (turn: Turn): string => turn.paragraphs.map((paragraph) => paragraph.text).join(' ');

/** What is said when the question did not come across. */
const NOT_HEARD =
  /\b(?:(?:can[’']?t|cannot|could ?n[o’']t|couldn[’']t|didn[’']t|did not|hard to) (?:quite )?(?:hear|get (?:a lot of )?that|catch|understand you)|didn[’']t either|lost you|broke(?:n)? up|breaking up|say (?:that|it) again|repeat (?:that|the question|your question|it)|bad (?:line|connection)|your connection|you(?:[’']re| are) (?:on mute|muted)|try again)\b/i;
const GO_AHEAD =
  /^(?:(?:yes|yeah|sure|okay|ok|please|hi|hello|of course|sorry)[,.]?\s*)*(?:go ahead|go on|please do|we can hear you)?[,.]?$/i;
/** What closes a question that was never answered. */
const NEXT_QUESTION = /\b(?:(?:next|another) (?:question|caller|reporter)|move on|circle back|come back to you)\b/i;
/** How a reporter begins who has not spoken yet. */
const GREETING =
  /^(?:(?:yes|yeah|okay|ok|great|oh|and)[,.]?\s+)?(?:hi\b|hello\b|hey\b|good (?:morning|afternoon|evening)|thanks? (?:you )?(?:so much |very much )?for (?:taking|doing)|my name is|this is \p{Lu})/iu;
const UNFINISHED = /[—–-]\s*$/;
/** A remark of up to so many words that asks nothing goes with what came before. */
const LONGEST_ASIDE = 8;

const isReply = (turn: Turn): boolean => turn.role !== 'press' && turn.role !== 'moderator' && turn.role !== 'audience';

/** True where a reply answers: it is more than “go ahead”, and not about a question that could not be heard. */
function answers(reply: Turn, question: Turn): boolean {
  const words = wordsOf(reply);
  if (NOT_HEARD.test(words) && countWords(words) < 60) return false;
  if (GO_AHEAD.test(words.trim())) return false;
  // Two people who start at once: the question was cut off, and so was the reply.
  return !(UNFINISHED.test(wordsOf(question)) && countWords(words) < 6);
}

const asksNothing = (turn: Turn): boolean => !wordsOf(turn).includes('?') && countWords(wordsOf(turn)) <= LONGEST_ASIDE;

const isInaudible = (turn: Turn): boolean =>
  turn.paragraphs.some((paragraph) => paragraph.spans.some((span) => span.kind === 'inaudible'));

interface Open {
  turns: Turn[];
  answered: boolean;
  closed: boolean;
}

/** True where a turn of the press goes on with the question that stands open instead of asking another. */
function continues(open: Open, turn: Turn): boolean {
  const text = wordsOf(turn).trim();
  if (asksNothing(turn)) return true;
  return !open.answered && !(open.closed && GREETING.test(text)) && !(GREETING.test(text) && open.turns.some(isReply));
}

/**
 * Groups turns into exchanges: a question with all that answers it, cross-talk included. A question that nobody heard
 * stays open until it is answered or another reporter begins. Turns before the first question, and a moderator's after
 * an answer, stand outside.
 */
export function groupExchanges(turns: Turn[]): Exchange[] {
  const groups: Open[] = [];
  let open: Open | undefined;
  for (const turn of turns) {
    if (turn.role === 'press') {
      if (open && continues(open, turn)) {
        open.turns.push(turn);
      } else if (!asksNothing(turn) || isInaudible(turn)) {
        open = { turns: [turn], answered: false, closed: false };
        groups.push(open);
      }
    } else if (turn.role === 'moderator' && (open === undefined || open.answered)) {
      open = undefined;
    } else if (open) {
      const question = open.turns.findLast((earlier) => earlier.role === 'press') ?? turn;
      if (isReply(turn)) open.answered ||= answers(turn, question);
      open.closed ||= !open.answered && NEXT_QUESTION.test(wordsOf(turn));
      open.turns.push(turn);
    }
  }
  return groups
    .filter((group) => group.turns.some((turn) => turn.role !== 'press'))
    .map((group, position) => ({
      id: exchangeId(position + 1),
      turns: group.turns.map((turn) => turn.id),
      question: (group.turns[0] as Turn).id,
      heading: { value: `[Question ${position + 1}]`, basis: 'supplied', note: 'Numbered by this archive.' },
    }));
}
