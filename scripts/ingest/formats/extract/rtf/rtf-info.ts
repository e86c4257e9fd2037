import type { FileProperties } from '../extracted.ts';
import { dropNobody } from '../nobody.ts';
import type { Destination } from './rtf-state.ts';

/** What an RTF file says of itself, gathered while it is read. */
export interface RtfInfo {
  /** The words of a group that has ended. */
  tell(destination: Destination, words: string): void;
  /** `\\yr2021` and the like within a group for a time. */
  control(destination: Destination, word: string, parameter: number | undefined): void;
  properties(): FileProperties;
}

const TIMES = ['created', 'modified'] as const;

export function readRtfInfo(): RtfInfo {
  const found: FileProperties = {};
  const times: Partial<Record<string, Record<string, number>>> = {};
  return {
    tell(destination, words) {
      if ((destination === 'title' || destination === 'author') && words !== '') found[destination] ??= words;
    },
    control(destination, word, parameter) {
      if (destination !== 'created' && destination !== 'modified') return;
      if (parameter !== undefined) (times[destination] ??= {})[word] = parameter;
    },
    properties() {
      for (const name of TIMES) {
        const { yr = 0, mo = 0, dy = 0 } = times[name] ?? {};
        if (yr > 1900 && mo > 0 && dy > 0)
          found[name] = `${yr}-${String(mo).padStart(2, '0')}-${String(dy).padStart(2, '0')}`;
      }
      return dropNobody(found);
    },
  };
}
