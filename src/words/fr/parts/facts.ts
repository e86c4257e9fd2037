import type { EvidenceField } from '../../../record/evidence.ts';
import type { Contributor, Occurred } from '../../../record/document.ts';
import type { Basis } from '../../../record/sourced.ts';
import { listOf } from './language.ts';

/** How a value is known. */
export const basisWords: Record<Basis, string> = {
  stated: 'indiqué',
  inferred: 'déduit',
  supplied: 'ajouté par l’archiviste',
};

const heldFields: Record<NonNullable<Occurred['supplied']>['fields'][number], string> = {
  date: 'le jour',
  start: 'le début',
  end: 'la fin',
  timezone: 'le fuseau horaire',
  medium: 'le moyen',
  place: 'le lieu',
};

/** `le jour`, `le jour et le lieu` → with a capital. */
function joinWords(words: readonly string[]): string {
  const joined = listOf(words);
  return joined.charAt(0).toUpperCase() + joined.slice(1);
}

const contributors: Record<Contributor['role'], string> = {
  author: 'Auteur',
  reporter: 'Reportage',
  contributor: 'Collaboration',
  editor: 'Édition',
  translator: 'Traduction',
  photographer: 'Photos',
};

/** What a field is called beside the words that it rests on. */
const restingFields: Record<EvidenceField, string> = {
  kind: 'le type',
  title: 'le titre',
  date: 'la date',
  occurred: 'l’heure et le lieu',
  terms: 'les conditions',
  publisher: 'l’éditeur',
  textState: 'l’état du texte',
  language: 'la langue',
  contributors: 'les auteurs et collaborateurs',
};

/** What is known of a document, and how. */
export const factWords = {
  restingFields,
  moved: 'les passages déplacés ici',
  held: 'Quand et où',
  heldFields,
  /** Which parts of it the editor gives, and why. */
  heldSupplied: (fields: readonly string[], reason: string) => `${joinWords(fields)}, selon l’archiviste : ${reason}`,
  date: 'Date',
  published: 'Publication',
  modified: 'Modification',
  author: 'Auteur',
  publisher: 'Éditeur',
  terms: 'Conditions',
  title: 'Titre',
  kind: 'Type',
  language: 'Langue',
  /** Of a language that ingest has no rules for. */
  unread: (language: string) =>
    `Dans un texte en ${language}, les mots entre guillemets sont repérés ; qui les dit, les propos rapportés, les dates et les chiffres ne sont pas relevés.`,
  text: 'Texte',
  verbatim: 'mot pour mot',
  contributors,
  /** In place of a value that the editor looked for. */
  notStated: 'non indiqué, selon l’archiviste',
  /** Behind a value that the archive gives, where the source does not. */
  notInSource: 'Le document n’en indique pas, selon l’archiviste.',
  /** Behind the names in credits, where nobody is named as the author. */
  creditsOnly: {
    notStated: 'Nom donné dans les crédits ; aucun auteur indiqué, selon l’archiviste.',
    notShown: 'Nom donné dans les crédits.',
    noneFound: 'Nom donné dans les crédits ; aucune signature trouvée.',
  },
  /** A name and the place that stands with it. */
  nameIn: (name: string, place: string) => `${name} (${place})`,
  /** Before the evidence of a value: `déduit d’après`. */
  basisFrom: (basis: string) => `${basis} d’après`,
  /** A word of evidence, before its place. */
  evidence: (words: string) => `« ${words} »`,
  /** Behind the place of evidence of which the words are not shown. */
  evidenceWithheld: '(mots non publiés ici)',
};
