import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseFlags, runCommand, WrongUse } from './command-line.ts';
import { readCorpus } from './quotes-score/read-corpus.ts';
import { scoreDirect } from './quotes-score/score-direct.ts';
import { scoreReported } from './quotes-score/score-reported.ts';
import { printDirect, printReported } from './quotes-score/print-scores.ts';

await runCommand(async () => {
  const usage = 'Usage: npm run score:quotes -- --corpus DIR [--misses N]';
  const { corpus, misses } = parseFlags(usage, { corpus: { type: 'string' }, misses: { type: 'string' } });
  if (corpus === undefined) throw new WrongUse(`--corpus is missing. ${usage}`);
  const folders = await readdir(corpus).catch(() => [] as string[]);
  if (!folders.includes('text')) throw new WrongUse(`${join(corpus, 'text')} is not there. ${usage}`);
  const texts = await readCorpus(corpus);
  printDirect(texts.map(scoreDirect), Number(misses ?? 0));
  printReported(texts.map(scoreReported), Number(misses ?? 0));
  return 0;
});
