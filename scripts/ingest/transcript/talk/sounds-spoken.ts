/** Words that turn to somebody or speak for oneself, in English, Spanish and French, and the plainest of their neighbours. */
const PERSONS =
  /(?<![\p{L}’'])(?:I|I[’']\p{L}+|[Ww]e|[Ww]e[’']\p{L}+|[Yy]ou|[Yy]ou[’']\p{L}+|[Yy]our|[Mm]y|[Oo]ur|me|us|[Tt]hanks?|[Yy]es|[Hh]ello|[Yy]o|[Uu]sted(?:es)?|[Nn]osotr[oa]s|[Nn]uestr[oa]s?|[Mm]i|[Mm]is|[Gg]racias|[Ss]í|\p{Ll}{2,}[aei]mos|[Bb]uen[oa]s (?:días|tardes|noches)|[Jj]e|[Jj][’']\p{L}+|[Nn]ous|[Vv]ous|[Nn]otre|[Vv]otre|[Nn]os|[Vv]os|[Mm]oi|[Mm]erci|[Oo]ui|[Ii]ch|[Ww]ir|uns|[Dd]anke|[Ee]u|[Vv]ocê|[Oo]brigad[oa]|[Ii]o|[Nn]oi|[Gg]razie)(?![\p{L}’'])/u;

/** True for words as people say them to each other: a question, or somebody who speaks for himself or to another. */
export const soundsSpoken = (text: string): boolean =>
  /[?¿]/.test(text.slice(0, 600)) || PERSONS.test(text.slice(0, 600));
