import { quoted, wordsOf, type TermRule } from './term-rule.ts';

/** `GetPath('x')`, `title="…"`, `throw [Fault]('…')`: what stands right behind these is handed to a program. */
const HANDED_OVER = /[\p{L}\d_\])][([{]\s?$|[\p{L}\d_\]]=$|[\p{L}\d_\]]\s=\s$/u;
const TAKEN_OVER = /^\s?(?:[)\]};]|[,+&]\s?(?:\u0001|$))/u;

/** `echo "…"` at the head of a line of a script, `); print "…"` */
const PRINTED = /(?<=^|[\n:;|&{)]\s?)(?:echo|printf?|puts|write-host)\s(?:-\w+\s)?$/iu;

/** `#> [1] "…"`: what a program answered. */
const OUTPUT = /(?:#>|^)\s?\[\d+\]\s$/mu;
/** `author: "me",` on a line of its own, in a text with `({`, `=>` or `});`. */
const FIELD = /(?<=^|[\s{,])[\w.'-]+:\s$/u;
const CODE_AROUND = /\(\{|=>|\}\)/u;
/** `Low Water(opens in a new window)`: the words of a link. */
const OPENS_IN_WINDOW = /\(opens\sin\sa\snew\s(?:tab|window)\)$/iu;

/** `ls -l /tmp`, `xterm &`, `\e[16c`, `$url#$link`, `show()`, `v=spf1 ip4:1.2.3.4`: signs that no one speaks. */
const COMMAND =
  /^[\p{Ll}_][\w.-]*\s(?:\S+\s)*-{1,2}\p{L}[\w-]*(?:\s|$)|(?:^|\s)~?\/\w+(?:\/[\w.-]+)+(?=\s|$)|\s&$|\\[ensrtx0-9[]|\$\p{Ll}\w*[#/.[({]|(?<=\p{L})\(\)|^https?:\/\/\S+$|(?:^|\s)\w+=\S*\d|^\{\{|\}\}$/u;
/** `[2]: #note "…"`: the title of a link's target, which Markdown left in the text. */
const LINK_TARGET = /\]:\s[#<\w]\S*\s$/u;
/** Dashes of a typewriter around what somebody puts in, and the end of a sentence: `too late --far too late-- to act`. */
const SAID = /\p{L}-{1,2}(?:\s|$)|\p{L}[.,!?]$/u;
/** Longer words are hardly a command. */
const longestCommand = 60;

/** Words in marks that are code, or what a command reads: nobody’s speech. */
export const isCode: TermRule = (context) => {
  const { prose, run } = context;
  const before = prose.masked.slice(Math.max(0, run.open - 20), run.open);
  const behind = prose.masked.slice(run.close, run.close + 6);
  return (
    PRINTED.test(before) ||
    OUTPUT.test(prose.text.slice(Math.max(0, run.open - 20), run.open)) ||
    (FIELD.test(before) && /^,?\s*(?:$|\n|\})/.test(behind) && CODE_AROUND.test(prose.masked)) ||
    OPENS_IN_WINDOW.test(quoted(context)) ||
    LINK_TARGET.test(before) ||
    (HANDED_OVER.test(before) && TAKEN_OVER.test(behind)) ||
    (wordsOf(quoted(context)).length <= longestCommand && COMMAND.test(quoted(context)) && !SAID.test(quoted(context)))
  );
};
