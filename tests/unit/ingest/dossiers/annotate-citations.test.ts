import { expect, test } from 'vitest';
import { annotateCitations } from '../../../../scripts/ingest/dossiers/annotate-citations.ts';
import { isComponent, parseDossier, walk } from '../../../../scripts/ingest/dossiers/dossier-tree.ts';

/** The components of a text with what they are told. */
function annotate(text: string): string[] {
  const parsed = parseDossier(text, 0, () => ({ file: '', line: 1, column: 1 }));
  if (!parsed.ok) throw new Error(parsed.problem.what);
  annotateCitations()(parsed.tree);
  const found: string[] = [];
  walk(parsed.tree, (node) => {
    if (isComponent(node)) {
      const attributes = node.attributes.map((attribute) =>
        attribute.type !== 'mdxJsxAttribute' || attribute.name === 'id'
          ? ''
          : typeof attribute.value === 'string'
            ? ` ${attribute.name}=${attribute.value}`
            : ` ${attribute.name}`,
      );
      found.push(`${node.name ?? ''}${attributes.join('')}`);
    }
    return true;
  });
  return found;
}

test('Words reach the page as they are written, with straight marks and dots', () => {
  expect(annotate(`It <Quote id="a#q1">isn't "so"...\nis it</Quote>.`)).toEqual(['Quote words=isn\'t "so"... is it']);
});

test('A second citation of the same document is short, until another one or another paragraph comes', () => {
  const text = `One <Passage id="a#p1" /> <Passage id="a#p2" /> <Passage id="b#p1" /> <Passage id="a#p3" />.

Two <Passage id="a#p4" />.`;
  expect(annotate(text)).toEqual(['Passage', 'Passage short', 'Passage', 'Passage', 'Passage']);
});

test('What stands on lines of its own is a block, but not in a list', () => {
  expect(annotate('<Quote id="a#q1" />\n\n- <Passage id="a#p1" />\n')).toEqual(['Quote block', 'Passage']);
});

test('A link to an authority is told its kind', () => {
  expect(annotate('By <Agreement id="pact">the pact</Agreement>')).toEqual([
    'Agreement words=the pact kind=agreements',
  ]);
});
