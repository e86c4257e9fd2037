import type { Turn } from '../../record/block.ts';
import { authorityPath } from '../../paths.ts';
import type { Quote } from '../../record/quote.ts';
import { speakerWords as words } from '#words/parts/speakers.ts';
import type { Archive } from '../../archive/archive.ts';
import { hasSuppliedLabel, speakerName } from '../speaker-line.ts';

/** Whom a statement is ascribed to, in words. */
export interface QuoteSpeakerView {
  name: string;
  /** The page of the person or organization, where the archive knows one. */
  href?: string;
  /** What a name that belongs to nobody's page is: `a role`, `a group`, `as printed` … */
  status?: string;
  /** What the text says instead of the name: `he`. */
  printed?: string;
  /** True where no words ascribe the statement, and only who spoke just before tells whose it is. */
  byContext?: true;
  /** Why the editor ascribes it so, where the rules did not; empty where he or she gives no reason. */
  supplied?: string;
}

/** `turn` is the one that a spoken statement stands in. A role or a group never becomes a person. */
export function quoteSpeaker(
  { attribution: { speaker, basis, supplied: decided }, mode }: Quote,
  turn: Omit<Turn, 'paragraphs'> | undefined,
  archive: Archive,
): QuoteSpeakerView {
  const { status, ref } = speaker;
  const own = mode === 'spoken' ? turn : undefined;
  const label = own && hasSuppliedLabel(own) ? '' : speaker.label;
  const context = basis === 'context' ? ({ byContext: true } as const) : {};
  const supplied = decided ? { supplied: decided.reason ?? '' } : {};
  const known = ref === undefined ? undefined : archive.authority(ref);
  if (known) {
    const { kind, entry } = known;
    return {
      name: entry.name,
      href: authorityPath(kind, entry.id),
      ...printedAs(label, entry.name),
      ...context,
      ...supplied,
    };
  }
  const called = own ? speakerName(own) : label;
  const name = capitalized(speaker.name ?? (status === 'unknown' && isPronoun(called) ? '' : called)) || words.nobody;
  if (name === words.nobody) return { name, ...printedAs(label, name), ...supplied };
  return { name, status: words.statuses[status], ...printedAs(label, name), ...context, ...supplied };
}

const isPronoun = (label: string) => /^(?:he|she|they|it|who|that)$/i.test(label);

const capitalized = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/** A label that has a word of the name in it is no news. */
function printedAs(label: string, name: string): { printed?: string } {
  const known = new Set(wordsOf(name));
  return label === '' || wordsOf(label).some((word) => known.has(word)) ? {} : { printed: label };
}

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
