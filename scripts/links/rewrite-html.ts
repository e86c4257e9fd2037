import { forEachTag, type TagAttribute } from './each-tag.ts';
import { isRootAddress } from './relative-address.ts';

/** Attributes that hold one address. */
const addressAttributes = new Set(['href', 'xlink:href', 'src', 'poster', 'action', 'formaction', 'data', 'cite']);
/** Attributes that hold a list of addresses, each with a width or density. */
const listAttributes = new Set(['srcset', 'imagesrcset']);
/** `<meta>` names whose content is an address. */
const addressMetas = new Set(['og:image', 'og:url', 'twitter:image']);

type Rewrite = (address: string, attribute: string) => string;

/** A part of a text, `[start, end)`, and what is to stand in its place. */
export interface Edit {
  start: number;
  end: number;
  value: string;
}

/**
 * Rewrites each address from the root of the site by `rewrite`, and `data-root` on `<html>`, where it stands, to the
 * rewritten address of the root. Nothing else in the file changes, to the byte.
 */
export function rewriteHtml(html: string, rewrite: (address: string) => string): string {
  return rewriteAddresses(html, (address, name) => {
    if (name === 'data-root') return rewrite('/');
    return isRootAddress(address) ? rewrite(address) : address;
  });
}

/** Rewrites every address, and `data-root` on `<html>`, by `rewrite`, which is told the attribute's name too. */
export function rewriteAddresses(html: string, rewrite: Rewrite): string {
  const edits: Edit[] = [];
  forEachTag(html, {
    open({ name, attributes }) {
      for (const attribute of attributes) {
        if (!attribute.hasValue) continue;
        const value = rewriteAttribute(name, attribute, attributes, rewrite);
        if (value !== attribute.value) edits.push({ start: attribute.start, end: attribute.end, value });
      }
    },
  });
  return applyEdits(html, edits);
}

function rewriteAttribute(
  tag: string,
  { name, value }: TagAttribute,
  siblings: readonly TagAttribute[],
  rewrite: Rewrite,
): string {
  const one = (address: string) => rewrite(address, name);
  if (addressAttributes.has(name)) return one(value);
  if (listAttributes.has(name))
    return value.replace(/(?<=^|,)(\s*)([^\s,]+)/g, (_, space: string, url: string) => space + one(url));
  if (tag === 'html' && name === 'data-root') return one(value);
  if (tag === 'meta' && name === 'content') {
    const named = siblings.find((other) => other.name === 'name' || other.name === 'property')?.value;
    if (named !== undefined && addressMetas.has(named)) return one(value);
    if (siblings.some((other) => other.name === 'http-equiv' && other.value.toLowerCase() === 'refresh')) {
      return value.replace(/(;\s*url=\s*)(\S+)/i, (_, before: string, url: string) => before + one(url));
    }
  }
  return value;
}

/** Makes edits, which are in the order of the text. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let end = 0;
  for (const edit of edits) {
    parts.push(text.slice(end, edit.start), edit.value);
    end = edit.end;
  }
  parts.push(text.slice(end));
  return parts.join('');
}
