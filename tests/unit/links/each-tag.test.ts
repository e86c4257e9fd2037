import { Tokenizer } from 'htmlparser2';
import { describe, expect, it, test } from 'vitest';
import { forEachTag } from '../../../scripts/links/each-tag.ts';
import { createSeededRandom } from '../../../scripts/tools/seeded-random.ts';

/** A line a tag: `3 <a href="/x/"@11>`, `12 </a>`. */
function listTags(html: string): string[] {
  const lines: string[] = [];
  forEachTag(html, {
    open: ({ name, attributes, start }) => {
      const told = attributes.map((own) => ` ${own.name}${own.hasValue ? `="${own.value}"@${String(own.start)}` : ''}`);
      lines.push(`${String(start)} <${name}${told.join('')}>`);
    },
    close: (name, start) => lines.push(`${String(start)} </${name}>`),
  });
  return lines;
}

/** The same as htmlparser2 tells it. */
function listParsed(html: string): string[] {
  const lines: string[] = [];
  let tag = '';
  let name = '';
  let value = '';
  const ignore = () => undefined;
  const end = () => lines.push(`${tag}>`);
  const tokenizer = new Tokenizer(
    { decodeEntities: false },
    {
      onopentagname: (from, to) => (tag = `${String(from - 1)} <${html.slice(from, to).toLowerCase()}`),
      onattribname: (from, to) => {
        name = html.slice(from, to).toLowerCase();
        value = '';
      },
      onattribdata: (from, to) => (value = `="${html.slice(from, to)}"@${String(from)}`),
      onattribend: () => (tag += ` ${name}${value}`),
      onopentagend: end,
      onselfclosingtag: end,
      onclosetag: (from, to) => lines.push(`${String(from - 2)} </${html.slice(from, to).toLowerCase()}>`),
      onattribentity: ignore,
      oncdata: ignore,
      oncomment: ignore,
      ondeclaration: ignore,
      onend: ignore,
      onprocessinginstruction: ignore,
      ontext: ignore,
      ontextentity: ignore,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return lines;
}

test('A tag is told with its attributes and where they stand', () => {
  expect(listTags(`é <A href='/x/'  hidden data-a=b/c title="">b</A ><br/>`)).toEqual([
    '2 <a href="/x/"@11 hidden data-a="b/c"@31 title=""@42>',
    '45 </a>',
    '50 <br>',
  ]);
});

describe('The tags of a page are those that a parser tells', () => {
  test.each([
    '<!DOCTYPE html><html lang=en><head><title>a < b <i> </title></head><body></body></html>',
    '<script type="application/ld+json">{"a":"<p id=\\"x\\">"}</script><p>2 < 3 <4</p>',
    '<script>if (a</script ><style>a>b{}</style\n><textarea><a href="/"></textarea>',
    '<!-- <a href="/x"> --><!----><a href="/y"><!--a--b--></a>',
    '<svg viewBox="0 0 1 1"><title>t</title><path d="M0 0"/></svg><?xml a="b"?>',
    '<a\n\thref\n=\n"/a>b"\r\n>x</a><img src=/b.png alt><use xlink:href="#i"/>',
    '<a href="/x" href="/y" title="&quot;&amp;>">a &lt;b&gt;</a>',
    'no tag at all',
  ])('%s', (html) => {
    expect(listTags(html)).toEqual(listParsed(html));
  });

  it('whatever stands beside whatever', () => {
    const dice = createSeededRandom(12);
    const one = <Value>(of: readonly Value[]): Value => of[dice(of.length)] as Value;
    const names = ['a', 'P', 'script', 'title', 'h1', 'svg', 'my-element', 'textarea'];
    const values = ['="/x/"', "='a > b'", '=c', '=""', '', ' = "é<i>"', '="a=b"'];
    const piece = (): string => {
      const name = one(names);
      const attributes = Array.from(
        { length: dice(4) },
        () => ` ${one(['href', 'DATA-a', 'hidden', 'x:y'])}${one(values)}`,
      );
      return one([
        `<${name}${attributes.join('')}${one(['', ' ', '\n', ' /'])}>`,
        `</${name}${one(['', ' '])}>`,
        one(['words', ' < ', '“é”', '<3', '&lt;', '\n', "it's"]),
        one(['<!-- <b> -->', '<!doctype html>']),
      ]);
    };
    for (let round = 0; round < 3000; round += 1) {
      const html = Array.from({ length: 1 + dice(8) }, piece).join('');
      expect(listTags(html), html).toEqual(listParsed(html));
    }
  });
});
