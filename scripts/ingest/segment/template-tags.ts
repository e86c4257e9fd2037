import { editWords, type Words } from '../text/edit-words.ts';

/** What tells a site generator to put something in: `{{< figure … >}}` and `{{% note %}}` (Hugo), `{% include … %}` (Jekyll, Eleventy). */
const TAG = /\{\{(?:<[^{}]{1,500}>|%[^{}]{1,500}%)\}\}|\{%[^{}]{1,500}%\}/g;
/** A link or a picture whose address is put in by one: Markdown takes none with spaces for an address. */
const LINK = /!?\[(?<words>[^[\]]{0,300})\]\([^()\s{}]{0,200}\{(?:\{[^{}]{1,300}\}|%[^{}]{1,300}%)\}[^(){}]{0,300}\)/g;

/** Takes such tags away as markup: of a link the words stay, a picture is none of the text. */
export function dropTemplateTags(words: Words): Words {
  const { text } = words.body;
  if (!text.includes('{{') && !text.includes('{%')) return words;
  const code = words.spans.filter(({ kind }) => kind === 'code');
  const isCode = (start: number, end: number) => code.some((span) => span.start < end && start < span.end);
  const links = [...text.matchAll(LINK)].filter(({ 0: link, index }) => !isCode(index, index + link.length));
  const drop = links.flatMap(({ 0: link, index, groups }): [number, number][] => {
    const end = index + link.length;
    const first = index + 1;
    const last = first + (groups?.['words'] ?? '').length;
    return link.startsWith('!')
      ? [[index, end]]
      : [
          [index, first],
          [last, end],
        ];
  });
  for (const { 0: tag, index } of text.matchAll(TAG)) {
    const end = index + tag.length;
    if (!isCode(index, end) && !drop.some(([from, to]) => from < end && index < to)) drop.push([index, end]);
  }
  return editWords(
    words,
    drop.map(([start, end]) => ({ start, end: withGap(text, start, end), to: '' })),
  );
}

/** One of the gaps around what goes is enough. */
const withGap = (text: string, start: number, end: number): number =>
  (start === 0 || /\s/.test(text.charAt(start - 1))) && /\s/.test(text.charAt(end)) ? end + 1 : end;
