import { compareCodeUnits } from '../../ingest/text/compare-code-units.ts';

/** A document's lines as ingest sees them, from the first to the last. Lines that are left out already are none. */
export interface Lined {
  id: string;
  /** Its place below the folder of sources. */
  file: string;
  lines: readonly Line[];
}

export interface Line {
  text: string;
  /** True for what says something of the document that its record needs: its title, its day, what it is, who wrote it. */
  tells: boolean;
}

/** Lines that stand below one another, in so many documents. */
export interface Repeated {
  lines: string[];
  /** Ids of the documents that have them, in the order given. */
  documents: string[];
  /** The folder that all of them are in; undefined where they have none in common. */
  folder: string | undefined;
}

export interface RepeatedFinder {
  add(document: Lined): void;
  /** Those of the most lines and documents first. */
  list(): Repeated[];
}

interface Seen {
  /** In how many documents. */
  documents: number;
  /** Of those, in how many at the top or the end. */
  atEdge: number;
  /** How often in all. */
  times: number;
  tells: number;
}

/** In fewer documents nothing repeats. */
const LEAST = 5;
/** So many lines from either end belong to what is put around a text. */
const EDGE = 15;
/** Of the documents that have a line, how many have it at an edge, and how many have it beside its neighbour. */
const MOSTLY = 0.8;
/** Shorter lines alone may be anybody's words: “Thank you.” */
const SHORTEST_ALONE = 25;

const pairOf = (line: string, next: string): string => `${line}\n${next}`;

/**
 * Finds lines that stand in many documents and are of none: letterheads, footers, invitations. Each line and each pair of neighbours is
 * looked at once, so that time grows with the text.
 */
export function createRepeatedFinder(least = LEAST): RepeatedFinder {
  const seen = new Map<string, Seen>();
  const pairs = new Map<string, number>();
  const given: { id: string; file: string; lines: Set<string> }[] = [];
  return {
    add({ id, file, lines }) {
      const own = new Set<string>();
      const ownPairs = new Set<string>();
      lines.forEach(({ text, tells }, position) => {
        const entry = seen.get(text) ?? { documents: 0, atEdge: 0, times: 0, tells: 0 };
        seen.set(text, entry);
        entry.times += 1;
        const next = lines[position + 1]?.text;
        if (next !== undefined) ownPairs.add(pairOf(text, next));
        if (own.has(text)) return;
        own.add(text);
        entry.documents += 1;
        if (position < EDGE || position >= lines.length - EDGE) entry.atEdge += 1;
        if (tells) entry.tells += 1;
      });
      for (const pair of ownPairs) pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
      given.push({ id, file, lines: own });
    },
    list() {
      const lines = [...seen].filter(([, entry]) => isAround(entry, least)).map(([text]) => text);
      return joinRows(lines, seen, pairs)
        .filter((row) => row.length > 1 || (row[0] ?? '').length >= SHORTEST_ALONE)
        .map((row) => describe(row, given))
        .filter(({ documents }) => documents.length >= least)
        .sort(
          (a, b) =>
            b.documents.length * b.lines.length - a.documents.length * a.lines.length ||
            compareCodeUnits(a.lines.join('\n'), b.lines.join('\n')),
        );
    },
  };
}

/** Put around a text: once in a document, at its edge, and nothing that the record needs. */
const isAround = ({ documents, atEdge, times, tells }: Seen, least: number): boolean =>
  documents >= least && atEdge >= documents * MOSTLY && times <= documents * 1.2 && tells <= documents * (1 - MOSTLY);

/** Lines that mostly stand below one another, in rows. Each has at most one neighbour that it mostly stands above. */
function joinRows(
  lines: readonly string[],
  seen: ReadonlyMap<string, Seen>,
  pairs: ReadonlyMap<string, number>,
): string[][] {
  const around = new Set(lines);
  const next = new Map<string, string>();
  const follows = new Set<string>();
  for (const [pair, together] of pairs) {
    const [line = '', below = ''] = pair.split('\n');
    if (!around.has(line) || !around.has(below) || line === below) continue;
    const most = Math.max(seen.get(line)?.documents ?? 0, seen.get(below)?.documents ?? 0);
    if (together < most * MOSTLY || next.has(line) || follows.has(below)) continue;
    next.set(line, below);
    follows.add(below);
  }
  return lines.filter((line) => !follows.has(line)).map((line) => rowFrom(line, next));
}

function rowFrom(first: string, next: ReadonlyMap<string, string>): string[] {
  const row = [first];
  for (let line = next.get(first); line !== undefined; line = next.get(line)) row.push(line);
  return row;
}

function describe(
  lines: string[],
  given: readonly { id: string; file: string; lines: ReadonlySet<string> }[],
): Repeated {
  const having = given.filter((document) => lines.every((line) => document.lines.has(line)));
  return { lines, documents: having.map(({ id }) => id), folder: commonFolder(having.map(({ file }) => file)) };
}

/** The longest folder that holds all files; undefined where that is the whole. */
function commonFolder(files: readonly string[]): string | undefined {
  const [first = [], ...others] = files.map((file) => file.split('/').slice(0, -1));
  let length = first.length;
  for (const parts of others) {
    while (!first.slice(0, length).every((part, i) => parts[i] === part)) length -= 1;
  }
  return length === 0 ? undefined : first.slice(0, length).join('/');
}
