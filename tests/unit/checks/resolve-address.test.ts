import { expect, test } from 'vitest';
import { resolveAddress } from '../../../scripts/checks/resolve-address.ts';

const resolve = (from: string, address: string) => {
  const target = resolveAddress({ base: '' }, from, address);
  return target && `${target.file}#${target.fragment}`;
};

test.each([
  ['a/index.html', '../b/#p7', 'b/index.html#p7'],
  ['a/index.html', './', 'a/index.html#'],
  ['a/index.html', '../', 'index.html#'],
  ['a/index.html', '../s/x.min.css', 's/x.min.css#'],
  ['a/index.html', '#p7', 'a/index.html#p7'],
  ['a/index.html', '../../../b/', 'b/index.html#'],
  ['a/b/index.html', '../..', 'index.html#'],
  ['a/index.html', '../b/?q=1#p7', 'b/index.html#p7'],
  ['a/index.html', '#p7:~:text=x', 'a/index.html#p7'],
  ['a/index.html', '../b%20c/#%C3%A9', 'b c/index.html#é'],
])('a browser that finds %s with the address %s opens %s', (from, address, opened) => {
  expect(resolve(from, address)).toBe(opened);
});
