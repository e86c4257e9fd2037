import { listOf } from './parts/language.ts';
import { fromDate } from './parts/prepositions.ts';
import { answerWords } from './search-answers.ts';
import { part, type Sentence } from './parts/sentence.ts';

/** The search form, what stands around it, and the names of its answers. */
export const searchWords = {
  title: 'Recherche',
  dialog: 'Chercher dans ces archives',
  /** In the empty box of a page. */
  anything: 'Nom, phrase, thème',
  box: 'Mots à chercher',
  find: 'Chercher',
  clear: answerWords.clear,
  allResults: 'Tous les résultats',
  close: 'Fermer',
  anyValue: answerWords.anyValue,
  filters: answerWords.filters,
  showFilters: answerWords.showFilters,
  triesHeading: answerWords.toTry,
  tries: {
    person: 'une personne : qui c’est, ses propos, où elle est nommée',
    phrase: 'des mots exacts : où ils se trouvent, et qui les a dits',
    topic: (passages: string) => `un thème, dans ${passages}`,
  },
  quoted: (words: string) => `« ${words} »`,
  needsScript: (): Sentence<'list'> => [
    'La recherche demande JavaScript. Sans lui, ',
    part('list', 'la liste des documents'),
    ' mène à chaque texte.',
  ],
  /** Where its script can't be loaded, where the browser can't run it, and where it fails while it is used. */
  broken: (): Sentence<'list'> => [
    'La recherche ne fonctionne pas en ce moment. Rechargez la page ; si rien ne change, ',
    part('list', 'la liste des documents'),
    ' mène à chaque texte.',
  ],
  fromDisk: answerWords.fromDisk,
  /** What is searched. */
  searching: (what: readonly string[]) => `La recherche porte sur ${what.join(', ')}.`,
  searched: answerWords.searched,
  /** `du 5 mai 1998 au 2 juin 1999` as `coverageWords.dates` has it, or one date. */
  when: (dates: string) => (/^d(?:u |e |’)/.test(dates) ? dates : fromDate(dates)),
  /** Of an archive in several languages, of which the index knows the forms of words of one. */
  otherForms: (own: string, others: readonly string[]) =>
    `Les pages liées ont d’autres formes d’un mot en ${own} ; ce qui est en ${listOf(others)} s’y trouve par ses mots tels qu’ils sont écrits.`,
  /** Where the index knows the forms of words of none. */
  noForms: (languages: readonly string[]) =>
    `Les pages liées se trouvent par leurs mots tels qu’ils sont écrits : les autres formes d’un mot en ${listOf(languages)} ne sont pas connues ici.`,
  /** Languages that ingest has no rules for. */
  unread: (languages: readonly string[]) =>
    `Dans les textes en ${listOf(languages)}, qui dit quoi, les dates et les chiffres ne sont pas relevés.`,
  notHeld: (what: readonly string[]) => `Absent des archives : ${what.join(', ')}.`,
};
