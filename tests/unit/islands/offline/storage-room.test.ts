import { afterEach, expect, test, vi } from 'vitest';
import { askForLastingRoom, estimateRoom } from '../../../../src/islands/offline/storage-room.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

test.each([
  ['says it', { storage: { estimate: () => Promise.resolve({ quota: 100, usage: 30 }) } }, 70],
  ['has no storage manager', {}, undefined],
  ['has one that can’t estimate', { storage: { persist: () => Promise.resolve(true) } }, undefined],
  ['estimates only what is used', { storage: { estimate: () => Promise.resolve({ usage: 30 }) } }, undefined],
  ['refuses to estimate', { storage: { estimate: () => Promise.reject(new TypeError('opaque')) } }, undefined],
])('The room of a browser that %s', async (_, navigator, room) => {
  vi.stubGlobal('navigator', navigator);
  expect(await estimateRoom()).toBe(room);
});

test.each([
  ['has no storage manager', {}],
  ['has one that keeps nothing for long', { storage: {} }],
  ['refuses', { storage: { persist: () => Promise.reject(new TypeError('opaque')) } }],
])('A browser that %s is asked for lasting room all the same', async (_, navigator) => {
  vi.stubGlobal('navigator', navigator);
  await expect(askForLastingRoom()).resolves.toBeUndefined();
});
