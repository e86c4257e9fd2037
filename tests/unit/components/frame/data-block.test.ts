import { expect, test } from 'vitest';
import { dataBlock } from '../../../../src/components/frame/data-block.ts';
import { parsePage } from '../../../../scripts/checks/parse-page.ts';

test('Nothing in a value ends the element, and parsing gives the value back', () => {
  const name = '</script><img src=x onerror="alert(1)"><!--<script> & \u2028\u2029';
  const text = dataBlock({ '@type': 'WebPage', name });
  expect(text).not.toMatch(/[<>&\u2028\u2029]/);
  expect(JSON.parse(text)).toEqual({ '@type': 'WebPage', name });

  const page = parsePage(`<script type="application/ld+json">${text}</script><p id="after">`);
  expect(page.dataBlocks.map((block) => block.text)).toEqual([text]);
  expect(page.ids.map(({ id }) => id)).toEqual(['after']);
});

test('Lists of nothing are left out, however deep', () => {
  const data = { '@type': 'Article', mentions: [], about: { '@type': 'Event', organizer: [], name: 'Fair' } };
  expect(JSON.parse(dataBlock(data))).toEqual({ '@type': 'Article', about: { '@type': 'Event', name: 'Fair' } });
});
