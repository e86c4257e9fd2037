import { stringify } from 'yaml';
import { sentence, type Script, type WordGiver } from './scripts.ts';

/** Writes a file of an archive: text as it is, all else as YAML. */
export type Write = (file: string, value: unknown) => void;

/** What stands at the head of an excerpt that is long enough to be cut in its first passage. */
const fillers = 80;

/** Front matter with a word of its own in every field. */
function frontMatter(title: string, word: () => string): string {
  return stringify({
    title,
    subtitle: word(),
    author: `${word()} Field`,
    category: `opinion about ${word()}`,
    summary: word(),
    publisher: word(),
    permalink: `https://example.org/${word()}`,
    [word()]: 'x',
  });
}

/** Published in full: what is found of it proves that the others could be found. */
export function writeOpen(script: Script, { show }: WordGiver, named: readonly string[], write: Write): string {
  const { name, language } = script;
  const first = sentence(script, [show(), show()]);
  const text = [first, sentence(script, named), sentence(script, [show(), show()])];
  write(`sources/${name}-open.md`, `---\n${frontMatter(show(), show)}---\n${text.join('\n\n')}\n`);
  write(`catalog/${name}-open.yaml`, {
    source: `${name}-open.md`,
    language,
    event: `${name}-event`,
    date: { value: '2020-05-04', evidence: [{ document: `${name}-open`, block: 'p1', exact: first }] },
    rights: { publish: 'full' },
  });
  return first;
}

/** Only metadata, with all that a card can say about words that it does not show. */
export function writeCarded(script: Script, { hide, show }: WordGiver, named: readonly string[], write: Write): string {
  const { name, language } = script;
  const [first, left, slip] = [sentence(script, [hide(), hide()]), hide(), hide()];
  const text = [first, sentence(script, named), left, sentence(script, [slip]), ...writeLayouts(hide)];
  write(`sources/${name}-card.md`, `---\n${frontMatter(hide(), hide)}---\n${text.join('\n\n')}\n`);
  write(`catalog/${name}-card.yaml`, {
    source: `${name}-card.md`,
    language,
    event: `${name}-event`,
    title: { value: show(), note: show(), evidence: [{ document: `${name}-card`, block: 'p1', exact: first }] },
    deck: hide(),
    contributors: [{ name: show(), role: 'author', bio: hide() }],
    omissions: [{ exact: left, reason: hide() }],
    sic: [{ exact: first, note: hide() }],
    corrections: [{ from: slip, to: hide(), reason: hide() }],
  });
  return first;
}

/** A passage of every layout, a link, a picture with its caption and a figure. */
const writeLayouts = (word: () => string): string[] => [
  `## ${word()}`,
  `- ${word()}\n- ${word()}`,
  `> ${word()}`,
  `| ${word()} | b |\n| --- | --- |\n| ${word()} | d |`,
  `\`\`\`\n${word()}\n\`\`\``,
  `[${word()}](https://example.org/${word()}) **${word()}** _${word()}_ ~~${word()}~~ \`${word()}\``,
  'The image is.',
  `${word()} 30 ${word()}.`,
  `30 ${word()} and $30 million ${word()}.`,
];

/** A call with words in its header, its ground rules, its labels and its questions. */
export function writeCall(script: Script, { hide }: WordGiver, write: Write): void {
  const { name, language } = script;
  const say = () => sentence(script, [hide(), hide()]);
  const lines = [
    `Via ${hide()} Teleconference`,
    `${hide()} Hall`,
    '(May 7, 2020)',
    '3:45 P.M. EST',
    `MODERATOR:  This call is on background, attributable to “${hide()}”. ${say()}`,
    `Q    Is the ${hide()} open?`,
    `MS. ${hide().toUpperCase()}:  ${say()}`,
    `MODERATOR:  ${say()}`,
    '4:13 P.M. EST',
  ];
  write(`sources/${name}-call.md`, `---\ntitle: ${hide()}\n---\n\n${lines.join('\n\n')}\n`);
  write(`catalog/${name}-call.yaml`, { source: `${name}-call.md`, language, exchanges: { x1: hide() } });
}

export function writeExcerpt(script: Script, { hide, show }: WordGiver, write: Write, publish: string): void {
  const { name, language, filler, stop } = script;
  const begins = `${sentence(script, [show(), show()])} ${filler.repeat(fillers)}`;
  const text = [
    `${begins}${hide()}${stop}`,
    ...[1, 2, 3].map(() => sentence(script, [hide(), filler.repeat(9), hide()])),
  ];
  write(`sources/${name}-excerpt.txt`, `${show()}\n\n${text.join('\n\n')}\n`);
  write(`catalog/${name}-excerpt.yaml`, {
    source: `${name}-excerpt.txt`,
    language,
    deck: hide(),
    rights: { publish },
  });
}
