import { authorityPath, belowRoot, quotePath } from '../../paths.ts';
import type { Archive } from '../../archive/archive.ts';
import type { Said } from '../../archive/places-of-entities.ts';
import { countNaming } from '../../parts/authorities/authority-passages.ts';
import { foreignLanguage } from '../../parts/foreign-language.ts';
import { firstWords, largestTopic, mostSaying } from '../../parts/tries.ts';
import type { ShownTry } from '../../phrases/names-file.ts';
import { counted } from '#words/parts/counts.ts';
import { searchWords as words } from '#words/search.ts';

/** Of a quotation with more words, its beginning is a poor name. */
const mostWords = 8;

/** One question of each kind: the person who says most, a phrase that somebody said, and the topic of most passages. */
export function shownTries(archive: Archive): ShownTry[] {
  const person = mostSaying(archive);
  const quotation = chooseQuotation(archive);
  const topic = largestTopic(archive);
  return [
    ...(person
      ? [{ asks: person.name, note: words.tries.person, path: belowRoot(authorityPath('people', person.id)) }]
      : []),
    ...(quotation ? [tryQuotation(quotation, archive)] : []),
    ...(topic
      ? [
          {
            asks: topic.name,
            note: words.tries.topic(counted.passages(countNaming(topic.id, archive))),
            path: belowRoot(authorityPath('topics', topic.id)),
          },
        ]
      : []),
  ];
}

function tryQuotation({ document, quote }: Said, archive: Archive): ShownTry {
  return {
    asks: words.quoted(firstWords(quote.parts[0]?.exact ?? '')),
    ...foreignLanguage(archive.document(document)?.language.value),
    note: words.tries.phrase,
    path: belowRoot(quotePath(document, quote.id)),
  };
}

/** Of what somebody with a name says in quotation marks, whole and in an unaltered copy, the longest that is short. */
function chooseQuotation({ documents, texts }: Archive): Said | undefined {
  const all = documents
    .filter(({ textState }) => textState?.value !== 'altered')
    .flatMap(({ id }) => (texts.get(id)?.quotes ?? []).map((quote) => ({ document: id, quote })))
    .filter(
      ({ quote: { mode, altered, shortens, parts, attribution } }) =>
        mode === 'direct' &&
        !altered &&
        shortens === undefined &&
        parts.length === 1 &&
        attribution.speaker.status === 'named',
    );
  const lengthOf = ({ quote }: Said) => quote.parts[0]?.exact.split(/\s+/).length ?? 0;
  return all
    .filter((said) => lengthOf(said) <= mostWords)
    .reduce<Said | undefined>((best, said) => (!best || lengthOf(said) > lengthOf(best) ? said : best), undefined);
}
