import { foldWords } from '../../text/fold-words.ts';
import type { MappedText } from '../../text/mapped-text.ts';
import type { LabelMatch } from '../match-label.ts';
import { labelKey } from './read-label.ts';

/** `Council members: Ana Ruiz, tom, Ines`: who was there, in minutes. */
const LIST = /^\p{Lu}[\p{L} ]{2,40}: ?(?<names>[^:.?!]{5,600})$/u;
const fewest = 3;
/** So many of a list speak under their names: it is one of speakers. */
const speaking = 2;

/** How somebody signs what he says where everybody knows him, in small letters, too. */
const FIRST_NAME = /^(?<name>\p{L}[\p{L}\p{M}\d_-]{1,20}):\s(?=\S)/u;

const bare = (name: string): string => foldWords(name.normalize('NFD').replace(/\p{M}+/gu, ''));
const firstOf = (name: string): string => bare(name).split(' ')[0] ?? '';

/**
 * The first names, folded, of those whom a line of a text lists, where others of them speak under theirs.
 *
 * @param labels of turns that are sure
 */
export function listAttending(texts: readonly string[], labels: ReadonlySet<string>): ReadonlySet<string> {
  if (labels.size < speaking) return new Set();
  const spoken = new Set([...labels].map(firstOf));
  return new Set(
    texts.flatMap((text) => {
      const names =
        LIST.exec(text)
          ?.groups?.['names']?.split(/, (?:and )?| and /u)
          .map(firstOf) ?? [];
      return names.length >= fewest && names.filter((name) => spoken.has(name)).length >= speaking ? names : [];
    }),
  );
}

/** A label at the head of a paragraph that is the first name of one who attends: `tom: I'd rather wait.` */
export function matchAttending({ text }: MappedText, attending: ReadonlySet<string>): LabelMatch | undefined {
  const [whole = '', name] = FIRST_NAME.exec(text) ?? [];
  if (name === undefined || !attending.has(bare(name))) return undefined;
  const places = { start: 0, labelEnd: whole.trimEnd().length, speechStart: whole.length };
  return { text: name, key: labelKey(name), ...places, strength: 'possible' };
}
