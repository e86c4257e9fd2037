import { feedFormats } from '../../feed-formats.ts';
import { counted } from '#words/parts/counts.ts';
import { feedWords as words } from '#words/parts/changes.ts';
import { interfaceLanguage } from '#words/parts/language.ts';
import { mostEntries } from './most-entries.ts';
import type { NewsEntry, NewsFeed } from './news-feed.ts';

/**
 * A feed as Atom (RFC 4287), which asks for a time of every entry: where the day of a change is not known it is the first one on which it can have
 * been, and the entry says that the day is not recorded; where none is known, the change is counted in the subtitle.
 */
export function writeAtom(feed: NewsFeed): string {
  const timed = feed.entries.flatMap((entry) => {
    const day = entry.on ?? entry.notBefore;
    return day === undefined ? [] : [{ entry, time: timeOf(day) }];
  });
  const without = feed.entries.length - timed.length;
  const shown = timed.slice(0, mostEntries);
  const latest =
    shown
      .map(({ time }) => time)
      .sort()
      .at(-1) ?? timeOf('1970-01-01');
  const lines = [
    element('id', feed.id),
    asHtml('title', feed.title, feed.language),
    element(
      'subtitle',
      [words.subtitle, ...(without > 0 ? [words.withoutTime(counted.changes(without))] : [])].join(' '),
    ),
    element('updated', latest),
    `<author>${element('name', feed.author)}</author>`,
    empty('link', { rel: 'self', type: feedFormats.xml, href: feed.addresses.xml }),
    empty('link', { rel: 'alternate', type: 'text/html', href: feed.page }),
    asHtml('rights', feed.rights, feed.language),
    ...shown.map(({ entry, time }) => writeEntry(entry, time)),
  ];
  const root = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${interfaceLanguage}">`;
  return `<?xml version="1.0" encoding="utf-8"?>\n${root}\n${lines.join('\n')}\n</feed>\n`;
}

function writeEntry({ id, kind, label, title, language, address, lines, on }: NewsEntry, time: string): string {
  const html = lines.map((line) => `<p>${escapeXml(line)}</p>`).join('');
  return [
    '<entry>',
    element('id', id),
    asHtml('title', title, language),
    element('updated', time),
    ...(on === undefined ? [] : [element('published', time)]),
    empty('link', { rel: 'alternate', type: 'text/html', href: address }),
    empty('category', { term: kind, label }),
    element('content', html, { type: 'html' }),
    '</entry>',
  ].join('\n');
}

/** Nobody recorded the hour. */
const timeOf = (day: string): string => `${day}T00:00:00Z`;

const attributesOf = (attributes: Record<string, string>): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    .join('');

const element = (name: string, text: string, attributes: Record<string, string> = {}): string =>
  `<${name}${attributesOf(attributes)}>${escapeXml(text)}</${name}>`;

/** Words as HTML: some readers take any text for it. */
const asHtml = (name: string, text: string, language: string): string =>
  element(name, escapeXml(text), { type: 'html', ...(language !== interfaceLanguage && { 'xml:lang': language }) });

const empty = (name: string, attributes: Record<string, string>): string => `<${name}${attributesOf(attributes)}/>`;

/** Characters that XML has no form for are left out. */
const escapeXml = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffc\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
