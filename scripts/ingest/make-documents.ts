import { availableParallelism } from 'node:os';
import type { Document } from '../../src/record/document.ts';
import { reportInternal } from '../report/internal-problem.ts';
import type { Content } from './content/content.ts';
import { openDocumentThreads, type DocumentThreads } from './document-threads.ts';
import { normalizeDocument, type SourceText } from './normalize-document.ts';
import { normalizeGuarded, type MakeDocument } from './normalize-source.ts';
import type { RecordedDocument } from './record-text.ts';

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
  const { content, normalize, threads: count = availableParallelism() - 1 } = options;
  // A thread loads the program's own.
  const mayThread = count > 0 && normalize === normalizeDocument;
  let made = 0;
  let threads: DocumentThreads | undefined;
  const makeHere = (source: SourceText) => normalizeGuarded(source, content, normalize);
  const makeThere = async (source: SourceText, open: DocumentThreads): Promise<RecordedDocument> => {
    try {
      const made = await open.make(source);
      if (!made) return makeHere(source);
      return made.record === undefined ? made : { ...made, document: JSON.parse(made.record) as Document };
    } catch (error) {
      return { problems: [reportInternal(error, 'normalizeDocument', source.listing.path)] };
    }
  };
  return {
    make(source) {
      made += 1;
      if (!mayThread || made <= fewDocuments || made % turn === 0) return makeHere(source);
      return makeThere(source, (threads ??= openDocumentThreads(options, count)));
    },
    ahead: () => (threads ? 4 * count + 1 : 1),
    close: () => threads?.close(),
  };
}

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
