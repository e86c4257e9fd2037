import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../../../scripts/folders.ts';
import { writeManifest } from '../../../../scripts/tools/package/write-manifest.ts';

const bin = join(root, 'scripts/tools/package/bin/summit-record.mjs');
const { engines } = JSON.parse(writeManifest(readFileSync(join(root, 'package.json'), 'utf8'))) as {
  engines: { node: string };
};

test('The package asks for the versions of Node that its command takes', () => {
  expect(engines.node).toBe('^22.19 || >=24');
});

test.each(['18.20.4', '20.20.2', '22.18.0', '23.11.0'])(
  'Node %s is told which one is needed, and nothing else',
  (version) => {
    const asOther = `Object.defineProperty(process.versions, 'node', { value: '${version}' }); await import(${JSON.stringify(bin)});`;
    const { status, stderr, stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', asOther], {
      encoding: 'utf8',
    });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(new RegExp(`^Node ${version} .*Install Node 22\\.19 or a newer version`));
    expect(stderr.trim().split('\n')).toHaveLength(1);
  },
);

test.each(['22.19.0', '24.0.0', '25.1.0'])('Node %s runs what the command names', (version) => {
  const asOther = `Object.defineProperty(process.versions, 'node', { value: '${version}' }); await import(${JSON.stringify(bin)});`;
  const { stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', asOther], { encoding: 'utf8' });
  // The checkout has no compiled module there.
  expect(stderr).toContain('ERR_MODULE_NOT_FOUND');
});
