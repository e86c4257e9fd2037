import { expect, test } from 'vitest';
import { asides, normalizeMarkdown, outline } from '../normalize.ts';
import { expectPartition } from './expect-partition.ts';
import { readPassages } from './read-passages.ts';

test.each<[string, string[]]>([
  ['It is [their pier]({{< ref "pier.md" >}} "More on the pier") now.', ['It is their pier now.']],
  ['See [the plan]({% link plans/a.md %}).', ['See the plan.']],
  ['See [the plan](https://a.example/{{ page.slug }}).', ['See the plan.']],
  ['The ferry {{< note "a" >}} waits.', ['The ferry waits.']],
  ['{% include figure.html src="a.png" %} The ferry waits.', ['The ferry waits.']],
  ['The ferry waits.{{% ref 1 %}}', ['The ferry waits.']],
])('What a site generator puts in is markup: %s', (paragraph, passages) => {
  expect(readPassages(paragraph)).toEqual(passages);
});

test('A paragraph of nothing else is left out', () => {
  const text = '# A\n\nOne.\n\n{{< figure src="a.png" >}}\n\n![]({{ site.url }}/a.png)\n\nTwo.\n';
  const document = normalizeMarkdown(text);
  expectPartition(text, document);
  expect(outline(document)).toEqual(['p1 paragraph: One.', 'p2 paragraph: Two.']);
  expect(asides(document, text).join('\n')).toContain('{{< figure src="a.png" >}}');
});

test.each(['It is `{{< ref "a" >}}` there.', 'A set {1, 2} and {{a}, {b}}.', 'The value {{ site.title }} stands.'])(
  'What is code, and what stands for words, stays: %s',
  (paragraph) => {
    expect(readPassages(paragraph)).toEqual([paragraph.replaceAll('`', '')]);
  },
);
