import { Parser } from 'htmlparser2';
import { siteRoot } from '../../src/paths.ts';
import { applyEdits, rewriteAddresses, type Edit } from '../links/rewrite-html.ts';
import { relativeAddress } from '../links/relative-address.ts';

/** The name of the one script below the root of the copy. */
export const portableScript = 'portable.js';

/** The site's policy without what a page from disk can't do: it connects to nothing and starts no worker. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src data:; base-uri 'none'; form-action 'self'; require-trusted-types-for 'script'; trusted-types default";

export interface PortablePage {
  html: string;
  /** Addresses of the modules that the page would have loaded, as they stood in it. */
  modules: string[];
}

/**
 * A page of the site, `file` below its root, as it works when it is opened from disk. It is told where the site is published, if that is
 * known, so that what is copied from it leads there.
 */
export function rewritePage(html: string, file: string, siteUrl?: string): PortablePage {
  const { edits, modules } = findEdits(html, file, siteUrl);
  const edited = applyEdits(html, edits);
  const named = rewriteAddresses(edited, (address, name) => (name === 'data-root' ? address : nameIndex(address)));
  return { html: named, modules };
}

/** From disk a folder shows its list of files: `../people/?q=a#b` becomes `../people/index.html?q=a#b`. */
export function nameIndex(address: string): string {
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/|[?#]|$)/i.test(address)) return address;
  return address.replace(/^[^?#]*/, (path) =>
    /(?:^|\/)\.{0,2}$/.test(path) ? `${path.replace(/\/?$/, '/')}index.html` : path,
  );
}

function findEdits(html: string, file: string, siteUrl: string | undefined): { edits: Edit[]; modules: string[] } {
  const edits: Edit[] = [];
  const modules: string[] = [];
  let depth = 0;
  /** Where an element begins that the copy does without, and how deep it is. */
  let dropped: { start: number; depth: number } | undefined;
  const parser = new Parser({
    onopentag(element, attributes) {
      depth += 1;
      if (dropped) return;
      const [start, end] = [parser.startIndex, parser.endIndex + 1];
      const tag = html.slice(start, end);
      const isModule = element === 'script' && attributes['type'] === 'module';
      if (element === 'html' && siteUrl !== undefined) {
        const site = siteRoot(siteUrl).replaceAll('&', '&amp;').replaceAll('"', '%22');
        edits.push({ start, end, value: tag.replace(/>$/, ` data-site="${site}">`) });
      } else if (isModule || attributes['data-edition'] === 'site') {
        dropped = { start, depth };
        if (isModule) modules.push(attributes['src'] ?? '');
      } else if (attributes['data-edition'] === 'portable') {
        edits.push({ start, end, value: tag.replace(/\shidden(?:="[^"]*")?(?=[\s>])/, '') });
      } else if (
        element === 'link' &&
        /\b(?:preload|modulepreload|prefetch|manifest|alternate)\b/.test(attributes['rel'] ?? '')
      ) {
        edits.push({ start, end, value: '' });
      } else if (element === 'meta' && attributes['property']?.startsWith('og:image')) {
        // Nobody sees a copy from disk beside a link.
        edits.push({ start, end, value: '' });
      } else if (element === 'meta' && attributes['http-equiv']?.toLowerCase() === 'content-security-policy') {
        edits.push({ start, end, value: `<meta http-equiv="Content-Security-Policy" content="${policy}">` });
      }
    },
    onclosetag() {
      if (dropped?.depth === depth) {
        // All that the modules do is done by one script, in the place of the first.
        const isFirstScript = modules.length === 1 && html.startsWith('<script', dropped.start);
        const script = `<script defer src="${relativeAddress(`/${portableScript}`, file)}"></script>`;
        edits.push({ start: dropped.start, end: parser.endIndex + 1, value: isFirstScript ? script : '' });
        dropped = undefined;
      }
      depth -= 1;
    },
  });
  parser.end(html);
  return { edits, modules };
}
