import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { root } from '../../../scripts/folders.ts';
import { alwaysSent } from '../../../scripts/hosting/write-host-files.ts';
import { listFiles } from '../../../scripts/list-files.ts';

const folder = join(root, 'docs/examples');
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
const [, minor = ''] = /^(\d+\.\d+)\./.exec(version) ?? [];

test('Every example that names the package names the version at hand, up to its patches', () => {
  const named = listFiles(folder).flatMap((file) =>
    [...read(file).matchAll(/summit-record@([\d.]+)/g)].map(([, its]) => its),
  );
  expect(named.length).toBeGreaterThanOrEqual(3);
  expect(new Set(named)).toEqual(new Set([minor]));
});

interface Workflow {
  on: Record<string, unknown>;
  permissions: Record<string, string>;
  jobs: Record<string, { uses?: string; steps?: { run?: string }[] }>;
}
const workflow = (name: string) => parse(read(name)) as Workflow;

test('The weekly workflow calls the one that publishes, which may be called, and grants what that needs', () => {
  const [pages, weekly] = [workflow('pages.yml'), workflow('weekly.yml')];
  expect(Object.keys(pages.on)).toEqual(['push', 'workflow_call']);
  expect(weekly.jobs.publish?.uses).toBe('./.github/workflows/pages.yml');
  expect(weekly.permissions).toMatchObject({
    pages: pages.permissions.pages,
    'id-token': pages.permissions['id-token'],
  });
  expect(weekly.jobs.update?.steps?.map(({ run }) => run)).toContain('sh update.sh');
});

test('What the container serves has the headers that hosts are asked to send', () => {
  const sent = [...read('nginx.conf').matchAll(/add_header (\S+) "([^"]+)" always;/g)].map(([, name, value]) => [
    name,
    value,
  ]);
  expect(sent).toEqual(alwaysSent);
});
