import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { hashBytes, type KeptGroup } from '../../../scripts/build/render/kept-files.ts';
import { takeOverGroup, type RenderTarget } from '../../../scripts/build/render/render-group.ts';
import { hashValue } from '../../../src/archive/hash-value.ts';

const folder = mkdtempSync(join(tmpdir(), 'groups-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** A last build that made these files, all of them of nothing; and what is kept of it for the next. */
function lastBuild(name: string, files: readonly string[]) {
  const [site, lastSite] = [join(folder, name, 'site'), join(folder, name, 'last')];
  mkdirSync(site, { recursive: true });
  mkdirSync(lastSite, { recursive: true });
  for (const file of files) writeFileSync(join(lastSite, file), file);
  const made: KeptGroup = Object.fromEntries(
    files.map((file) => [file, { sha256: hashBytes(file), props: hashValue({}), reads: [] }]),
  );
  const fresh: Record<string, unknown> = {};
  const kept: RenderTarget['kept'] = {
    read: () => made,
    write(group, value) {
      fresh[group] = value;
    },
    takeOver(group) {
      fresh[group] = made;
    },
  };
  return {
    target: { site, lastSite, kept, archive: { fingerprint: () => undefined } } as unknown as RenderTarget,
    site,
    fresh,
  };
}

const address = (file: string) =>
  [file, { pathname: file, route: { type: 'endpoint' }, props: {} }] as unknown as Parameters<
    typeof takeOverGroup
  >[0][number];

test('Of files that have no address any more nothing is taken over, and nothing told', () => {
  const { target, site, fresh } = lastBuild('fewer', ['a.json', 'a.bib']);
  const done = takeOverGroup([address('a.json')], target);
  expect(done?.files.map(([file]) => file)).toEqual(['a.json']);
  expect(done?.takenOver).toEqual(['a.json']);
  expect(readdirSync(site)).toEqual(['a.json']);
  expect(Object.keys(fresh['a.json'] as KeptGroup)).toEqual(['a.json']);
});

test('A group with a file that the last build had not is not taken over', () => {
  const { target, site } = lastBuild('more', ['a.json']);
  expect(takeOverGroup([address('a.json'), address('a.bib')], target)).toBeUndefined();
  expect(readdirSync(site)).toEqual([]);
});
