import type { Mention } from '../../../../src/record/mention.ts';
import type { Attribution } from '../../../../src/record/quote.ts';
import { createJoinSpeaker, type LabelPlace } from '../speaker-refs.ts';

/** An attribution as the rules for cues and neighbours found it. */
export type RuledAttribution = Omit<Attribution, 'basis' | 'supplied'> & {
  basis: Exclude<Attribution['basis'], 'supplied'>;
};

/**
 * Joins the speakers of attributions to authorities by what the document mentions. Where the words that name the speaker are a mention
 * that the editor decided (`she`), the speaker is supplied, too.
 */
export function createJoinAttribution(mentions: readonly Mention[], textOf: (block: string) => string) {
  const join = createJoinSpeaker(mentions, textOf);
  const ruled = mentions.filter(({ supplied }) => !supplied);
  const joinByRules = ruled.length === mentions.length ? join : createJoinSpeaker(ruled, textOf);
  return (attribution: RuledAttribution, place: LabelPlace | undefined): Attribution => {
    const { speaker: printed, basis } = attribution;
    const speaker = join(printed, place);
    const rules = joinByRules === join ? speaker : joinByRules(printed, place);
    if (rules.ref === speaker.ref) return { ...attribution, speaker };
    const decided = mentions.find(
      ({ block, start, end, supplied }) =>
        supplied && block === place?.block && place.start <= start && end <= place.end,
    );
    const { why: _why, ...named } = speaker;
    return {
      ...attribution,
      speaker: named,
      basis: 'supplied',
      supplied: { ...decided?.supplied, rules: { speaker: rules, basis } },
    };
  };
}
