import { readFile } from 'node:fs/promises';
import matter from 'gray-matter';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { listSources } from '../../ingest/content/list-sources.ts';
import { splitFrontMatter } from '../../ingest/source/split-front-matter.ts';

/**
 * Seconds that gray-matter and remark with its GitHub grammar take to read the same files: what somebody would use who only
 * wants Markdown parsed.
 */
export async function measureRemark(sources: string): Promise<number> {
  const parser = remark().use(remarkGfm);
  const { sources: listed } = await listSources(sources);
  let spent = 0;
  for (const { path, file } of listed) {
    const text = await readFile(path, 'utf8');
    // gray-matter runs some languages of front matter: it sees only what ingest has found to be harmless.
    if (!splitFrontMatter(text, file).ok) continue;
    const started = performance.now();
    parser.parse(matter(text, { language: 'yaml' }).content);
    spent += performance.now() - started;
  }
  return spent / 1000;
}
