import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseFlags, runCommand, WrongUse } from '../command-line.ts';
import { resolveFolders } from '../folders.ts';
import { DRAWS, drawStatements } from './quotes-score/draw-statements.ts';
import { printCut } from './quotes-score/print-cut.ts';
import { printDrawn } from './quotes-score/print-drawn.ts';
import { readCorpus } from './quotes-score/read-corpus.ts';
import { readDocuments } from './quotes-score/read-documents.ts';
import { scoreCut } from './quotes-score/score-cut.ts';
import { scoreDirect } from './quotes-score/score-direct.ts';
import { scoreReported } from './quotes-score/score-reported.ts';
import { printDirect, printReported, printRules } from './quotes-score/print-scores.ts';
import { scoreRules } from './quotes-score/score-rules.ts';

const usage = `Usage: npm run score:quotes -- --corpus DIR [--misses N]
       npm run score:quotes -- --draw N --seed S [--of ${DRAWS.join('|')}] [--content DIR]
       npm run score:quotes -- --cut --seed S [--misses N] [--content DIR]`;

async function scoreCorpus(corpus: string, misses: number): Promise<void> {
  const folders = await readdir(corpus).catch(() => [] as string[]);
  if (!folders.includes('text')) throw new WrongUse(`${join(corpus, 'text')} is not there. ${usage}`);
  const texts = await readCorpus(corpus);
  printDirect(texts.map(scoreDirect), misses);
  printReported(texts.map(scoreReported), misses);
  printRules(scoreRules(texts));
}

function readNumber(flag: string, value: string | undefined): number {
  if (value === undefined || !/^\d{1,9}$/.test(value)) throw new WrongUse(`--${flag} needs a whole number. ${usage}`);
  return Number(value);
}

await runCommand(async () => {
  const flags = parseFlags(usage, {
    corpus: { type: 'string' },
    misses: { type: 'string' },
    draw: { type: 'string' },
    cut: { type: 'boolean' },
    seed: { type: 'string' },
    of: { type: 'string' },
    content: { type: 'string' },
  });
  const { content } = resolveFolders({ content: flags.content });
  if (flags.cut) {
    const seed = readNumber('seed', flags.seed);
    printCut(scoreCut(await readDocuments(content), seed), seed, Number(flags.misses ?? 0));
    return 0;
  }
  if (flags.draw === undefined) {
    if (flags.corpus === undefined) throw new WrongUse(`--corpus, --draw or --cut is missing. ${usage}`);
    await scoreCorpus(flags.corpus, Number(flags.misses ?? 0));
    return 0;
  }
  const [count, seed] = [readNumber('draw', flags.draw), readNumber('seed', flags.seed)];
  const draw = DRAWS.find((one) => one === (flags.of ?? 'all'));
  if (draw === undefined) throw new WrongUse(`--of is one of ${DRAWS.join(', ')}. ${usage}`);
  const documents = await readDocuments(content);
  printDrawn(drawStatements(documents, { count, seed, draw }), seed);
  return 0;
});
