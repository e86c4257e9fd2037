/** Particles that a surname begins with, in the languages of bylines. */
export const PARTICLE =
  /^(?:d[aeiou]|de[lnrs]|do[s]?|la|las|los|le|van|von|vander|der|den|het|’t|'t|ten|ter|bin|ibn|al|el|af|av|zu|y|e|st\.?)$/iu;

const anyWord = (words: string): RegExp => new RegExp(`(?<![\\p{L}])(?:${words})(?![\\p{L}])`, 'iu');

/** What people do, as bylines say it behind a name; none of it is a name. */
export const JOB = anyWord(
  [
    'staff|writers?|reporters?|reporting|correspondents?|editors?|editorial|columnists?|contributors?|contributing|freelancers?|freelance|interns?',
    'producers?|photographers?|photos?|journalists?|critics?|analysts?|anchors?|hosts?|newsroom|desk|bureau|team|wires?|reports?|admin|administrator|webmaster|guest',
    'ministers?|presidents?|secretar(?:y|ies)|professors?|directors?|senators?|governors?|mayors?|fellows?|spokes(?:man|woman|person)|ambassadors?|researchers?|managers?|founder|CEO',
    'redactor(?:a|es)?|redacción|corresponsal(?:es)?|periodistas?|reporter[oa]s?|colaborador(?:a|es)?|enviad[oa]s?|ministr[oa]s?|presidenta?|secretari[oa]s?|director(?:a|es)?',
    'journalistes?|correspondante?s?|rédact(?:eur|rice)s?|rédaction|envoyée?s?|chroniqueu(?:r|se)s?|ministres?|président(?:e|s)?|direct(?:eur|rice)s?',
  ].join('|'),
);

/** What a body is called: a paper, an agency, an office, a school. */
export const BODY = anyWord(
  [
    'news|newspapers?|times|post|press|courier|herald|tribune|gazette|journal|chronicle|daily|weekly|radio|tv|television|broadcasting|network|media|magazine|review|bulletin|observer|telegraph|globe|sentinel|dispatch|examiner|inquirer|digital|online',
    'university|college|school|institute|cent(?:er|re)|foundation|council|association|departments?|ministry|offices?|commission|committee|board|agency|authority|government|parliament|senate|congress|party|union|alliance|society|federation|organization|group|inc|llc|ltd|company|corp|corporation|services?',
    'reuters|bloomberg|associated|xinhua|efe|ansa|dpa|afp|upi|bbc|cnn|npr|politico|axios',
    'diario|periódico|agencia|universidad|instituto|prensa|noticias|ministerio|secretaría|gobierno|consejo|comisión|oficina|fundación',
    'agence|université|institut|presse|journaux|ministère|gouvernement|conseil|fondation',
  ].join('|'),
);

/** What goes with the name before it. */
export const SUFFIX = /^(?:jr|sr|ii|iii|iv|v)\.?$/i;
/** The same at the end of one. */
export const SUFFIXED = /,? (?:jr|sr|ii|iii|iv)\.?$/i;
/** What is put behind a name and is none of it. */
export const DEGREE =
  /^(?:ph\.? ?d|m\.?d|m\.?a|m\.?b\.?a|m\.?p\.?h|b\.?a|j\.?d|ll\.?[bm]|r\.?n|esq|c\.?p\.?a|m\.?p|m\.?e\.?p|q\.?c|k\.?c|obe|mbe|cbe)\.?$/i;
/** What stands before a name. */
export const COURTESY =
  /^(?:Dr|Dra|Prof|Mr|Mrs|Ms|Rev|Sen|Rep|Gov|Hon|The Hon|Sr|Sra|Lic|Ing|Mtro|Mtra|M|Mme|Mlle)\.? (?=\p{Lu})/u;

export const wordsOf = (text: string): string[] => text.split(' ').filter(Boolean);

/** What somebody does, or words that begin in small letters: `staff writer`, `at large`. */
export const isTrade = (text: string): boolean =>
  JOB.test(text) || /^\p{Ll}/u.test(wordsOf(text).find((word) => !PARTICLE.test(word)) ?? '');

/** `The Elder Courier`, `Ministry of Ports`, `AFP`. */
export const isBodyName = (text: string): boolean =>
  /^the\s/i.test(text) || BODY.test(text) || /^\p{Lu}{2,6}$/u.test(text);

/** Of what stands behind a name, that it is none itself. */
export const isAside = (text: string): boolean => {
  const first = text.split(',', 1).join('');
  return isTrade(first) || isBodyName(first);
};

/** Two words or more, each a name's: with a capital, or a particle. */
export function isFullName(text: string): boolean {
  const words = wordsOf(text);
  const named = words.filter((word) => /^[\p{Lu}\p{Lo}]/u.test(word));
  return named.length >= 2 && words.every((word) => named.includes(word) || PARTICLE.test(word));
}
