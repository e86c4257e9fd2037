import { isPersonNoun, LEADING } from '../person-nouns.ts';

/** Words that describe one person: `the county’s chief engineer`, `a nurse`. */
export interface Description {
  start: number;
  end: number;
  /** The noun, in small letters. */
  noun: string;
  /** True behind “the”, “his” and their like: somebody who may have been spoken of before. */
  definite: boolean;
  /** True where the words say of somebody what he is and bring nobody new: `is a nurse`, `as a nurse`. */
  predicate: boolean;
}

const WORD = /[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}’'.-]*[\p{L}\p{M}\p{N}])?/gu;
const INDEFINITE = /^(?:a|an|one|another|some)$/i;
const DEFINITE = /^(?:the|his|her|their|its|our|my|this|that|[\p{L}.-]+[’']s|[\p{L}]+s[’'])$/iu;
/** What ends a phrase: a preposition, a verb, a conjunction. */
const BREAK =
  /^(?:of|in|at|on|to|for|from|with|by|and|or|but|as|is|was|are|were|be|been|has|had|have|who|that|which|when|while|if|than|said|told|met|not|no|every|any|each|whose|will|would|could|can|may)$/i;
const PREDICATE =
  /^(?:is|was|are|were|be|been|being|became|become|becomes|as|like|remains|remained|elected|appointed|considered|[’']s)$/;
/** Nouns that tell what another is of: `the general election`, `customer data`. */
const MODIFIES =
  /^(?:general|executive|official|principal|expert|patient|chief|teen|customer|user|employee|student|consumer|player|voter|citizen|client|worker|refugee|migrant|child)$/;
const GOES_ON =
  /^\s(?!(?:of|in|at|on|to|for|from|with|by|and|or|but|as|is|was|are|were|has|had|who|that|which|when|while|if|than|will|would|could|can|may|said|says|told|met|did|does|went|came|took|made|\p{Ll}+ed)(?!\p{L}))\p{Ll}/u;
const longestPhrase = 6;

/** `Mom`, `Grandma`: kin who are called so and need no determiner; `Mother` and `Father` may be a title before a name. */
const KIN =
  /^(?:Mom|Mommy|Mum|Mummy|Mama|Ma|Mother|Dad|Daddy|Papa|Pa|Father|Grandma|Grandpa|Grandmother|Grandfather|Granny|Grandad|Granddad|Nana|Auntie|Sis|Brother|Sister)(?:[’']s)?$/u;
const isKinAlone = (text: string, { word, end }: { word: string; end: number }): boolean =>
  KIN.test(word) && !/^\s\p{Lu}/u.test(text.slice(end, end + 2));
const NOUN_OF_KIN: Record<string, string> = {
  mommy: 'mom',
  mummy: 'mum',
  mama: 'mom',
  ma: 'mom',
  daddy: 'dad',
  papa: 'dad',
  pa: 'dad',
  grandma: 'grandmother',
  granny: 'grandmother',
  nana: 'grandmother',
  grandpa: 'grandfather',
  grandad: 'grandfather',
  granddad: 'grandfather',
  auntie: 'aunt',
  sis: 'sister',
};

/** The descriptions of single people in a text, in order. Words without a determiner before them describe nobody. */
export function listDescriptions(text: string): Description[] {
  const words = [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    word,
    start: index,
    end: index + word.length,
  }));
  return words.flatMap(({ word, end }, at): Description[] => {
    const noun = /[’']s$/.test(word) ? word.slice(0, -2) : word;
    if (/^(?:someone|somebody)$/i.test(word))
      return [{ start: end - word.length, end, noun: 'somebody', definite: false, predicate: false }];
    if (isKinAlone(text, words[at] as { word: string; end: number })) {
      const kin = noun.toLowerCase();
      return [
        {
          start: end - word.length,
          end: end - word.length + noun.length,
          noun: NOUN_OF_KIN[kin] ?? kin,
          definite: true,
          predicate: false,
        },
      ];
    }
    if (!isPersonNoun(noun) || !/^\p{Ll}/u.test(noun)) return [];
    if (MODIFIES.test(noun) && word === noun && GOES_ON.test(text.slice(end, end + 12))) return [];
    // “the attorney general”: the last of several nouns is the one.
    const behind = words[at + 1];
    if (
      behind &&
      text.slice(end, behind.start) === ' ' &&
      word === noun &&
      isPersonNoun(behind.word.replace(/[’']s$/, '')) &&
      /^\p{Ll}/u.test(behind.word)
    )
      return [];
    const isLeading = LEADING.includes(noun) && !/^(?:founder|owner|boss|editor|chief)$/.test(noun);
    if (isLeading && behind?.word !== 'of') return [];
    for (let back = at - 1; back >= Math.max(0, at - longestPhrase); back -= 1) {
      const one = words[back];
      const next = words[back + 1];
      if (!one || !next || text.slice(one.end, next.start).trim() !== '' || BREAK.test(one.word)) return [];
      const definite = DEFINITE.test(one.word);
      if (!definite && !INDEFINITE.test(one.word)) continue;
      const previous = words[back - 1];
      const joined = previous !== undefined && text.slice(previous.end, one.start).trim() === '';
      const predicate = joined && PREDICATE.test(previous.word);
      return [
        { start: one.start, end: end - (word.length - noun.length), noun: noun.toLowerCase(), definite, predicate },
      ];
    }
    return [];
  });
}
