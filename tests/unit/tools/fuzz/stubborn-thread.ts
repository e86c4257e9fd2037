/** Stands in for the thread that tries documents: it hangs on one text and dies of another. */
import { parentPort } from 'node:worker_threads';
import type { MadeDocument } from '../../../../scripts/tools/fuzz/make-document.ts';
import type { Trial } from '../../../../scripts/tools/fuzz/try-document.ts';

parentPort?.on('message', (asked: number | MadeDocument) => {
  const text = typeof asked === 'number' ? String(asked) : asked.text;
  while (text.includes('hang'));
  if (text.includes('die')) throw new RangeError('out of it');
  const trial: Trial = { outcome: 'read', faults: [], seconds: text.includes('slow') ? 3 : 0.001 };
  parentPort?.postMessage(trial);
});
parentPort?.postMessage('ready');
