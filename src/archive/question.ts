import type { Archive, Question } from './archive.ts';

type AnyQuestion = Question<unknown, string | undefined>;

const asked = new Map<string, AnyQuestion>();

/**
 * @param name by which a page's questions are remembered from one build to the next: no two have the same
 * @param isKept see `Question`
 */
export function question<Value, Key extends string | undefined = undefined>(
  name: string,
  answer: (archive: Archive, key: Key) => Value,
  { isKept }: Pick<Question<Value, Key>, 'isKept'> = {},
): Question<Value, Key> {
  const made = { name, answer, isKept };
  asked.set(name, made as AnyQuestion);
  return made;
}

/** The question of a name. Undefined where no page that asks it is loaded. */
export const questionNamed = (name: string): AnyQuestion | undefined => asked.get(name);
