import type { Figure } from '../../record/figure.ts';
import type { Mention } from '../../record/mention.ts';
import type { Quote } from '../../record/quote.ts';
import { authorityXmlId } from './participants.ts';
import { element, type Xml } from './xml.ts';

/** A statement in several parts, or in pieces, has its id once; the others lead back to it. */
export function saidElement(
  { id, mode }: Quote,
  { who, isWhole, inside }: { who: string | undefined; isWhole: boolean; inside: Xml[] },
): Xml {
  const own = isWhole ? { 'xml:id': id } : { prev: `#${id}` };
  const speaker = who === undefined ? undefined : `#${who}`;
  return element('said', { ...own, direct: String(mode === 'direct'), who: speaker }, inside);
}

const nameElements = {
  people: 'persName',
  organizations: 'orgName',
  places: 'placeName',
  events: 'eventName',
  agreements: 'name',
  topics: 'term',
} as const;

export function nameElement({ kind, entity }: Mention, inside: Xml[]): Xml {
  const type = kind === 'agreements' ? 'agreement' : undefined;
  return element(nameElements[kind], { type, ref: `#${authorityXmlId(kind, entity)}` }, inside);
}

export function measureElement({ quantity: { least, most }, unit }: Figure, inside: Xml[]): Xml {
  const isOne = least !== undefined && least === most;
  const words = isOne ? inside : element('num', { atLeast: least, atMost: most }, inside);
  return element(
    'measure',
    { quantity: isOne ? least : undefined, unit: unit.replace(/\s+/g, '_') || undefined },
    words,
  );
}

/** An address as XML Schema takes it. Undefined of what is none. */
export function addressOf(href: string): string | undefined {
  const url = URL.parse(href);
  if (url) return url.href.replace(/\s/g, '%20');
  return /^[\w/.#?=&%~-]+$/.test(href) ? href : undefined;
}
