import { parseFlags, readNumber, runCommand } from './command-line.ts';
import { folderFlags, leaveOutFlag, resolveFolders } from './folders.ts';
import { readAside } from './read-aside.ts';
import { printedCommand } from './printed-command.ts';
import { printLeftOut, printProblems } from './report/print-problems.ts';
import { formatReview } from './review/format-review.ts';
import { formatUnlinked } from './review/format-unlinked.ts';
import { createDoubtRanking } from './review/rank-documents.ts';
import { createUnlinkedSpeakers } from './review/unlinked-speakers.ts';
import { writeDraftCards } from './review/write-draft-cards.ts';
import { typedCommand } from './program/typed-command.ts';

const usage = `Usage: ${typedCommand('review [--most COUNT] [--cards COUNT] [--content DIR] [--leave-out-broken]')}
Lists labels whose speakers nothing links, those of most turns first, and what is uncertain, the most doubtful document first, each with the
lines that would settle it. With --cards it writes
these lines, each behind a #, onto cards of so many documents that have none.`;

await runCommand(async () => {
  const flags = parseFlags(usage, {
    content: folderFlags.content,
    most: { type: 'string', default: '20' },
    cards: { type: 'string', default: '0' },
    ...leaveOutFlag,
  });
  const { content } = resolveFolders({ content: flags.content });
  const [most, cards] = [readNumber('--most', flags.most), readNumber('--cards', flags.cards)];
  let ranking = createDoubtRanking();
  let unlinked = createUnlinkedSpeakers();
  const { problems, leftOut } = await readAside({
    content,
    leaveOutBroken: flags['leave-out-broken'],
    onStart: () => {
      ranking = createDoubtRanking();
      unlinked = createUnlinkedSpeakers();
    },
    onDocument: (document) => {
      ranking.add(document);
      unlinked.add(document);
    },
  });
  printLeftOut(leftOut);
  printProblems(problems);
  const documents = ranking.list();
  process.stdout.write(formatUnlinked(unlinked.list()));
  process.stdout.write(formatReview(documents, most, (command) => printedCommand(command, content)));
  const written = await writeDraftCards(content, documents, cards);
  for (const card of written) console.log(`Wrote ${card}`);
  const others = Math.min(cards, documents.length) - written.length;
  if (others > 0)
    console.log(
      `No card was written for ${others.toLocaleString('en')} more: the others have one, which these lines belong on.`,
    );
  return problems.length > 0 ? 1 : 0;
});
