import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DomUtils, ElementType, parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import { resolveFolders } from '../../scripts/folders.ts';
import { listFiles } from '../../scripts/list-files.ts';

const { out } = resolveFolders();

type Node = ReturnType<typeof parseDocument>['children'][number];
const inline = new Set(['a', 'b', 'code', 'del', 'em', 'i', 'ins', 'mark', 'small', 'span', 'strong', 'time']);

/** A page's words as browsers look through them, and where those of each id stand. */
function readPage(file: string) {
  let text = '';
  const places = new Map<string, [start: number, end: number]>();
  const read = (node: Node): void => {
    if ('data' in node && node.type === ElementType.Text) text += node.data.replace(/\s+/g, ' ');
    if (!('attribs' in node) || node.name === 'script' || node.name === 'dialog' || 'hidden' in node.attribs) return;
    const start = text.length;
    const border = inline.has(node.name) ? '' : '\n';
    text += border;
    node.children.forEach(read);
    text += border;
    if (node.attribs['id']) places.set(node.attribs['id'], [start, text.length]);
  };
  DomUtils.getElementsByTagName('body', parseDocument(readFileSync(file, 'utf8')).children).forEach(read);
  return { text: text.toLowerCase(), places };
}

const pages = new Map<string, ReturnType<typeof readPage>>();
const pageAt = (file: string) => {
  const page = pages.get(file) ?? readPage(file);
  pages.set(file, page);
  return page;
};

/** Where the first words are that a text directive names, as browsers look for them. */
function findDirective(text: string, directive: string): number {
  const parts = directive.split(',');
  const read = (part = '') => decodeURIComponent(part.replace(/^-|-$/g, '')).replace(/\s+/g, ' ').toLowerCase();
  const before = parts[0]?.endsWith('-') ? read(parts.shift()) : '';
  const after = parts.at(-1)?.startsWith('-') ? read(parts.pop()) : '';
  const [start, end] = [read(parts[0]), read(parts[1])];
  const follows = (words: string, at: number) => {
    const from = at + (/^\s*/.exec(text.slice(at, at + 9))?.[0].length ?? 0);
    return text.startsWith(words, from) ? from + words.length : -1;
  };
  for (let at = text.indexOf(before || start); at !== -1; at = text.indexOf(before || start, at + 1)) {
    const reached = before ? follows(start, at + before.length) : at + start.length;
    const last = end && reached !== -1 ? text.indexOf(end, reached) + end.length : reached;
    if (last !== -1 && follows(after, last) !== -1) return at;
  }
  return -1;
}

test('Every link that names words leads to the passage that has them, not to the same words before it', () => {
  const links = new Set<string>();
  for (const file of listFiles(out).filter((name) => name.endsWith('index.html'))) {
    const html = readFileSync(join(out, file), 'utf8');
    for (const [, href = ''] of html.matchAll(/href="([^"]*:~:text=[^"]*)"/g))
      links.add(new URL(href.replaceAll('&amp;', '&'), `https://a.test/${file}`).href);
  }
  expect(links.size).toBeGreaterThan(300);
  const astray = [...links].filter((link) => {
    const { pathname, hash } = new URL(link);
    const [id = '', fragment = ''] = hash.slice(1).split(':~:');
    const { text, places } = pageAt(join(out, pathname, pathname.endsWith('/') ? 'index.html' : ''));
    const [start, end] = places.get(id) ?? [0, 0];
    return fragment.split('&').some((directive) => {
      const at = findDirective(text, directive.replace(/^text=/, ''));
      return at < start || at >= end;
    });
  });
  expect(astray).toEqual([]);
});
