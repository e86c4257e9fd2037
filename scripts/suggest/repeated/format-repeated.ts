import { escapeControls } from '../../report/escape-controls.ts';
import type { Repeated } from './find-repeated.ts';

/** So many documents are named. */
const SHOWN = 3;

/**
 * What repeats, as entries of `defaults` in `archive.yaml`: one line each leaves it out. Empty where nothing does.
 *
 * @param most so many are shown; the rest is counted.
 */
export function formatRepeated(found: readonly Repeated[], most = Infinity): string {
  if (found.length === 0) return '';
  const head = [
    '# Lines that stand in many documents and may be of none. Those that are a letterhead, a footer or the like are left out of all by one',
    '# line under `defaults` in archive.yaml; the reason is shown to readers beside what it leaves out.',
  ];
  const rest = found.length - most;
  const more = rest > 0 ? [`# and ${rest.toLocaleString('en')} more`] : [];
  return `${[...head, ...found.slice(0, most).flatMap(formatOne), ...more].map(escapeControls).join('\n')}\n`;
}

function formatOne({ lines, documents, folder }: Repeated): string[] {
  const rest = documents.length - SHOWN;
  const named = [...documents.slice(0, SHOWN), ...(rest > 0 ? [`${rest.toLocaleString('en')} more`] : [])];
  const [first = ''] = lines;
  const what =
    lines.length > 1
      ? `lines: [${lines.map((line) => JSON.stringify(line)).join(', ')}]`
      : `exact: ${JSON.stringify(first)}`;
  const where = folder === undefined ? '' : `folder: ${JSON.stringify(folder)}, `;
  return [
    `# ${documents.length.toLocaleString('en')} documents: ${named.join(', ')}`,
    `- { ${where}omissions: [{ ${what}, reason: repeats in many documents }] }`,
  ];
}
