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
/** In words. */
const longest = 8;

/** `Kia ora koutou`, `Dear colleagues,`: a line that only greets. */
export const isGreeting = (line: string): boolean =>
  line.split(/\s+/).length <= longest && GREETING.test(line) && !/[.:?;]./u.test(line.replace(/[.:]$/, ''));
