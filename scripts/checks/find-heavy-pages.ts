import { join } from 'node:path';
import type { Problem } from '../report/problem.ts';
import type { BuiltSite } from './built-site.ts';
import { weighReadingPages, type PageWeight } from './weigh-pages.ts';

/** What a reading page may weigh, in kB (1,000 bytes). Of the pages' own HTML it is the median: documents are as long as they are. */
type Part = Exclude<keyof PageWeight, 'words'>;

const budgets: Record<Part, number> = { html: 14, css: 10, script: 3, fonts: 90 };

const names: Record<Part, string> = {
  html: 'HTML (median)',
  css: 'CSS',
  script: 'JavaScript before the first interaction',
  fonts: 'fonts',
};

/** The weight of each part in bytes: the median for HTML, the heaviest page for what is shared. */
export function summarizeWeights(weights: readonly PageWeight[]): Record<Part, number> {
  const heaviest = (part: Part) => Math.max(0, ...weights.map((weight) => weight[part]));
  const html = weights.map((weight) => weight.html).toSorted((a, b) => a - b);
  return {
    html: html[Math.floor((html.length - 1) / 2)] ?? 0,
    css: heaviest('css'),
    script: heaviest('script'),
    fonts: heaviest('fonts'),
  };
}

/** One line for people: `HTML (median) 9.1 of 14 kB, CSS …`. */
export function describeWeights(summary: Record<Part, number>): string {
  return parts()
    .map((part) => `${names[part]} ${kilobytes(summary[part])} of ${budgets[part]} kB`)
    .join(', ');
}

/** What one page may carry beside its words, in bytes: as much again and a fifth, and what stands around every page. */
export const mostOf = ({ words }: Pick<PageWeight, 'words'>): number => Math.round(2.2 * words + 6000);
/** No page of so few bytes is heavy. */
const always = 20_000;

/** Reading pages stay within the budgets: all together, and each for its words. */
export function findHeavyPages(site: BuiltSite): Problem[] {
  const weights = weighReadingPages(site);
  return [...findHeavyParts(site, weights), ...findWordyPages(site, weights)];
}

function findWordyPages({ folder }: BuiltSite, weights: ReadonlyMap<string, PageWeight>): Problem[] {
  return [...weights]
    .filter(([, weight]) => weight.html > Math.max(always, mostOf(weight)))
    .map(([file, weight]) => ({
      kind: 'heavy-page',
      file: join(folder, file),
      line: 1,
      column: 1,
      what: `This reading page carries ${kilobytes(weight.html)} kB of HTML; the budget for its words is ${kilobytes(Math.max(always, mostOf(weight)))} kB.`,
      why: 'A page that weighs more is slow on a phone.',
      fix: 'Take out what is not needed, or load it when the reader asks for it.',
    }));
}

function findHeavyParts(site: BuiltSite, weights: ReadonlyMap<string, PageWeight>): Problem[] {
  const summary = summarizeWeights([...weights.values()]);
  return parts()
    .filter((part) => summary[part] > budgets[part] * 1000)
    .map((part) => {
      const file = [...weights].toSorted(([, a], [, b]) => b[part] - a[part])[0]?.[0] ?? 'index.html';
      return {
        kind: 'heavy-page',
        file: join(site.folder, file),
        line: 1,
        column: 1,
        what: `Reading pages carry ${kilobytes(summary[part])} kB of ${names[part]}; the budget is ${budgets[part]} kB.`,
        why: 'A page that weighs more is slow on a phone.',
        fix: 'Take out what is not needed, or load it when the reader asks for it.',
      };
    });
}

function parts(): Part[] {
  return ['html', 'css', 'script', 'fonts'];
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
