import type { Contributor, Document, Region } from '../../record/document.ts';
import { counted } from './parts/counts.ts';
import { formatNumber, listOf, pluralOf } from './parts/language.ts';
import { theDay } from './parts/prepositions.ts';
import { readByLine } from './parts/read-by-line.ts';
import { part, type Sentence } from './parts/sentence.ts';

type Role = Region['role'];
type TextState = NonNullable<Document['textState']>['value'];

const roles: Record<Role, string> = {
  block: 'texte',
  metadata: 'métadonnées',
  omitted: 'écarté',
  space: 'espaces',
};

/** What of the document's head and frame a stretch of its file became, by its field in the record. */
const values: Readonly<Record<string, string>> = {
  title: 'Le titre, en haut de la page',
  dateline: 'Le lieu et la date, au-dessus du texte',
  byline: 'La signature, en haut de la page',
  'front matter': 'Début ou fin des métadonnées du fichier',
  'link address': 'L’adresse d’un lien',
  affiliation: 'Pour qui travaillent les auteurs',
  'date line': 'La ligne de la date',
  'date line (updated)': 'Le moment de la modification',
  deck: 'La ligne sous le titre',
  kicker: 'La ligne au-dessus du titre',
  kind: 'Ce que le texte dit être',
  letterhead: 'Qui le publie',
  contact: 'À qui s’adresser',
  'occurred.date': 'Le jour où c’était',
  'occurred.start': 'L’heure du début',
  'occurred.end': 'L’heure de la fin',
  'occurred.medium': 'Par quel moyen',
  'occurred.place': 'Le lieu où c’était',
};

/** The same where it stands on the line of a passage. */
const valuesWithin: Readonly<Record<string, string>> = {
  dateline: 'lieu et date, mis sur une ligne à part',
};

const contributors: Record<Contributor['role'], string> = {
  author: 'Auteur',
  reporter: 'Reportage',
  contributor: 'Collaboration',
  editor: 'Édition',
  translator: 'Traduction',
  photographer: 'Photos',
};

const textStates: Record<TextState, string> = { verbatim: 'mot pour mot', altered: 'altéré', unknown: 'inconnu' };

const afterPassage: Record<Role, (length: string) => string> = {
  block: (length) => `texte, ${length}`,
  metadata: (length) => `métadonnées, ${length}`,
  omitted: (length) => `écarté, ${length}`,
  space: (length) => length,
};

/** “Text and source”: what is read beside the file that it was read from. */
export const sourceWords = {
  titleOf: (document: string) => `Texte et source : ${document}`,
  asRead: 'Tel que vous le lisez',
  asReceived: 'Tel que reçu',
  asExtracted: 'Tel qu’extrait du fichier',
  /** Behind the name of the file. */
  bytes: (bytes: number) => counted.bytes(bytes),
  accounted: (length: number) =>
    length === 1
      ? 'Son unique caractère est pris en compte'
      : `${formatNumber(length)} ${pluralOf(length, { one: 'caractère, tout est pris', other: 'caractères, tous pris' })} en compte`,
  lengthOf: (length: string, role: string) => `${role} ${length}`,
  roles,
  partNames: { title: 'titre', dateline: 'lieu et date' },
  metadata: (names: readonly string[]) => listOf(names),
  unchangedSince: (day: string) => `Inchangé depuis ${theDay(day)}`,
  check: 'Vérifier vous-même',
  /** Before what leads to it. */
  given: { source: 'Le fichier, octet pour octet :', extracted: 'Le texte qui en a été extrait :' },
  notGiven: 'Le fichier n’est pas diffusé ici, seulement son SHA-256.',
  /** Each before a command, the last before what it prints. */
  onUnix: 'Si vous avez le fichier, calculez son SHA-256. Sous Linux et macOS :',
  onWindows: 'Sous Windows :',
  mustPrint: 'Le résultat doit être :',
  /** A name that a command line could take for more than a name is left to be filled in. */
  commands: (name: string) => {
    const file = /^\w[\w.-]*$/.test(name) ? name : 'FICHIER';
    return { unix: `shasum -a 256 ${file}`, windows: `certutil -hashfile ${file} SHA256` };
  },
  byLine: readByLine,
  signs: 'Les caractères invisibles sont remplacés par des signes :',
  signOf: (name: string, count: number) => `${name}, ${formatNumber(count)}`,
  /** Before the reason. */
  omitted: 'Écarté :',
  leftOut: (reason: string) => `Écarté : ${reason}`,
  corrected: (from: string, reason: string): Sentence<'from'> => ['« ', part('from', from), ` » corrigé : ${reason}`],
  value: (field: string) => values[field] ?? (field ? `Métadonnées : ${field}` : 'Métadonnées, non affichées ici'),
  within: (field: string) => valuesWithin[field] ?? values[field] ?? field,
  repeats: (passage: string) => `exergue : reprend ${passage}`,
  continued: 'Suite de',
  sourceSpace: 'Espaces et sauts de ligne',
  file: 'Le fichier',
  proves:
    'Un SHA-256 identique montre que le fichier n’a pas changé depuis que ce nombre a été consigné. Il ne montre pas d’où vient le fichier.',
  known: 'Ce que l’on sait, et comment',
  columns: { value: 'Donnée', recorded: 'Consigné', basis: 'Origine', evidence: 'D’après' },
  corrections: 'Corrections',
  countOf: (count: number) => (count > 0 ? formatNumber(count) : 'aucune'),
  noCorrection: 'Aucune : le texte est tel que reçu.',
  withheldCorrections: (count: number) => `${formatNumber(count)}, dans des mots qui ne sont pas publiés ici.`,
  regions: 'Ce qu’est devenue chaque partie du fichier',
  withheld:
    'Le texte n’est pas publié ici. Ci-dessous, ce qu’est devenue chaque partie du fichier, et sa longueur en caractères.',
  /** Before and behind where a correction stands; `day`: on which it was made, if that is known. */
  correctedIn: (reason: string, place: string, day?: string): Sentence<'from' | 'to' | 'place'> => [
    part('from'),
    ' → ',
    part('to'),
    ' dans ',
    part('place', place),
    ` : ${reason}${day === undefined ? '' : ` Corrigé ${theDay(day)}.`}`,
  ],
  afterPassage,
  space: 'espaces et sauts de ligne',
  fields: {
    title: 'Titre',
    kind: 'Type',
    held: 'Quand et où',
    date: 'Date',
    publisher: 'Éditeur',
    terms: 'Conditions',
    textState: 'État du texte',
  },
  textStates,
  contributors,
  speaker: (turn: string) => `Qui parle, ${turn}`,
  oneOf: (count: number) => `l’un des ${formatNumber(count)}`,
  fixity: {
    hash: 'SHA-256',
    since: 'Inchangé depuis',
    notRecorded: 'non consigné',
    bytes: 'Octets',
    mediaType: 'Type de média',
    encoding: 'Codage',
    extracted: 'Texte extrait par',
    receivedAs: 'Reçu sous le nom',
    keptAs: 'Conservé sous le nom',
  },
  /** Characters that can't be seen, by the character. */
  invisible: {
    '\r': 'retour chariot',
    '\t': 'tabulation',
    '\u00a0': 'espace insécable',
    '\u00ad': 'trait d’union conditionnel',
    '\u200b': 'espace sans chasse',
    '\u2009': 'espace fine',
    '\u202f': 'espace fine insécable',
    '\ufeff': 'indicateur d’ordre des octets',
  },
};
