import type { DoubtKind } from '../../record/doubts.ts';
import type { NextThing } from '../../record/next-things.ts';
import { counted } from './parts/counts.ts';
import { countOf, formatNumber, listOf, pluralOf, type PluralForms } from './parts/language.ts';
import { fromDate, toDate } from './parts/prepositions.ts';
import { part, type Sentence } from './parts/sentence.ts';

const doubts: Readonly<Record<DoubtKind, { forms: PluralForms; means: string }>> = {
  speaker: {
    forms: { one: 'intervenant déduit du contexte', other: 'intervenants déduits du contexte' },
    means: 'Qui parle se déduit des phrases voisines.',
  },
  day: {
    forms: { one: 'jour déduit', other: 'jours déduits' },
    means: 'Le document ne l’indique pas en toutes lettres.',
  },
  label: {
    forms: { one: 'désignation employée une seule fois', other: 'désignations employées une seule fois' },
    means: 'C’est peut-être un intervenant, ou des mots avant un deux-points.',
  },
  kind: {
    forms: { one: 'type établi sur peu d’indices', other: 'types établis sur peu d’indices' },
    means: 'Quelques lignes ont l’air d’interventions.',
  },
  nobody: {
    forms: { one: 'citation sans auteur', other: 'citations sans auteur' },
    means: 'Le document ne dit pas, là où une règle le cherche, de qui sont ces mots.',
  },
  'no-day': {
    forms: { one: 'document sans jour', other: 'documents sans jour' },
    means: 'Aucune règle n’en a trouvé ; il y est peut-être.',
  },
  'no-title': {
    forms: { one: 'document sans titre', other: 'documents sans titre' },
    means: 'Ses premiers mots en tiennent lieu.',
  },
};

/** Where the engine is bundled it is told; unit tests are a checkout's. */
const isPackage = typeof IS_PACKAGE !== 'undefined' && IS_PACKAGE;

/** As people type them: of the package, or in a checkout. */
const commands = isPackage
  ? {
      propose: 'npx summit-record suggest --propose',
      review: 'npx summit-record review',
      freeze: 'npx summit-record freeze',
    }
  : { propose: 'npm run suggest -- --propose', review: 'npm run review', freeze: 'npm run freeze' };

const things: Readonly<Record<NextThing['kind'], (count: number) => Sentence<'command'>>> = {
  mend: (files) => [
    `Réparer ou retirer ${countOf(files, { one: 'fichier écarté', other: 'fichiers écartés' })} : les raisons sont sous Lacunes connues, sur la page d’accueil.`,
  ],
  link: () => [
    'Relier les noms : ',
    part('command', commands.propose),
    ' propose des personnes, des organisations et des lieux à accepter.',
  ],
  settle: () => [
    'Trancher pour les documents les plus douteux : ',
    part('command', commands.review),
    ' en donne la liste, avec les lignes de fiche qui y suffiraient.',
  ],
  date: (documents) => [
    `Donner le jour de ${counted.documents(documents)} sur ${pluralOf(documents, { one: 'sa fiche', other: 'leurs fiches' })}, ou dire qu’il n’est pas indiqué.`,
  ],
  name: () => ['Nommer les archives dans ', part('command', 'archive.yaml'), ' : titre, description, langues, droits.'],
  kind: (documents) => [
    'Dire dans ',
    part('command', 'archive.yaml'),
    `, pour un dossier, le type des documents : ${countOf(documents, { one: 'document n’en a pas', other: 'documents n’en ont pas' })}.`,
  ],
  freeze: () => ['Avant de publier, attribuer les adresses : ', part('command', commands.freeze), '.'],
  read: () => ['Lire un document à côté de sa source : « Texte et source », sur sa page.'],
  'not-held': () => ['Dire dans ', part('command', 'archive.yaml'), ' ce qui est absent des archives.'],
  guide: () => ['Rédiger un guide.'],
};

/** What the rules found in the documents of an archive, and how sure that is. */
export const foundWords = {
  title: 'Ce qui a été trouvé',
  heading: 'Ce qui a été trouvé, et avec quelle certitude',
  lead: (documents: number) =>
    `Compté dans ${counted.documents(documents)} : ce que les documents disent eux-mêmes, ce qui en a été déduit, et ce que l’archiviste pourrait encore trancher.`,
  description: (archive: string) =>
    `${archive} : ce que les règles ont trouvé dans les documents, et quelle part en est certaine.`,
  found: 'Trouvé',
  kinds: 'Types',
  days: 'Jours',
  languages: 'Langues',
  speakers: 'Intervenants',
  statements: 'Propos',
  of: (value: string, count: number) => `${value} ${formatNumber(count)}`,
  noKind: 'aucun que les règles connaissent',
  noDay: 'sans jour',
  others: 'autres',
  span: (first: string, last: string) => (first === last ? first : `${fromDate(first)} ${toDate(last)}`),
  certain: (stated: number, other: number) =>
    `${formatNumber(stated)} d’après les documents, ${formatNumber(other)} par déduction ou ajout de l’archiviste`,
  byName: (count: number) => `${countOf(count, { one: 'nommé', other: 'nommés' })}, avec le nombre de propos de chacun`,
  noSpeaker: 'Aucun n’est nommé',
  said: (named: number, nobody: number) =>
    `${formatNumber(named)} de quelqu’un qui est nommé ou décrit, ${formatNumber(nobody)} sans auteur`,
  byContext: (count: number) => `Pour ${formatNumber(count)} d’entre eux, qui parle se déduit du contexte.`,
  inDoubt: 'Douteux',
  noDoubt: 'Rien qu’une règle puisse signaler.',
  doubt: (kind: DoubtKind, count: number) => countOf(count, doubts[kind].forms),
  doubtMeans: (kind: DoubtKind) => doubts[kind].means,
  more: (documents: number) => `et ${counted.documents(documents)} de plus`,
  next: 'À faire ensuite',
  forEditor:
    'Pour l’archiviste. Si les archives ne sont pas dans le dossier content/, chaque commande prend --content et leur dossier. Cette partie disparaît quand les adresses des archives sont attribuées.',
  thing: ({ kind, count }: NextThing) => things[kind](count),
  link: 'Ce qui a été trouvé dans les documents, et avec quelle certitude',
};

export const leftOutGuideWords = {
  label: 'Guides écartés',
  why: (documents: readonly string[]) =>
    `Cite ${listOf(documents.map((id) => `« ${id} »`))}, ${documents.length === 1 ? 'écarté' : 'écartés'} de cette version des archives.`,
};
