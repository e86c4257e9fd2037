import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkPage } from '../../checks/check-page.ts';
import { pageFacts } from '../../checks/page-facts.ts';
import { parsePage } from '../../checks/parse-page.ts';
import { relativizePage } from '../../links/relativize-page.ts';
import type { Engine } from '../engine/load-engine.ts';
import type { Group } from './group-addresses.ts';
import type { Rendered } from './messages.ts';
import { renderAddress } from './render-address.ts';

export interface RenderTarget {
  engine: Engine;
  site: string;
  /** Where the site will be published, if that is known. */
  siteUrl: string | undefined;
}

/** Renders files, makes their links relative, checks them and writes each of them once. */
export async function renderGroup(group: Group, { engine, site, siteUrl }: RenderTarget): Promise<Rendered> {
  const rendered: Rendered = { files: group.length, pages: [], problems: [] };
  for (const [file, address] of group) {
    const bytes = await renderAddress(engine, address);
    const isPage = file.endsWith('.html');
    const html = isPage ? relativizePage(bytes.toString('utf8'), file, siteUrl) : '';
    const path = join(site, file);
    mkdirSync(dirname(path), { recursive: true });
    // At once: nothing else is done meanwhile.
    writeFileSync(path, isPage ? html : bytes);
    if (!isPage) continue;
    const page = { file, ...parsePage(html) };
    rendered.pages.push(pageFacts(page));
    rendered.problems.push(...checkPage(page, site));
  }
  return rendered;
}
