import type { RelationKind } from '../../record/document.ts';
import { counted } from './parts/counts.ts';
import { listOf, pluralOf } from './parts/language.ts';

/** A document and another one, from the first one's side. */
const relations: Record<RelationKind, { active: string; passive: string }> = {
  continues: {
    active: 'Ce document en est la suite, selon l’archiviste.',
    passive: 'Il est la suite de ce document, selon l’archiviste.',
  },
  previews: {
    active: 'Ce document l’annonce, selon l’archiviste.',
    passive: 'Il annonce ce document, selon l’archiviste.',
  },
  answers: {
    active: 'Ce document y répond, selon l’archiviste.',
    passive: 'Il répond à ce document, selon l’archiviste.',
  },
};

/** Why one document is related to another. */
export const relatedWords = {
  title: 'Documents liés',
  relations,
  event: (name: string) => `Tous deux portent sur l’événement « ${name} ».`,
  copies: 'Le même texte, ou presque.',
  wording: (places: number) => `Des mots en commun avec ce document, à ${counted.places(places)}.`,
  quotesThis: (quotations: number) => `Il cite ce document : ${counted.quotations(quotations)}.`,
  foundThere: (quotations: number) =>
    `${counted.quotations(quotations)} de ce document ${pluralOf(quotations, { one: 's’y trouve', other: 's’y trouvent' })}.`,
  /** `own`: whether both have the person's own words. */
  person: (person: string, topics: readonly string[], own: boolean) =>
    own
      ? `Tous deux citent ${person} sur ${listOf(topics)}.`
      : `Tous deux rapportent ce qu’a dit ${person} sur ${listOf(topics)}.`,
  /** `alone`: whether no other document names them. */
  names: (names: readonly string[], alone: boolean) =>
    `${alone ? 'Noms communs à ces deux seuls documents' : 'Noms communs à ces deux documents et à peu d’autres'} : ${listOf(names)}.`,
  /** A topic's name within a sentence, where its terms have its first word in small letters. */
  topic: (name: string, terms: readonly string[]): string => {
    const small = name.charAt(0).toLowerCase() + name.slice(1);
    const [first = ''] = small.split(' ');
    return /^(?:l[ae]s?|une?|des?|du|l’.*)$/.test(first) || terms.some((term) => term.split(' ').includes(first))
      ? small
      : name;
  },
};
