import { describe, expect, test } from 'vitest';
import { mentionMarks } from '../../../../src/views/reading/mention-marks.ts';
import type { Mention } from '../../../../src/record/mention.ts';
import type { Extent } from '../../../../src/parts/nest-spans.ts';

const text = 'President Ana Ruiz met Ana Ruiz of Mar-Port.';

const mention = (words: string, entity: string, kind: Mention['kind'] = 'people', from = 0): Mention => {
  const start = text.indexOf(words, from);
  return { entity, kind, block: 'p1', start, end: start + words.length };
};
const over = (kind: string, words: string): Extent => {
  const start = text.indexOf(words);
  return { kind, start, end: start + words.length };
};
const linked = (mentions: Mention[], others: Extent[] = []) =>
  mentionMarks(text, mentions, others).map(({ start, end, href }) => `${text.slice(start, end)} → ${href}`);

const first = mention('President Ana Ruiz', 'ana-ruiz');
const second = mention('Ana Ruiz', 'ana-ruiz', 'people', 20);

describe('mentionMarks', () => {
  test('links the mentions that it is given', () => {
    expect(linked([first, mention('Mar-Port', 'mar-port', 'places')])).toEqual([
      'President Ana Ruiz → /people/ana-ruiz/',
      'Mar-Port → /places/mar-port/',
    ]);
  });

  test('leaves topics unlinked', () => expect(linked([mention('met', 'meetings', 'topics')])).toEqual([]));

  test('lets a link of the source keep its words', () => {
    const others = [over('link', 'President Ana Ruiz met')];
    expect(linked([first], others)).toEqual([]);
    expect(mentionMarks(text, [first, second], others)[0]?.start).toBe(second.start);
  });

  test('links what a correction leaves of a name, without a hyphen or a space at its ends', () => {
    expect(linked([first], [over('correction', 'Ana')])).toEqual(['Ruiz → /people/ana-ruiz/']);
    expect(linked([first], [over('correction', 'Ana Ruiz')])).toEqual(['President → /people/ana-ruiz/']);
    expect(linked([mention('Mar-Port', 'mar-port', 'places')], [over('correction', 'Mar')])).toEqual([
      'Port → /places/mar-port/',
    ]);
  });

  test('is not hindered by marks that lead nowhere', () => {
    expect(linked([first], [over('strong', 'Ana'), over('unlinked', 'Ana')])).toEqual([
      'President Ana Ruiz → /people/ana-ruiz/',
    ]);
  });
});
