import { expect, test } from 'vitest';
import { editCard } from '../../../scripts/freeze/edit-card.ts';
import { formatProposals } from '../../../scripts/freeze/format-proposals.ts';
import { readProposals } from '../../../scripts/freeze/read-proposals.ts';
import type { Proposal } from '../../../scripts/freeze/proposal.ts';

const proposal: Proposal = {
  document: 'harbour',
  formerIds: [{ id: 'port', because: 'more than half of its passages have the same words here' }],
  moves: [
    { old: 'q1', now: 'p4', because: 'its words “It is cold: #1” stand there' },
    { old: 'p7', now: 'tower#p3', because: 'the same words, which are new in that document' },
  ],
  open: [{ old: 'p9', knows: 'nothing is known of it' }],
};
const written = formatProposals([proposal]);
const [accepted] = readProposals(written, 'proposed.yaml').accepted;

/** The card with what was accepted, or what keeps it from that. */
function edit(text: string, given = accepted): string {
  if (!given) throw new Error('Nothing was read.');
  const edited = editCard(text, 'harbour.yaml', given);
  return edited.ok ? edited.text : edited.problems.map(({ what }) => what).join('\n');
}

test('What is proposed is read again with its reasons', () => {
  expect(written).toContain('# p9: left to you; nothing is known of it.');
  expect(accepted).toEqual({
    document: 'harbour',
    formerIds: [
      { key: 'port', value: 'port', comment: ['port: more than half of its passages have the same words here.'] },
    ],
    moved: [
      { key: 'q1', value: 'p4', comment: ['its words “It is cold: #1” stand there.'] },
      { key: 'p7', value: 'tower#p3', comment: ['the same words, which are new in that document.'] },
    ],
  });
  expect(readProposals(formatProposals([{ ...proposal, moves: [], formerIds: [] }]), 'proposed.yaml').problems).toEqual(
    [],
  );
});

test('A card gets new fields at its end, and keeps its comments and spaces', () => {
  const card = '# Ours.\nsource:   harbour.txt # by post\n\ntitle: "A [title]"';
  expect(edit(card)).toBe(`${card}
moved:
  # its words “It is cold: #1” stand there.
  q1: p4
  # the same words, which are new in that document.
  p7: tower#p3
formerIds:
  # port: more than half of its passages have the same words here.
  - port
`);
});

test('Lines are added to those that are there, in whichever way they are written', () => {
  const block = 'source: a.txt\nmoved:\n    p1: p2 # by hand\nformerIds:\n  - old\ntitle: A\n';
  expect(edit(block)).toBe(`source: a.txt
moved:
    p1: p2 # by hand
    # its words “It is cold: #1” stand there.
    q1: p4
    # the same words, which are new in that document.
    p7: tower#p3
formerIds:
  - old
  # port: more than half of its passages have the same words here.
  - port
title: A
`);
  const flow = 'source: a.txt\nmoved: { p1: p2 }\nformerIds: [old]\n';
  expect(edit(flow)).toBe(`source: a.txt
# q1: its words “It is cold: #1” stand there.
# p7: the same words, which are new in that document.
moved: { p1: p2, q1: p4, p7: tower#p3 }
# port: port: more than half of its passages have the same words here.
formerIds: [old, port]
`);
  expect(edit('source: a.txt\nmoved:\ntitle: A\n')).toContain(
    'moved:\n  # its words “It is cold: #1” stand there.\n  q1: p4\n',
  );
  expect(edit('moved: {}\nsource: a.txt')).toContain('moved: { q1: p4, p7: tower#p3 }\n');
});

test('What a card says already is not said twice, and nothing is said against it', () => {
  const once = edit('source: a.txt\n');
  expect(edit(once)).toBe(once);
  expect(edit('source: a.txt\nmoved: { q1: p9 }\n')).toBe('The card says already that "q1" leads to "p9".');
  expect(edit('- no card\n')).toBe('This is no card.');
});

test('A file of proposals that says something else is refused with its place', () => {
  const explain = (text: string) =>
    readProposals(text, 'proposed.yaml').problems.map(
      ({ line, column, kind }) => `${String(line)}:${String(column)} ${kind}`,
    );
  expect(explain('harbour:\n  moves: {}\n')).toHaveLength(1);
  expect(explain('harbour:\n  moved: { "P 1": p2 }\n')).toHaveLength(1);
  expect(explain('harbour: [\n')).toHaveLength(1);
});
