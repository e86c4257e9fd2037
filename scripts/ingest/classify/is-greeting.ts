/** What people begin letters and mails with, in whatever language: a greeting names nothing that stands below it. */
const GREETING = new RegExp(
  `^(?:${[
    'dear|hello|hi|hey|greetings|good (?:morning|afternoon|evening|day)',
    'kia ora(?: tātou| anō)?|t[eē]n[aā] (?:koe|kōrua|koutou)|mōrena|talofa(?: lava)?|mālō e lelei|ni sa bula(?: vinaka)?|bula(?: vinaka)?|kia orana|aloha|fakaalofa lahi atu',
    'hola|estimad[oa]s?|querid[oa]s?|apreciad[oa]s?|buen(?:os|as) (?:días|tardes|noches)',
    'bonjour|bonsoir|salut|chers?|chères?|madame|monsieur|mesdames|messieurs',
    'liebe[rs]?|sehr geehrte[rs]?|hallo|guten (?:tag|morgen|abend)',
    'ciao|car[oaie]|gentil[ei]|buongiorno|olá|prezad[oa]s?|car[oa]s|bom dia|boa tarde',
    'beste|geachte|hej|kära|kære|hei|namaste|salaam|as-?salamu alaikum|shalom',
  ].join('|')})(?![\\p{L}’'])`,
  'iu',
);
/** Words behind a greeting: where a mark closes the line, and where none does. What is longer is a headline: `Caro Quintero Is Free`. */
const longest = { closed: 7, open: 1 };

function wordsBehind(words: string): number {
  const greeting = GREETING.exec(words)?.[0];
  return greeting === undefined
    ? Infinity
    : words
        .slice(greeting.length)
        .split(/[\s,!:.-]+/)
        .filter(Boolean).length;
}

/** `Kia ora koutou`, `Dear colleagues,`, `Chères amies, chers amis`: a line that only greets. */
export function isGreeting(line: string): boolean {
  if (/[.:?;]./u.test(line.replace(/[.:]$/, ''))) return false;
  return /[,:!]$/.test(line)
    ? wordsBehind(line) <= longest.closed
    : line.split(/,\s/).every((part) => wordsBehind(part) <= longest.open);
}

/** Whom a speech greets besides: `Citizens of the Republic; representatives of the press; …` */
const ADDRESSED =
  /^(?:(?:my )?fellow|citizens|ladies|gentlemen|compatriots|colleagues|comrades|friends|members of|honou?rable|excellenc(?:y|ies)|distinguished|mr\.? (?:speaker|president|chair)|madam|your (?:excellency|majesty)|ciudadan[oa]s|compatriotas|compañer[oa]s|señor(?:as?|es)?|amig[oa]s|colegas|distinguid[oa]s|honorables?|excelent[ií]sim[oa]s?|mes(?:dames)?|chers|honorables|excellences?|citoyen(?:ne)?s|camarades)(?![\p{L}’'])/iu;

/** A greeting that a program broke in the midst, or that greets several: it goes on in the line below, and is no title. */
export const isGreetingBegun = (line: string, next: string | undefined): boolean =>
  (GREETING.test(line) || ADDRESSED.test(line)) &&
  (/[,;:]$/.test(line) || /;.*[;,]/.test(line) || /^\p{Ll}/u.test(next ?? ''));
