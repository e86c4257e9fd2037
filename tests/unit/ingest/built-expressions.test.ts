import { expect, test } from 'vitest';
import { analyse } from 'scslre';
import { z } from 'zod';
import { runProgram } from '../../run-program.ts';

const recorded = z.array(z.object({ source: z.string(), flags: z.string(), place: z.string() }));

test('Every expression that is built takes time that grows with the text alone', () => {
  const built = recorded.parse(runProgram(new URL('record-built.ts', import.meta.url)));
  expect(built.length).toBeGreaterThan(40);
  const slow = built.filter(({ source, flags }) => {
    const { reports } = analyse({ source, flags }, { reportTypes: { Move: true, Self: true, Trade: true } });
    return reports.length > 0;
  });
  expect(slow.map(({ source, place }) => `${place}: ${source.slice(0, 160)}`)).toEqual([]);
});

test('The analysis finds an expression that never ends', () => {
  const { reports } = analyse({ source: String.raw`^(?:\p{Lu}[\p{L}.]*\s?)+$`, flags: 'u' });
  expect(reports.map(({ exponential }) => exponential)).toContain(true);
});
