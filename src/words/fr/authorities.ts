import type { AuthorityKind } from '../../record/authority.ts';
import { counted, inWords } from './parts/counts.ts';
import { formatNumber } from './parts/language.ts';
import { fromDate, toDate } from './parts/prepositions.ts';
import { part, type Sentence } from './parts/sentence.ts';

/** Pages of people, organizations, places, agreements and policies, and topics. */
export const authorityWords = {
  country: 'Pays',
  /** Files that others keep, by whose names their ids go. */
  sameAs: { wikidata: 'Wikidata', viaf: 'VIAF', orcid: 'ORCID', other: 'Aussi dans' },
  basis: 'Origine',
  role: 'Fonction',
  covers: 'Comprend',
  asPrinted: 'Noms employés',
  byLabel: 'Désignés sans nom',
  andMore: (count: string) => `et ${count} de plus`,
  moreDocuments: (count: string) => `et ${count} de plus`,
  countsPage: (page: number, pages: number) => `Page ${String(page)} sur ${String(pages)}.`,
  passagesByDocument: 'Passages par document',
  speaksOf: 'A parlé de',
  speaksOfHow: 'Le nombre compte les propos ci-dessus qui nomment chacun.',
  whoSpeaksOfThem: 'Qui en a parlé',
  whoSpeaksOfIt: 'Qui en a parlé',
  speakersHow:
    'Le nombre compte leurs propos. Les noms sans page sont donnés tels qu’imprimés ; une désignation peut valoir pour plusieurs personnes.',
  notNamed: 'Non nommés',
  /** What stands in a fold: `personnes, lieux`. */
  kindsOf: (groups: readonly { label: string }[]) => groups.map(({ label }) => label.toLowerCase()).join(', '),
  inTheText: 'dans le texte',
  belongs: 'Ce qui s’y rattache',
  belongsHow: 'Selon l’archiviste ; chaque page dit comment on le sait.',
  together: 'Dans les mêmes passages',
  togetherHow: 'Noms qui figurent dans les mêmes passages ; le nombre dit dans combien.',
  /** What that does not mean, by what the page is about. */
  togetherOnly: {
    people: 'Cela ne veut pas dire que ces personnes se sont rencontrées.',
    events: 'Cela ne veut pas dire que ces personnes y ont pris part.',
  } as Partial<Record<AuthorityKind, string>>,
  met: 'A pris part à',
  eventCount: (events: number) => counted.events(events),
  metHow: 'Selon les documents ou l’archiviste ; chaque ligne dit comment on le sait.',
  metAlone: 'personne d’autre n’est nommé',
  with: 'avec',
  announcedAndReported: 'Annoncé et rapporté',
  announcedAndReportedHow:
    'Événement par événement. Annoncé : phrases d’avant le premier jour, qui disent ce que quelqu’un fera. Rapporté : phrases de ce jour ou d’après. Les textes d’opinion et les questions de journalistes sont laissés de côté.',
  /** `own` of `all` passages, in `documents` of `allDocuments`. */
  extent: (own: string, all: string, documents: string, allDocuments: string) =>
    `${own} sur ${all}, dans ${documents} sur ${allDocuments}`,
  announced: 'Annoncé avant',
  reported: 'Rapporté après',
  /** `passages`: `12 passages`. */
  noneAnnounced: (passages: string) => `${passages} d’avant. Aucune annonce trouvée.`,
  noneOnIt: 'Les documents d’avant l’événement n’en parlent pas.',
  noneReported: 'Aucun compte rendu trouvé.',
  noneBefore: 'On ne connaît ici aucun document antérieur à l’événement.',
  noneSince: 'On ne connaît ici aucun document de son premier jour ou d’après.',
  moreSentences: (count: string) => `${count} de plus parmi les passages ci-dessous.`,
  undecided: (titles: readonly string[]) =>
    `Laissés de côté, faute de savoir s’ils datent d’avant ou d’après : ${titles.join(', ')}.`,
  kinds: {
    people: { one: 'Personne', many: 'Personnes' },
    organizations: { one: 'Organisation', many: 'Organisations' },
    places: { one: 'Lieu', many: 'Lieux' },
    agreements: { one: 'Accord ou politique', many: 'Accords et politiques' },
    topics: { one: 'Thème', many: 'Thèmes' },
    events: { one: 'Événement', many: 'Événements' },
  },
  /** Each as `12 passages`. */
  places: (passages: string, documents: string) => `${passages} dans ${documents}`,
  counts: (statements: string | undefined, places: string) => `${statements ? `${statements} · ` : ''}${places}`,
  /** Passages may speak of it without the name. */
  nowhere: 'Dans aucun passage publié ici',
  yearsFrom: (year: string) => `depuis ${year}`,
  yearsUntil: (year: string) => `jusqu’en ${year}`,
  /** `own`: whom the page is about says them. */
  statements: { own: 'Ses propos', about: 'Ce qui en a été dit' },
  weightiest: (count: number) => (count === 1 ? 'le principal' : `les ${inWords(count)} principaux`),
  inOrderOfWeight: 'les principaux d’abord',
  weighed:
    'Les mots entre guillemets avant les propos rapportés, en tête ceux que contient aussi une transcription, puis les plus longs ; deux au plus par document, copies altérées à la fin.',
  allStatements: (statements: string) => `Tout afficher : ${statements}`,
  byPeriod: {
    month: 'Propos par mois',
    quarter: 'Propos par trimestre',
    year: 'Propos par année',
  },
  quarter: (quarter: number, year: string) => `${quarter === 1 ? '1er' : `${String(quarter)}e`} trimestre ${year}`,
  /** For those who don’t see it: from when to when, and where most are. */
  periodLabel: (heading: string, first: string, last: string, fullest: string, most: number) =>
    `${heading}, ${fromDate(first)} ${toDate(last)} ; maximum ${formatNumber(most)} (${fullest})`,
  undated: (statements: string) => `Non compris : ${statements} de documents sans date certaine.`,
  bySubject: 'Propos par thème',
  bySpeaker: 'Propos par intervenant',
  ownWords: 'entre guillemets ou transcrits ; en gris, rapportés',
  /** What is said under a title alone: the number is linked. */
  titled: (statements: string, label: string, documents: string): Sentence<'statements'> => [
    part('statements', `${statements} sous « ${label} »`),
    ` seulement, dans ${documents} où figure ce nom. Non comptés comme les siens : un titre dit quelle fonction parle, non qui.`,
  ],
  about: 'Mentions par d’autres',
  aboutHow: 'Propos et questions d’autres personnes qui donnent ce nom.',
  theirDocuments: 'Ses documents',
  continued: 'suite',
  titleOfPage: (name: string, page: number) => `${name}, page ${String(page)}`,
  named: 'Mentions',
  passages: 'Passages',
  everyPassage: 'Tous, par document.',
  noPassage: 'Aucun n’en fait mention.',
  silent: 'Documents qui n’en font pas mention',
  /** In the list of sections, where there is little room. */
  silentShort: 'Sans mention',
  silentTitles: (titles: readonly string[], more: string | undefined) =>
    `${titles.join(' ; ')}${more ? ` ; et ${more} de plus` : ''}.`,
  silenceUnknown: (documents: string) => `Non compris, faute de publication intégrale : ${documents}.`,
  sources: 'Documents utilisés',
  sourcesHow: 'Les documents dont cette page est faite, chacun avec sa source.',
  beside: 'texte et source',
  furtherPages: 'Autres pages',
  moreInDocuments: (count: string) => `Et ${count} de plus, parmi les passages ci-dessous.`,
};

/** What a document leads to, and what leads to it. */
export const namedWords = {
  title: 'Noms dans ce document',
  explains: 'Avec le nombre de passages. « Appui » : le nom n’y est pas ; sa page s’appuie sur ce document.',
  evidence: 'appui',
  quoted: 'parle',
  event: 'événement de ce document',
};
