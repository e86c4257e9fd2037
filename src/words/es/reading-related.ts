import type { RelationKind } from '../../record/document.ts';
import { counted } from './parts/counts.ts';
import { listOf } from './parts/language.ts';

/** A document and another one, from the first one's side. */
const relations: Record<RelationKind, { active: string; passive: string }> = {
  continues: {
    active: 'Este documento lo continúa, según el editor.',
    passive: 'Continúa este documento, según el editor.',
  },
  previews: {
    active: 'Este documento lo anticipa, según el editor.',
    passive: 'Anticipa este documento, según el editor.',
  },
  answers: {
    active: 'Este documento le responde, según el editor.',
    passive: 'Responde a este documento, según el editor.',
  },
};

/** Why one document is related to another. */
export const relatedWords = {
  title: 'Documentos relacionados',
  relations,
  event: (name: string) => `Los dos tratan de este evento: ${name}.`,
  copies: 'El mismo texto, o casi.',
  wording: (places: number) => `Comparte redacción con este documento en ${counted.places(places)}.`,
  quotesThis: (quotations: number) => `Cita este documento: ${counted.quotations(quotations)}.`,
  foundThere: (quotations: number) =>
    quotations === 1
      ? '1 cita de este documento se encuentra en él.'
      : `${counted.quotations(quotations)} de este documento se encuentran en él.`,
  /** `own`: whether both have the person's own words. */
  person: (person: string, topics: readonly string[], own: boolean) =>
    own
      ? `Los dos citan a ${person} sobre ${listOf(topics)}.`
      : `Los dos refieren lo que dijo ${person} sobre ${listOf(topics)}.`,
  /** `alone`: whether no other document names them. */
  names: (names: readonly string[], alone: boolean) =>
    `${alone ? 'Solo se nombran en estos dos' : 'Se nombran en estos dos y en pocos más'}: ${listOf(names)}.`,
  /** A topic's name within a sentence, where its terms have its first word in small letters. */
  topic: (name: string, terms: readonly string[]): string => {
    const small = name.charAt(0).toLowerCase() + name.slice(1);
    const [first = ''] = small.split(' ');
    return /^(?:el|la|los|las|una?)$/.test(first) || terms.some((term) => term.split(' ').includes(first))
      ? small
      : name;
  },
};
