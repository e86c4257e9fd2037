import type { Block, Exchange, Turn, TurnRole } from '../schema/block.ts';
import type { Document } from '../schema/document.ts';
import { countWords } from '../schema/passages.ts';

/** One line of the contents; `share` is its length beside the longest one, 0 to 1. */
export interface ContentsItem {
  href?: string;
  label: string;
  supplied: boolean;
  level: number;
  share: number;
}

type Part = Omit<ContentsItem, 'share'> & { words: number };

/** The parts of a document: its exchanges and what stands between them, or its headings. */
export function documentContents({ blocks, exchanges }: Pick<Document, 'blocks' | 'exchanges'>): ContentsItem[] {
  const turns = blocks.filter((block) => block.kind === 'turn');
  const parts = exchanges.length > 0 ? turnParts(turns, exchanges) : headingParts(blocks);
  return parts.length > 1 ? withShares(parts) : [];
}

function turnParts(turns: readonly Turn[], exchanges: Document['exchanges']): Part[] {
  const parts: Part[] = [];
  let between: Turn[] = [];
  const close = () => {
    const [first, last] = [between[0], between.at(-1)];
    if (first && last)
      parts.push({
        href: `#${first.id}`,
        label: turnsLabel(first, last),
        supplied: true,
        level: 2,
        words: wordsOf(between),
      });
    between = [];
  };
  for (const turn of turns) {
    const exchange = exchanges.find(({ id }) => id === turn.exchange);
    if (!exchange) {
      between.push(turn);
      continue;
    }
    if (exchange.turns[0] !== turn.id) continue;
    close();
    const own = turns.filter(({ id }) => exchange.turns.includes(id));
    parts.push({
      href: `#${exchange.id}`,
      label: exchangeHeading(exchange),
      supplied: true,
      level: 2,
      words: wordsOf(own),
    });
  }
  close();
  return parts;
}

const turnsLabel = (first: Turn, last: Turn) =>
  first === last ? `Turn ${first.id.slice(1)}` : `Turns ${first.id.slice(1)}–${last.id.slice(1)}`;

/** `Question 1: vaccines, energy`. On the page it stands in brackets; in the rail the face alone says that it is supplied. */
export function exchangeHeading({ id, heading }: Exchange): string {
  const words = heading.value.replace(/^\[(.*)\]$/s, '$1');
  return /^question \d/i.test(words) ? words : `Question ${id.slice(1)}: ${words}`;
}

/** Headings, each with the words up to the next one. Pull quotes are never among them. */
function headingParts(blocks: readonly Block[]): Part[] {
  const parts: Part[] = [];
  for (const block of blocks) {
    if (block.kind === 'heading')
      parts.push({ href: `#${block.id}`, label: block.text, supplied: false, level: block.depth, words: 0 });
    const part = parts.at(-1);
    if (part) part.words += wordsOfBlock(block);
  }
  return parts;
}

function wordsOfBlock(block: Block): number {
  if (block.kind === 'turn') return wordsOf([block]);
  return block.kind === 'paragraph' ? countWords(block.text) : 0;
}

const wordsOf = (turns: readonly Turn[]) =>
  turns.reduce((sum, { paragraphs }) => sum + paragraphs.reduce((words, { text }) => words + countWords(text), 0), 0);

function withShares(parts: readonly Part[]): ContentsItem[] {
  const longest = Math.max(1, ...parts.map(({ words }) => words));
  return parts.map(({ words, ...part }) => ({ ...part, share: words / longest }));
}

const roleNames: Record<TurnRole, string> = {
  official: 'Officials',
  speaker: 'Speakers',
  press: 'Reporters',
  audience: 'Audience',
  moderator: 'Moderator',
  interpreter: 'Interpreters',
};

/** Whose words a transcript holds, most first: `Officials 84%`. */
export function spokenShares(blocks: readonly Block[]): ContentsItem[] {
  const turns = blocks.filter((block) => block.kind === 'turn');
  const all = wordsOf(turns);
  const roles = [...new Set(turns.map(({ role }) => role))];
  if (all === 0 || roles.length < 2) return [];
  return roles
    .map((role) => ({ role, share: wordsOf(turns.filter((turn) => turn.role === role)) / all }))
    .sort((a, b) => b.share - a.share)
    .map(({ role, share }) => ({
      label: `${roleNames[role]} ${Math.round(share * 100)}%`,
      supplied: true,
      level: 2,
      share,
    }));
}
