import { stringify } from 'yaml';
import type { Proposal } from './proposal.ts';
import { typedCommand } from '../program/typed-command.ts';

const head = `# What cards must say so that the addresses in ledger.json lead on, each with the words that decided. Nothing has been changed yet.
# Read it, change or strike what is wrong, and write it onto the cards with: ${typedCommand('freeze --accept')}
`;

/** A name or an address as YAML: in quotation marks where it would be read as something else. */
export const writeScalar = (value: string): string => stringify(value, { lineWidth: 0 }).trim();

/** The proposals as a file for the editor, and for `readProposals`. */
export function formatProposals(proposals: readonly Proposal[]): string {
  return `${head}${proposals.map(formatProposal).join('')}`;
}

function formatProposal({ document, formerIds, moves, open }: Proposal): string {
  const left = open.map(({ old, knows }) => `  # ${old}: left to you; ${knows}.`);
  const former = formerIds.flatMap(({ id, because }) => [`    # ${id}: ${because}.`, `    - ${writeScalar(id)}`]);
  const moved = moves.flatMap(({ old, now, because }) => [
    `    # ${because}.`,
    `    ${writeScalar(old)}: ${writeScalar(now)}`,
  ]);
  const lines = [
    ...(former.length > 0 ? ['  formerIds:', ...former] : []),
    ...(moved.length > 0 ? ['  moved:', ...moved] : []),
    ...left,
  ];
  // Comments alone are no value.
  const value = former.length + moved.length > 0 ? '' : ' {}';
  return ['', `${writeScalar(document)}:${value}`, ...lines, ''].join('\n');
}
