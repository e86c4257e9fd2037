import type { ItemPlace } from './blocks.ts';

/** What stands before an item where a list shows it. */
export interface ItemLabel {
  /** `3.`, `(a)`, `•`; empty where there is none. */
  label: string;
  /** Lists that its own list lies in. */
  depth: number;
}

const BULLET = /^[\u00b7\u2022\u25aa\u25a0\u25a1\u25e6\u25cb\u25cf\u2023\u2043\uf000-\uf0ff*o§ü–—-]$/u;
const NUMBER = /^(\d{1,9})[.)]?$/;

export const isBullet = (label: string): boolean => BULLET.test(label);

/**
 * Gives the items of a document their places, one after the other. What Markdown does not count is no item: its label is words. Behind
 * what is none, a list begins anew.
 */
export function createItemPlacer(): (item: ItemLabel | undefined) => ItemPlace | undefined {
  const last = { list: 0, number: 0 };
  return (item) => {
    const number = item && Number(NUMBER.exec(item.label)?.[1] ?? 0);
    if (!item || (number === 0 && !isBullet(item.label))) {
      last.list += 1;
      last.number = 0;
      return undefined;
    }
    if (!number) return { depth: item.depth, list: last.list };
    if (item.depth === 0 && number !== last.number + 1) last.list += 1;
    if (item.depth === 0) last.number = number;
    return { depth: item.depth, list: last.list, number };
  };
}
