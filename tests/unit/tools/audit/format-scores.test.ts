import { expect, test } from 'vitest';
import { formatScores, isPerfect } from '../../../../scripts/tools/audit/format-scores.ts';
import type { Score } from '../../../../scripts/tools/audit/run-lighthouse.ts';

const perfect: Score = {
  address: 'http://localhost/',
  scores: { performance: 100, accessibility: 100, 'best-practices': 100, seo: 100 },
  layoutShift: 0,
  largestPaint: 1480,
  bytes: 79_400,
  faults: [],
  timings: { firstPaint: 1040, largestPaint: 1480, blocked: 21.4, speedIndex: 1040, seen: 120 },
};

test('One point less in one of the four, or anything that moves, is not perfect', () => {
  expect(isPerfect(perfect)).toBe(true);
  expect(isPerfect({ ...perfect, scores: { ...perfect.scores, seo: 99 } })).toBe(false);
  expect(isPerfect({ ...perfect, layoutShift: 0.001 })).toBe(false);
});

test('The table names the audits that cost points', () => {
  const short = { ...perfect, scores: { ...perfect.scores, seo: 90 }, faults: ['meta-description'] };
  const lines = formatScores([
    { ...perfect, name: 'home' },
    { ...short, name: 'people-one' },
  ]).split('\n');
  expect(lines[1]).toMatch(/^home +100 +100 +100 +100 +0\.000 +1\.5 +79$/);
  expect(lines[2]).toMatch(/^people-one .*✗ meta-description$/);
});

test('Of a slow page the table tells what its slowest run took', () => {
  const slow = {
    ...perfect,
    name: 'quotes',
    scores: { ...perfect.scores, performance: 98 },
    timings: { ...perfect.timings, speedIndex: 3744, seen: 2259 },
  };
  const lines = formatScores([slow, { ...perfect, name: 'home' }]).split('\n');
  expect(lines[1]).toMatch(/^quotes +98 .*✗$/);
  expect(lines[2]).toBe(
    '  its slowest run: first paint 1,040 ms, largest 1,480 ms, blocked 21 ms, speed index 3,744 ms; seen on this machine after 2,259 ms',
  );
  expect(lines[3]).toMatch(/^home /);
});
