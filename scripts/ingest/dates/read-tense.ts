import { splitSentences } from '../quotes/split-sentences.ts';
import { tellTense, type Tense } from './tell-tense.ts';

/**
 * What the verbs of the sentence at an offset say of when its matter lies. For offsets that do not go back: the sentences are split
 * once and gone through once, and each is read once, whatever number of dates it has.
 */
export function createTenseReader(
  text: string,
  tell: (sentence: string) => Tense | undefined = tellTense,
): (offset: number) => Tense | undefined {
  let sentences: [number, number][] | undefined;
  let index = 0;
  let read: { index: number; tense: Tense | undefined } | undefined;
  return (offset) => {
    sentences ??= splitSentences(text, text);
    while (index < sentences.length - 1 && offset >= (sentences[index]?.[1] ?? 0)) index += 1;
    if (read?.index !== index) {
      const [from, to] = sentences[index] ?? [0, text.length];
      read = { index, tense: tell(text.slice(from, to)) };
    }
    return read.tense;
  };
}
