import { isHeadingId } from '../../../src/record/passage-id.ts';
import type { ReadWords, PublishedPassage } from '../../../src/phrases/passages-file.ts';

/**
 * A document as the index reads it: its words as published, each passage under its own id, and what it can be filtered by. The page that
 * readers get has as much again around them, all of which would be parsed to be left out.
 */
export function documentPage(document: ReadWords): string {
  const { title, passages } = document;
  const { title: stated, ...rest } = passages;
  return [
    '<html><body data-pagefind-body data-pagefind-meta="document:+">',
    ...filtersOf(document).map(([name, value]) =>
      tag('i', { [`data-pagefind-filter`]: `${name}[data-value]`, 'data-value': value }),
    ),
    speakersOf(document),
    // What the archive has put for a title is shown, and no word of the document.
    tag(
      'h1',
      { id: 'title', 'data-pagefind-meta': 'title', ...(!stated && { 'data-pagefind-ignore': '' }) },
      escape(title),
    ),
    ...bodyOf(rest),
    '</body></html>',
  ].join('\n');
}

function filtersOf({ kind, year, event, languageName, passages, quotes }: ReadWords): [name: string, value: string][] {
  const each = (name: string, values: readonly string[]) =>
    [...new Set(values)].map((value): [string, string] => [name, value]);
  return [
    ['kind', kind],
    ...(year ? [['year', year] as [string, string]] : []),
    ...each(
      'speaker',
      quotes.map(({ speaker }) => speaker),
    ),
    ...each(
      'mode',
      quotes.map(({ mode }) => mode),
    ),
    ...each(
      'topic',
      Object.values(passages).flatMap(({ topics = [] }) => topics),
    ),
    ...(event ? [['event', event] as [string, string]] : []),
    ...(languageName ? [['language', languageName] as [string, string]] : []),
  ];
}

/** Who is quoted: a speaker and a topic are one question, also where the text has another name for the speaker. */
function speakersOf({ quotes }: ReadWords): string {
  const speakers = [...new Set(quotes.map(({ speaker }) => speaker))].join(', ');
  return speakers === '' ? '' : tag('i', { 'data-pagefind-meta': 'speakers[data-value]', 'data-value': speakers });
}

/** Passages, and those of each turn below its speaker's name, where that is the document's own word. */
function* bodyOf(passages: ReadWords['passages']): Generator<string> {
  let open: string | undefined;
  for (const [id, passage] of Object.entries(passages)) {
    const { turn, speaker = '', label = '' } = passage;
    if (turn !== open) {
      if (open !== undefined) yield '</section>';
      if (turn !== undefined) yield `<section id="${turn}">`;
      if (turn !== undefined && speaker.toLowerCase() === label.toLowerCase()) yield tag('b', {}, escape(speaker));
      open = turn;
    }
    yield tag(isHeadingId(id) ? 'h2' : 'p', { id }, wordsOf(passage));
  }
  if (open !== undefined) yield '</section>';
}

/** Words as shown, each correction with what the source has there. */
function wordsOf({ text, received = [] }: PublishedPassage): string {
  let html = '';
  let last = 0;
  for (const { start, end, from } of received) {
    const attributes = { 'data-from': from, 'data-pagefind-index-attrs': 'data-from' };
    html += escape(text.slice(last, start)) + tag('a', attributes, escape(text.slice(start, end)));
    last = end;
  }
  return html + escape(text.slice(last));
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function tag(name: string, attributes: Record<string, string>, content = ''): string {
  const written = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escape(value).replaceAll('"', '&quot;')}"`,
  );
  return `<${name}${written.join('')}>${content}</${name}>`;
}
