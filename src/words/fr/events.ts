import type { UndatedReason } from '../../record/date-mention.ts';
import { fromDate, meaning } from './parts/prepositions.ts';

/** Pages of events. */
export const eventWords = {
  event: 'Événement',
  date: 'Date',
  place: 'Lieu',
  people: 'Personnes',
  noneFound: 'non trouvé',
  documents: 'Documents',
  before: 'Avant',
  during: 'Pendant l’événement',
  onTheDay: 'Le jour même',
  after: 'Après',
  open: 'Avant ou après, on ne sait pas',
  topics: 'De quoi parlent ses documents',
  /** In the list of sections, where there is little room. */
  topicsShort: 'Thèmes',
  topicsHow: 'Avec la part de leurs passages ; un passage peut porter sur plusieurs thèmes.',
  statements: 'Propos',
  statementsHow:
    'D’abord entre guillemets, puis rapportés. Les interventions des transcriptions sont dans leurs documents.',
  statementsCount: (count: string) => `${count} dans ses documents.`,
  allStatements: 'Tous les propos',
  told: 'Passages qui s’y rapportent',
  toldShort: 'Passages',
  notPublished: 'Ses mots ne sont pas publiés ici.',
  also: 'Aussi',
  in: 'Dans',
  linked: 'Événements liés',
  partOf: 'Fait partie de',
  withinIt: 'Comprend',
  previous: 'Précédent de la série',
  next: 'Suivant de la série',
  lacking: 'Absent des archives',
  noDocument: 'Aucun document ne figure sous cet événement.',
  nowhere: 'Aucun document ne figure sous cet événement, et aucun passage publié ici ne le nomme.',
  noneFrom: (side: string) => `On ne connaît ici aucun document ${side}.`,
  beforeIt: 'antérieur',
  itsTime: 'du moment même',
  afterIt: 'postérieur',
  noParticipants: 'Les participants ne sont pas consignés ici.',
  notHeld: (what: readonly string[]) => `Absent des archives : ${what.join(', ')}.`,
  oneUnknownDay: 'L’un de ces jours ; on ne sait pas lequel.',
  dayUnknown: 'Le jour n’est pas connu.',
  /** Where a document stands in time to the event. */
  relation: {
    before: 'avant',
    eve: 'la veille',
    day: 'le jour même',
    firstDay: 'le premier jour',
    during: 'pendant',
    lastDay: 'le dernier jour',
    dayAfter: 'le lendemain',
    after: 'après',
    onOrBefore: (day: string) => `${day} ou plus tôt`,
    onOrAfter: (day: string) => `${day} ou plus tard`,
  },
  onTimeline: 'Dans la chronologie',
};

/** Nothing where the words themselves leave it open. */
const reasons: Partial<Record<UndatedReason, string>> = {
  circle: 'a servi à dater ce document',
  'no-day': 'le jour où cela a été dit n’est pas connu',
  'open-day': 'le jour du document n’est pas certain',
  quoted: 'le jour où cela a été dit n’est pas connu',
};

/** What words mean that do not name their time by themselves. */
export const dateNoteWords = {
  undated: (words: string, reason: UndatedReason) => {
    const why = reasons[reason];
    return why === undefined ? undefined : `« ${words} » : ${why}`;
  },
  dated: (words: string, date: string) => `« ${words} » ${meaning(date)}`,
  counted: (words: string, date: string, from: string) =>
    date === from
      ? `« ${words} » ${meaning(date)}`
      : `« ${words} » ${meaning(date)} (compté à partir ${fromDate(from)})`,
};
