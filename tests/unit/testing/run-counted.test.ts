import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { z } from 'zod';

const module = new URL('../../../scripts/testing/run-counted.ts', import.meta.url).href;

/** What runs in a process of its own: in this one other tests start programs, too. */
const script = `
  import { runCounted } from ${JSON.stringify(module)};
  const busy = 'for (let sum = 0; process.cpuUsage().user < 1_500_000;) for (let i = 0; i < 1e6; i += 1) sum += Math.sqrt(i);';
  const runs = [busy, 'process.exit(3)'].map((code) => runCounted(process.execPath, ['-e', code]));
  console.log(JSON.stringify(await Promise.all(runs)));
`;
// Systems other than Linux don't tell.
const counted = z.array(z.object({ code: z.int(), processor: z.number().optional() }));

test('Of programs that run side by side each is told what it took itself', () => {
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
  expect(stderr).toBe('');
  const [long, short] = counted.parse(JSON.parse(stdout));
  expect([long?.code, short?.code]).toEqual([0, 3]);
  if (long?.processor === undefined || short?.processor === undefined) return;
  expect(long.processor).toBeGreaterThan(1.4);
  expect(short.processor).toBeLessThan(long.processor);
});
