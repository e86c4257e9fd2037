import { readdir } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { casesFolder, checkFamily } from './read-family.ts';
import type { Verdict } from './judge-speaker.ts';

/** The least share of a class's checks that must come out as they should; nothing may be wrong. */
const leastShare = 0.9;

/** Classes that do not come out as they should yet: how many of their checks are wrong, and how many fail in all. */
const unmet: Record<string, { wrong: number; failing: number }> = {
  'french: french': { wrong: 0, failing: 9 },
  'marks: english marks': { wrong: 0, failing: 9 },
  'marks: other marks': { wrong: 0, failing: 11 },
  'spanish: spanish': { wrong: 0, failing: 9 },
  'statements: not statements': { wrong: 0, failing: 9 },
  'statements: near relatives that are statements': { wrong: 0, failing: 2 },
  'terms: terms': { wrong: 0, failing: 2 },
  'transcripts: labels': { wrong: 6, failing: 23 },
  'transcripts: lines that nobody says': { wrong: 14, failing: 15 },
};

const isMet = (verdict: Verdict): boolean => verdict === 'right' || verdict === 'open';

test.each(await readdir(casesFolder))('Nobody is misquoted in the cases of %s', async (family) => {
  const classes = Map.groupBy(await checkFamily(family), (checked) => checked.class);
  for (const [name, checks] of classes) {
    const failing = checks.filter(({ verdict }) => !isMet(verdict));
    const wrong = failing.filter(({ verdict }) => verdict === 'wrong');
    const allowed = unmet[`${family}: ${name}`] ?? { wrong: 0, failing: Math.floor(checks.length * (1 - leastShare)) };
    const told = failing.map(({ verdict, what }) => `${verdict} ${what}`).join('\n');
    expect(wrong.length, `${name}:\n${told}`).toBeLessThanOrEqual(allowed.wrong);
    expect(failing.length, `${name}:\n${told}`).toBeLessThanOrEqual(allowed.failing);
  }
});
