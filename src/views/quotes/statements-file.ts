import { placeOf } from '../../record/passage-id.ts';
import { statementSorts, type StatementsFile } from '../../phrases/statements-file.ts';
import type { Archive } from '../../archive/archive.ts';
import { getOrSet } from '../../archive/get-or-set.ts';
import { listedValues } from '../../parts/quotes/listed-values.ts';
import { quoteIndex } from '../../parts/quotes/quote-index.ts';
import { isAltered, lengthOf, sortOf } from '../../parts/quotes/quote-order.ts';

/** Every statement with what filters choose by. */
export function statementsFile(archive: Archive): StatementsFile {
  const index = quoteIndex(archive);
  const listed = new Set(listedValues(index, 'speaker').values.map(({ value }) => value));
  const labels = new Map(index.facets.speaker.map(({ value, label }) => [value, label]));
  const [speakers, topics] = [new Map<string, number>(), new Map<string, number>()];
  const placeIn = (values: Map<string, number>, value: string) => getOrSet(values, value, () => values.size);
  const documents = [...Map.groupBy(index.quotes, ({ document }) => document)].map(([id, own]) => {
    const event = own[0]?.values.event[0];
    const language = own[0]?.values.language?.[0];
    return {
      id,
      ...(event !== undefined && { event }),
      ...(language !== undefined && { language }),
      statements: own.map((said): StatementsFile['documents'][number]['statements'][number] => [
        placeOf(said.quote.id),
        statementSorts.indexOf(sortOf(said.quote)),
        placeIn(speakers, said.values.speaker[0] ?? ''),
        lengthOf(said.quote),
        Number(isAltered(said, archive)),
        ...said.values.topic.map((topic) => placeIn(topics, topic)),
      ]),
    };
  });
  return {
    speakers: [...speakers.keys()].map((value) => ({
      name: labels.get(value) ?? value,
      ...(listed.has(value) && { value }),
    })),
    topics: [...topics.keys()],
    documents,
  };
}
