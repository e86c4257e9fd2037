import type { RelationKind } from '../../record/document.ts';
import { counted } from './parts/counts.ts';
import { listOf, pluralOf } from './parts/language.ts';

/** A document and another one, from the first one's side. */
const relations: Record<RelationKind, { active: string; passive: string }> = {
  continues: {
    active: 'This document continues it, according to the editor.',
    passive: 'It continues this document, according to the editor.',
  },
  previews: {
    active: 'This document previews it, according to the editor.',
    passive: 'It previews this document, according to the editor.',
  },
  answers: {
    active: 'This document answers it, according to the editor.',
    passive: 'It answers this document, according to the editor.',
  },
};

/** Why one document is related to another. */
export const relatedWords = {
  title: 'Related documents',
  relations,
  event: (name: string) => `Both are about the ${name.replace(/^the /i, '')}.`,
  copies: 'The same text, or nearly so.',
  wording: (places: number) => `It shares wording with this document in ${counted.places(places)}.`,
  quotesThis: (quotations: number) => `It quotes this document: ${counted.quotations(quotations)}.`,
  foundThere: (quotations: number) =>
    `${counted.quotations(quotations)} from this document ${pluralOf(quotations, { one: 'is', other: 'are' })} found in it.`,
  /** `own`: whether both have the person's own words. */
  person: (person: string, topics: readonly string[], own: boolean) =>
    own ? `Both quote ${person} on ${listOf(topics)}.` : `Both report what ${person} said about ${listOf(topics)}.`,
  /** `alone`: whether no other document names them. */
  names: (names: readonly string[], alone: boolean) =>
    `${alone ? 'Named only in these two' : 'Named in these two and few others'}: ${listOf(names)}.`,
  /** A topic's name within a sentence, where its terms have its first word in small letters. */
  topic: (name: string, terms: readonly string[]): string => {
    const small = name.charAt(0).toLowerCase() + name.slice(1);
    const [first = ''] = small.split(' ');
    return /^(?:the|an?)$/.test(first) || terms.some((term) => term.split(' ').includes(first)) ? small : name;
  },
};
