import { escapeControls } from '../report/escape-controls.ts';
import type { Proposed, Section } from './section.ts';

export const head = `# What the documents name and no authority knows. Nothing has been changed yet.
# Strike what is wrong, take away the # before what is right though it is not certain, and move what stands under another list.
`;

/**
 * Sections as YAML, which an editor reads, and which `acceptSuggestions` reads when the editor has been at it.
 *
 * @param most so many of each section are shown; the rest is counted.
 */
export function formatSections(sections: readonly Section[], most = Infinity): string {
  return sections.map((section) => formatSection(section, most)).join('\n');
}

function formatSection({ key, heading, proposed }: Section, most: number): string {
  const certain = proposed.filter(({ isCertain }) => isCertain).length;
  const count = `${certain.toLocaleString('en')} certain, ${(proposed.length - certain).toLocaleString('en')} not`;
  const rest = proposed.length - most;
  return [
    `# ${heading}: ${proposed.length === 0 ? 'none' : count}`,
    `${key}:`,
    ...proposed.slice(0, most).flatMap(formatProposed),
    ...(rest > 0 ? [`  # and ${rest.toLocaleString('en')} more: --most ${String(proposed.length)} shows all`] : []),
    '',
  ]
    .map(escapeControls)
    .join('\n');
}

const formatProposed = ({ said, item, isCertain }: Proposed): string[] => [
  `  # ${said}`,
  `  ${isCertain ? '' : '# '}- ${item}`,
];
