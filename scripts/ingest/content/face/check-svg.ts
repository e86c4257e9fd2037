import { Parser } from 'htmlparser2';
import { placeInText } from '../../../report/place-in-text.ts';
import type { Problem } from '../../../report/problem.ts';

/** What runs, or shows pages of others. */
const refusedElements = new Set(['script', 'foreignobject', 'iframe', 'object', 'embed', 'audio', 'video', 'handler', 'listener']);
const addressAttributes = new Set(['href', 'xlink:href', 'src', 'action']);
/** A place of the file itself, or a picture that it has within it. */
const ownAddress = /^\s*(?:#|data:image\/(?:png|jpeg|gif|webp)[;,]|$)/i;
const styleAddresses = /url\(([^)]*)\)?|@import[^;]*/gi;

export interface CheckedSvg {
  /** In its own units; undefined where it says no size. */
  size?: { width: number; height: number };
  problems: Problem[];
}

/** An SVG that is to be published: nothing in it runs, and nothing is fetched from elsewhere. */
export function checkSvg(text: string, file: string): CheckedSvg {
  const placeAt = placeInText(file, text);
  const problems: Problem[] = [];
  const refuse = (what: string, fix: string, at: number) =>
    problems.push({ ...placeAt(at), kind: 'unsafe-picture', what, why: unsafe, fix });
  let root: Record<string, string> | undefined;
  let depth = 0;
  const checkStyles = (css: string, at: number) => {
    for (const [found, address = ''] of unescapeCss(css).matchAll(styleAddresses)) {
      if (found.startsWith('@') || !ownAddress.test(address.trim().replace(/^['"]/, '')))
        refuse(`A style of this picture fetches something: ${shorten(found)}.`, takeAway, at);
    }
  };
  let style: string | undefined;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const at = parser.startIndex;
        const element = name.toLowerCase().replace(/^.*:/, '');
        if (depth === 0 && root === undefined && element === 'svg') root = attributes;
        depth += 1;
        if (refusedElements.has(element)) refuse(`<${name}> stands in this picture.`, takeAway, at);
        for (const [attribute, value] of Object.entries(attributes)) {
          const known = attribute.toLowerCase();
          if (/^on/.test(known)) refuse(`The attribute ${attribute} of <${name}> runs a script.`, takeAway, at);
          else if (addressAttributes.has(known) && !ownAddress.test(value))
            refuse(`The attribute ${attribute} of <${name}> names something outside: ${shorten(value)}.`, takeAway, at);
          else checkStyles(value, at);
          // What is set later is not what stands there now.
          if (known === 'attributename' && /^(?:xlink:)?href$|^on/i.test(value.trim()))
            refuse(`<${name}> changes the attribute ${value.trim()}.`, takeAway, at);
        }
        if (element === 'style') style = '';
      },
      ontext(words) {
        if (style !== undefined) style += words;
      },
      onclosetag() {
        depth -= 1;
        if (style !== undefined) checkStyles(style, parser.startIndex);
        style = undefined;
      },
      onprocessinginstruction(name, data) {
        if (/^!doctype.*\[/is.test(data)) refuse('This picture declares entities of its own.', takeAway, parser.startIndex);
        else if (/^\?xml-stylesheet/i.test(name)) refuse('This picture names a style sheet.', takeAway, parser.startIndex);
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(text);
  if (!root) return { problems: [...problems, { ...placeAt(0), ...noSvg }] };
  const size = sizeOf(root);
  return { ...(size && { size }), problems };
}

const unsafe = 'The picture stands on every page, and whoever opens it would run or fetch what it names.';
const takeAway = 'Take it out of the file; a drawing program saves it so as “plain” or “optimized” SVG, with text as paths.';
const noSvg = {
  kind: 'no-picture',
  what: 'This file has no <svg>.',
  why: 'Browsers would show no picture.',
  fix: 'Save the picture as SVG once more, or as PNG.',
};

function sizeOf({ width = '', height = '', viewBox = '' }: Record<string, string>): CheckedSvg['size'] {
  const plain = [width, height].map((value) => Number(/^\s*([\d.]+)(?:px)?\s*$/.exec(value)?.[1] ?? Number.NaN));
  const box = viewBox.trim().split(/[\s,]+/).slice(2).map(Number);
  const [wide = 0, high = 0] = plain.every((value) => value > 0) ? plain : box;
  return wide > 0 && high > 0 ? { width: wide, height: high } : undefined;
}

/** `\75 rl(` is `url(`, too. */
const unescapeCss = (css: string): string =>
  css
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\\([\da-f]{1,6})\s?/gi, (_, code: string) => fromCode(Number.parseInt(code, 16)))
    .replace(/\\(.)/gs, '$1');

const fromCode = (code: number): string => (code <= 0x10ffff ? String.fromCodePoint(code) : '');

const shorten = (words: string): string => (words.length > 60 ? `${words.slice(0, 59)}…` : words);
