import { isGroup } from './front-matter-names.ts';
import { readPlainText } from './read-plain-text.ts';

/** An address, alone, in pointed brackets, or of a link. */
export function readAddress(value: string): string | undefined {
  const bare = /^\[[^\]\n]*\]\((\S+)\)$/.exec(value)?.[1] ?? /^<(\S+)>$/.exec(value)?.[1] ?? value;
  return /^https?:\/\/\S+$/.test(bare) && URL.canParse(bare) ? bare : undefined;
}

/** `source: {name, url}` */
export const addressOf = (source: unknown): string[] => (isGroup(source) ? [readPlainText(source['url']) ?? ''] : []);
