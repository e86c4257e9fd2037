import type { QuoteSpeaker } from '../../../src/record/quote.ts';
import { describeSpeaker } from './describe-speaker.ts';
import type { NameList } from './list-people.ts';
import { QUOTED } from './mask-runs.ts';
import { indexAt, sentenceAt, type Place, type ReadProse } from './prose.ts';
import { GROUP_HEAD, ORGANIZATION } from './vocabulary.ts';

/** A speaker as printed, with what tells whether the pronoun that follows may mean it. */
interface PrintedBody {
  place: Place | undefined;
  label: string;
  verb: string | undefined;
}

const GOES_ON = /^(?:add|continu)/;
/** `“…,” it said`, `It also said`, `But they said`: nothing before the pronoun but words in marks. */
const FIRST = new RegExp(String.raw`^[\s.,;:!?${QUOTED}—–-]*(?:(?:But|And|However,|Instead,|Still,)\s)?$`, 'u');
const EMPTY = new RegExp(String.raw`^[\s.,;:!?${QUOTED}—–-]*$`, 'u');

/** True where the sentence of a pronoun follows that of a speaker, with nothing of the reporter's between them. */
function follows(passages: readonly ReadProse[], before: Place, place: Place): boolean {
  if (place.position - before.position > 1) return false;
  const [first, last] = [passages[before.position] as ReadProse, passages[place.position] as ReadProse];
  const [, end] = sentenceAt(first, before.start);
  const [from] = sentenceAt(last, place.start);
  if (!FIRST.test(last.masked.slice(from, place.start))) return false;
  return before.position === place.position
    ? indexAt(last, place.start) > indexAt(last, before.start) && EMPTY.test(last.masked.slice(end, from))
    : EMPTY.test(first.masked.slice(end)) && EMPTY.test(last.masked.slice(0, from));
}

/**
 * Whom “it” or “they” mean: the body, paper or group that spoke in the sentence before, unless that sentence speaks of another one.
 *
 * @param own who spoke before, as found; a pronoun has what was found for it.
 */
export function resolveBody(
  { place, label, verb = '' }: PrintedBody,
  before: PrintedBody,
  own: QuoteSpeaker | undefined,
  passages: readonly ReadProse[],
  names: NameList,
): QuoteSpeaker | undefined {
  if (!place || !before.place || !follows(passages, before.place, place)) return undefined;
  const prose = passages[before.place.position] as ReadProse;
  const body = own ?? describeSpeaker(before.label, names, prose.masked.slice(before.place.end, before.place.end + 80));
  const isIt = /^it$/i.test(label);
  if (!(isIt ? /^(?:organization|document)$/ : /^(?:group|organization)$/).test(body.status)) return undefined;
  const [from, end] = sentenceAt(prose, before.place.start);
  const rest = prose.masked.slice(before.place.end, end);
  const isDoubtful = isIt
    ? ORGANIZATION.test(rest)
    : GROUP_HEAD.test(rest) ||
      /\s\p{Ll}{3,}s\s(?:who|that)\s/u.test(rest) ||
      /(?<!\p{L})they\s/iu.test(prose.masked.slice(from, before.place.start));
  return isDoubtful && !GOES_ON.test(verb)
    ? undefined
    : { status: body.status, label, name: body.name ?? before.label };
}
