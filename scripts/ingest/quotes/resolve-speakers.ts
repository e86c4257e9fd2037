import type { QuoteSpeaker } from '../../../src/schema/quote.ts';
import { describeSpeaker } from './describe-speaker.ts';
import { listTitledNames, makeNameList, noNames, withoutTitles, type PrintedName } from './list-people.ts';
import type { Place, ReadProse } from './prose.ts';
import { resolveOffice, resolvePronoun, resolveThey, type Scene } from './resolve-pointer.ts';

/** A speaker as the words that attribute something name them. */
export interface PrintedSpeaker {
  place: Place | undefined;
  label: string;
}

function resolve({ place, label }: PrintedSpeaker, scene: Scene): QuoteSpeaker {
  const speaker = describeSpeaker(label, scene.names);
  if (!place) return speaker;
  const pronoun = /^(he|she)$/i.exec(label)?.[1]?.toLowerCase();
  const office = /^[Tt]he (president|prime minister|chancellor|governor|senator|mayor|secretary|pope|king|queen)$/.exec(
    label,
  )?.[1];
  const name =
    pronoun !== undefined
      ? resolvePronoun(place, pronoun as 'he' | 'she', scene)
      : office !== undefined
        ? resolveOffice(place, office, scene)
        : undefined;
  if (name !== undefined) return { status: 'named', label, name };
  const group = /^they$/i.test(label) ? resolveThey(place, scene) : undefined;
  return group ? { ...speaker, status: group.status, name: group.label } : speaker;
}

/** Names speakers, in the order of the text: a later one may be told by an earlier one. Nobody is guessed. */
export function resolveSpeakers(passages: readonly ReadProse[], speakers: readonly PrintedSpeaker[]): QuoteSpeaker[] {
  const untitled = speakers.flatMap(({ label, place }): PrintedName[] => {
    const words = label.split(/\s+/);
    const isName = words.length > 1 && describeSpeaker(label, noNames).status === 'named';
    return isName && place ? [{ form: label, words, titles: [], position: place.position, start: place.start }] : [];
  });
  const scene: Scene = {
    passages,
    names: makeNameList([
      ...listTitledNames(passages),
      ...untitled.filter(({ form, words }) => withoutTitles(form).length === words.length),
    ]),
    decided: [],
  };
  const order = speakers
    .map((speaker, index) => ({ speaker, index }))
    .sort(
      (a, b) =>
        (a.speaker.place?.position ?? 0) - (b.speaker.place?.position ?? 0) ||
        (a.speaker.place?.start ?? 0) - (b.speaker.place?.start ?? 0),
    );
  const resolved = new Array<QuoteSpeaker>(speakers.length);
  for (const { speaker, index } of order) {
    const decided = resolve(speaker, scene);
    resolved[index] = decided;
    if (speaker.place) scene.decided.push({ place: speaker.place, speaker: decided });
  }
  return resolved;
}
