import { normalizeMarkdown, outline } from '../normalize.ts';
import { expectPartition } from './expect-partition.ts';

/** The passages of a text behind its first one, all of which has its regions. */
export function readPassages(markdown: string): string[] {
  const text = `# A report\n\nThe pier stays open.\n\n${markdown}\n`;
  const document = normalizeMarkdown(text);
  expectPartition(text, document);
  return outline(document)
    .slice(1)
    .map((line) => line.replace(/^\S+ \w+: /, ''));
}
