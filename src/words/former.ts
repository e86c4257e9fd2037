import { countOf } from './language.ts';

/** What pages say of addresses that lead elsewhere than they did. */
export const formerWords = {
  moved: (id: string) => `The passage that was ${id} here is`,
  inAnother: 'in another document',
  now: 'now.',
  changed: (count: number) =>
    countOf(count, {
      one: 'former address of this document leads elsewhere now',
      other: 'former addresses of this document lead elsewhere now',
    }),
  leads: (id: string) => `#${id} to`,
};
