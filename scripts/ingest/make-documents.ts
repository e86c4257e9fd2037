import { availableParallelism } from 'node:os';
import type { Document } from '../../src/record/document.ts';
import { reportInternal } from '../report/internal-problem.ts';
import type { Problem } from '../report/problem.ts';
import type { Content } from './content/content.ts';
import { openDocumentThreads, type DocumentThreads } from './document-threads.ts';
import { normalizeDocument } from './normalize-document.ts';
import { normalizeGuarded, type MakeDocument, type SourceBytes } from './normalize-source.ts';
import type { RecordedDocument } from './record-text.ts';
import { TooSlow } from './time-limit.ts';

/** So many are made before threads are started: each of those reads the content folder and loads the program, too. */
const fewDocuments = 40;

export interface MakerOptions {
  /** The content folder, and another folder of sources than its own. */
  folder: string;
  sources: string | undefined;
  content: Content;
  normalize: typeof normalizeDocument;
  /** How many threads make documents beside this one once there are many to make. By default all cores are used. */
  threads?: number | undefined;
  /** Whether all are made in threads, so that what happens to one happens to it alone. */
  apart?: boolean | undefined;
}

/** This thread makes one of so many: it looks at all of them, too. */
const turn = 3;

/** Makes documents: the first ones here, those after them in threads as well. */
export interface DocumentMaker {
  make: MakeDocument;
  /** How many can be asked for before the first of them is waited for. */
  ahead: () => number;
  close: () => void;
}

export function createDocumentMaker(options: MakerOptions): DocumentMaker {
  const { content, normalize, apart = false } = options;
  const { threads: count = Math.max(availableParallelism() - 1, apart ? 1 : 0) } = options;
  // A thread loads the program's own.
  const mayThread = count > 0 && normalize === normalizeDocument;
  let made = 0;
  let threads: DocumentThreads | undefined;
  const makeHere = (source: SourceBytes) => normalizeGuarded(source, content, normalize);
  const makeThere = async (source: SourceBytes, open: DocumentThreads): Promise<RecordedDocument> => {
    try {
      const made = await open.make(source);
      if (!made) return await makeHere(source);
      return made.record === undefined ? made : { ...made, document: JSON.parse(made.record) as Document };
    } catch (error) {
      const { path } = source.listing;
      return {
        problems: [
          error instanceof TooSlow ? reportSlow(path, error) : reportInternal(error, 'normalizeDocument', path),
        ],
      };
    }
  };
  return {
    make(source) {
      made += 1;
      if (!mayThread || (!apart && (made <= fewDocuments || made % turn === 0))) return makeHere(source);
      return makeThere(source, (threads ??= openDocumentThreads(options, count)));
    },
    ahead: () => (threads ? 4 * count + 1 : 1),
    close: () => threads?.close(),
  };
}

const reportSlow = (file: string, { after }: TooSlow): Problem => ({
  file,
  line: 1,
  column: 1,
  kind: 'too-slow',
  what: `This file was not read within ${Math.round(after / 1000).toLocaleString('en')} seconds.`,
  why: 'Texts of its length are read in a small part of that, so it would most likely never end.',
  fix: 'If the machine was very busy, or asleep, run again. Else report the file to those who keep the program, and move it out of the archive.',
});

export interface ToMake<Given, Value> {
  begin: (one: Given) => Promise<Value>;
  /** How many are begun before the first of them is waited for. */
  ahead: () => number;
  /** Called with the one that is waited for. */
  onWait: (one: Given) => void;
}

/** What `begin` gives for each, in their order, while those that come after it are begun already. */
export async function* makeAhead<Given, Value>(
  given: readonly Given[],
  { begin, ahead, onWait }: ToMake<Given, Value>,
): AsyncGenerator<[Given, Value]> {
  const waiting = given.values();
  const begun: Promise<Value>[] = [];
  for (const one of given) {
    while (begun.length < ahead()) {
      const next = waiting.next();
      if (next.done) break;
      const value = begin(next.value);
      // What fails is told when its turn has come.
      value.catch(() => undefined);
      begun.push(value);
    }
    onWait(one);
    yield [one, (await begun.shift()) as Value];
  }
}
