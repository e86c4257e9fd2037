import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addHashes, completeLock, readPlatform } from '../../scripts/complete-lock.mjs';

test.each([
  ['@pagefind/windows-x64', { os: ['win32'], cpu: ['x64'] }],
  ['@unrs/resolver-binding-linux-arm-gnueabihf', { os: ['linux'], cpu: ['arm'], libc: ['glibc'] }],
  ['@img/sharp-libvips-linuxmusl-arm64', { os: ['linux'], cpu: ['arm64'], libc: ['musl'] }],
  ['lightningcss-darwin-arm64', { os: ['darwin'], cpu: ['arm64'] }],
  ['@rolldown/binding-wasm32-wasi', { cpu: ['wasm32'] }],
])('the platform of %s is read from its name', (name, platform) => {
  expect(readPlatform(name)).toEqual(platform);
});

const tool = { version: '1.0.0', optionalDependencies: { '@tool/linux-x64': '1.0.0', '@tool/darwin-x64': '1.0.0' } };
const linux = { version: '1.0.0', cpu: ['x64'], optional: true, os: ['linux'] };

test('builds that are not in the lock are added, in their place', () => {
  const packages = { '': {}, 'node_modules/@tool/linux-x64': linux, 'node_modules/tool': tool };
  const { lock, added } = completeLock({ lockfileVersion: 3, packages });
  expect(added).toEqual(['@tool/darwin-x64']);
  expect(Object.keys(lock.packages)).toEqual([
    '',
    'node_modules/@tool/darwin-x64',
    'node_modules/@tool/linux-x64',
    'node_modules/tool',
  ]);
  expect(lock.packages['node_modules/@tool/darwin-x64']).toEqual({ ...linux, os: ['darwin'] });
});

test('a build whose place another version has stands below the package that wants it', () => {
  const packages = {
    'node_modules/@tool/darwin-x64': { version: '0.9.0' },
    'node_modules/@tool/linux-x64': linux,
    'node_modules/tool': tool,
  };
  const { lock, added } = completeLock({ packages });
  expect(added).toEqual(['@tool/darwin-x64']);
  expect(lock.packages['node_modules/tool/node_modules/@tool/darwin-x64']).toEqual({ ...linux, os: ['darwin'] });
});

test('what cannot be added is an error, not a lock that fails elsewhere', () => {
  const packages = { 'node_modules/tool': { optionalDependencies: { fsevents: '^2.3.0' } } };
  expect(() => completeLock({ packages })).toThrow('fsevents@^2.3.0, wanted by node_modules/tool, is not in the lock');
});

test('a package without a hash is given the one that the registry states', () => {
  const packages = {
    '': {},
    'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
    'node_modules/b/node_modules/@tool/linux-x64': linux,
  };
  const lock = addHashes({ packages }, (name, version) => `sha512 of ${name}@${version}`);
  expect(lock).toEqual({
    packages: {
      ...packages,
      'node_modules/b/node_modules/@tool/linux-x64': { ...linux, integrity: 'sha512 of @tool/linux-x64@1.0.0' },
    },
  });
});

test('a package of which the registry states no hash is an error', () => {
  expect(() => addHashes({ packages: { 'node_modules/a': { version: '1.0.0' } } }, () => undefined)).toThrow(
    'The registry states no hash of a@1.0.0',
  );
});

const text = readFileSync(join(import.meta.dirname, '../../package-lock.json'), 'utf8');
const shipped = JSON.parse(text) as { packages: Record<string, { integrity?: string }> };

test('the lock of this project is complete and names no registry', () => {
  expect(completeLock(shipped).added).toEqual([]);
  expect(text).not.toContain('"resolved"');
});

test('every package in it has its hash, those for other machines too', () => {
  const packages = Object.entries(shipped.packages).filter(([path]) => path !== '');
  expect(packages.length).toBeGreaterThan(500);
  const without = packages.filter(([, { integrity = '' }]) => !/^sha512-[\w+/]{86}==$/.test(integrity));
  expect(without.map(([path]) => path)).toEqual([]);
});
