import { fileURLToPath } from 'node:url';
import { ownModule } from '../../program/own-files.ts';
import { runRenderer } from '../engine/run-renderer.ts';
import type { RenderQueue } from './render-queue.ts';

/** What a process that renders needs to know before it is told where to write. */
export interface RendererOptions {
  /** The folder of the bundled engine. */
  engine: string;
  content: string;
  /** The folder of records, which may still be written while the engine is loaded. */
  records: string;
}

/** A process that renders: it loads the engine at once, and begins when it is answered. */
export interface Renderer {
  /** What it sends is answered from now on. @returns at its end, whether it succeeded. @throws Error where the disk is full */
  answerBy: (answer: RenderQueue['answer']) => Promise<boolean>;
  /** There is nothing to render. */
  end: () => void;
}

const script = fileURLToPath(ownModule('render-process', import.meta.url));

export function startRenderer({ engine, content, records }: RendererOptions): Renderer {
  const { promise: answering, resolve } = Promise.withResolvers<RenderQueue['answer']>();
  const env = { ARCHIVE_ENGINE: engine, ARCHIVE_CONTENT: content, ARCHIVE_RECORDS: records };
  const ended = runRenderer([script], env, {
    onMessage: (message, send) => {
      void answering.then((answer) => {
        answer(message, send);
      });
    },
  });
  // What fails is told when its turn has come.
  ended.catch(() => undefined);
  return {
    answerBy(answer) {
      resolve(answer);
      return ended;
    },
    end() {
      resolve((_message, send) => {
        send({ end: true });
      });
    },
  };
}
