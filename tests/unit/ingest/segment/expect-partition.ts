import { expect } from 'vitest';
import type { Document } from '../../../../src/record/document.ts';

/** Every character of the source is in one region. */
export function expectPartition(text: string, { regions }: Pick<Document, 'regions'>): void {
  expect(regions.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
  for (const [i, region] of regions.entries()) {
    expect(region.end).toBeGreaterThan(region.start);
    expect(region.start).toBe(i === 0 ? 0 : regions[i - 1]?.end);
  }
}
