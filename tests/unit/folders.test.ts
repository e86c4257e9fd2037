import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { resolveFolders, root } from '../../scripts/folders.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'archive-'));
  mkdirSync(join(folder, 'a/sources'), { recursive: true });
  mkdirSync(join(folder, 'b/sources'), { recursive: true });
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('resolveFolders', () => {
  test('flags win over the environment, and paths are meant from where the command was typed', () => {
    const env = { ARCHIVE_CWD: folder, ARCHIVE_CONTENT: 'a', ARCHIVE_OUT: 'x' };
    expect(resolveFolders({ content: 'b' }, env)).toEqual({
      content: join(folder, 'b'),
      records: join(folder, 'b/records'),
      out: join(folder, 'x'),
    });
    expect(resolveFolders({ out: 'y', records: 'r' }, env)).toEqual({
      content: join(folder, 'a'),
      records: join(folder, 'r'),
      out: join(folder, 'y'),
    });
  });

  test('without either, the site goes to dist', () => {
    expect(resolveFolders({ content: join(folder, 'a') }, {}).out).toBe(join(root, 'dist'));
  });

  test('a content folder that is not there, or has no sources, is wrong use', () => {
    const name = (content: string) => () => resolveFolders({ content: join(folder, content) }, {});
    expect(name('c')).toThrow(/There is no content folder .*Name one with --content or ARCHIVE_CONTENT\./);
    expect(name('a/sources')).toThrow(/has no folder sources\//);
  });
});
