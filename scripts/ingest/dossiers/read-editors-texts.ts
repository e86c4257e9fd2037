import { join } from 'node:path';
import { guardStage } from '../../report/internal-problem.ts';
import type { Problem } from '../../report/problem.ts';
import { placeInText } from '../../report/place-in-text.ts';
import type { EditorsText } from '../checks/editors-text.ts';
import { fileExists } from '../content/file-exists.ts';
import { readSource } from '../source/read-source.ts';
import { splitFrontMatter } from '../source/split-front-matter.ts';
import { isCiting } from './components.ts';
import { isComponent, parseDossier, startOf, walk } from './dossier-tree.ts';
import { readDossiers } from './read-dossiers.ts';

/** What the editor wrote into `about.mdx` and the guides of a content folder. What is not MDX is a problem elsewhere. */
export async function readEditorsTexts(folder: string, problems: Problem[]): Promise<EditorsText[]> {
  const about = join(folder, 'about.mdx');
  const { dossiers } = await readDossiers(join(folder, 'dossiers'));
  const guides = dossiers.map(({ file, front }) => ({ file, event: front?.event }));
  const files = [...((await fileExists(about)) ? [{ file: about, event: undefined }] : []), ...guides];
  const texts = await Promise.all(
    files.map(async ({ file, event }) => {
      const read = await readSource(file);
      if (!read.ok) return [];
      return guardStage('readEditorsTexts', file, problems, () => listTexts(file, read.text, event)) ?? [];
    }),
  );
  return texts.flat();
}

/** The texts of one file. Pure. */
export function listTexts(file: string, source: string, event?: string): EditorsText[] {
  const split = splitFrontMatter(source, file);
  const place = placeInText(file, source);
  const parsed = split.ok ? parseDossier(source, split.frontMatter.bodyStart, place) : undefined;
  if (!parsed?.ok) return [];
  const texts: EditorsText[] = [];
  let headingEnd = 0;
  walk(parsed.tree, (node) => {
    if (node.type === 'heading') headingEnd = node.position?.end.offset ?? 0;
    if (node.type === 'text') {
      const start = startOf(node);
      const at = (offset: number) => place(start + offset);
      texts.push({ text: node.value, place: at, isHeading: start < headingEnd, ...(event !== undefined && { event }) });
    }
    return !(isComponent(node) && isCiting(node.name));
  });
  return texts;
}
