import { sentenceAt } from '../prose.ts';
import { fromCue, type RunRule } from '../run-rule.ts';
import { readForeignTag } from './read-tag.ts';

interface Span {
  start: number;
  end: number;
}

/** What may stand before the verb: a time of the recording, or a word that joins it to the sentence before. */
const LEAD = /^(?:\([^()]{1,60}\)\s)?(?:(?:[Yy]|[Ll]uego|[Dd]espués|[Pp]uis|[Ee]nsuite|[Ee]t|[Aa]lors),?\s)?/u;
/** Behind who speaks, up to the words. */
const COLON = /^(?:,[^:;.«»“”"]{1,80})?\s?:\s?$/u;

/** `Intervino el concejal Juan Jiménez: «…»`, `Explicó la alcaldesa: «…»`: a verb that begins its sentence, who speaks, a colon and the words. */
export const verbThenSubject: RunRule = ({ prose, run }) => {
  const { masked, position, text } = prose;
  const [from] = sentenceAt(prose, run.open);
  const sentence = masked.slice(from, run.open);
  const at = LEAD.exec(sentence)?.[0].length ?? 0;
  const tag = readForeignTag(sentence.slice(0, at) + sentence.charAt(at).toLowerCase() + sentence.slice(at + 1), at);
  if (!tag?.subject || !COLON.test(sentence.slice(tag.end))) return undefined;
  const [verb, subject] = [tag.verb, tag.subject].map(([start, end]) => ({ start: from + start, end: from + end })) as [
    Span,
    Span,
  ];
  return fromCue(
    { position, ...verb, verb: text.slice(verb.start, verb.end), subject: { position, ...subject } },
    'before',
  );
};
