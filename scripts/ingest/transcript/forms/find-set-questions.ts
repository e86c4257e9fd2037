import { isPlain, type Draft } from '../../text/draft.ts';
import { soundsSpoken } from '../talk/sounds-spoken.ts';

/** What says of itself that somebody is asked. Lists of common questions don’t. */
const INTERVIEW =
  /(?<!\p{L})(?:interview(?:ed|s)?|in conversation with|conversation with|q ?& ?a with|questions (?:for|to|with)|five minutes with|entrevista|entretien|rencontre avec|questions à|preguntas a)(?!\p{L})/iu;
/** Titles and leads stand among the first lines. */
const HEAD = 4;
const SET = { questions: 3, answered: 0.9 };
const IN_FIRST_PERSON =
  /(?<![\p{L}’'])(?:I|I[’']\p{L}+|we|We|my|My|our|Our|yo|nosotros|creo|je|Je|j[’']\p{L}+|J[’']\p{L}+|nous|Nous)(?![\p{L}’'])/u;

/** A paragraph or a heading that is one question in bold type. */
function isSetQuestion({ role, body, spans, layout, label }: Draft): boolean {
  if (layout !== undefined || label !== undefined || !/\?["”’»]?$/.test(body.text)) return false;
  if (role.kind === 'heading') return true;
  return (
    role.kind === 'paragraph' &&
    spans.some(
      ({ kind, start, end }) => (kind === 'strong' || kind === 'emphasis') && start === 0 && end >= body.text.length,
    )
  );
}

/**
 * Where the questions of an interview stand in bold type without a name, and the answers below them: places of the first paragraph of
 * each question and each answer.
 *
 * @param title the title that the front matter states
 */
export function findSetQuestions(drafts: readonly Draft[], title: string | undefined): Map<number, 'Q' | 'A'> {
  const none = new Map<number, 'Q' | 'A'>();
  const asked = drafts.flatMap((draft, position) => (isSetQuestion(draft) ? [position] : []));
  if (asked.length < SET.questions) return none;
  const head = [title ?? '', ...drafts.slice(0, HEAD).map(({ body }) => body.text)];
  if (!head.some((text) => INTERVIEW.test(text))) return none;
  const turns = new Map<number, 'Q' | 'A'>();
  const answers: string[] = [];
  for (const position of asked) {
    if (!asked.includes(position - 1)) turns.set(position, 'Q');
    const next = drafts[position + 1];
    if (!next || asked.includes(position + 1) || !isPlain(next)) continue;
    turns.set(position + 1, 'A');
    answers.push(next.body.text);
  }
  const isInterview =
    answers.length >= asked.length * SET.answered &&
    answers.some((text) => IN_FIRST_PERSON.test(text)) &&
    answers.filter(soundsSpoken).length >= answers.length / 4;
  return isInterview ? turns : none;
}
