import { describe, expect, test } from 'vitest';
import { speakerLine, speakerName } from '../../../src/parts/speaker-line.ts';
import { archiveOf, sampleDocument, turn } from '../samples/sample-document.ts';

describe('speakerName', () => {
  test.each([
    ['Q', 'press', 'role', 'Reporter'],
    ['SENIOR ADMINISTRATION OFFICIAL', 'official', 'role', 'Senior administration official'],
    ['MS. McDONALD', 'official', 'named', 'MS. McDONALD'],
    ['MS. O’HARA-SMITH', 'official', 'named', 'Ms. O’Hara-Smith'],
    ['Vice President', 'official', 'role', 'Vice President'],
  ] as const)('calls %s, who is %s and %s, "%s"', (label, role, status, name) => {
    expect(speakerName({ label, role, speaker: { status, label } })).toBe(name);
  });
});

test.each([
  ['MS. SEARS', 'Ms. Sears'],
  ['JAVIER JIMÉNEZ ESPRIÚ', 'Javier Jiménez Espriú'],
  ['TAOISEACH VARADKAR', 'Taoiseach Varadkar'],
  ['MR. BARRON', 'Mr. Barron'],
  ['DR. O’HARA', 'Dr. O’Hara'],
])('calls %s, whom the editor says to be a speaker, "%s"', (label, name) => {
  const supplied = [{ what: 'speaker' as const, reason: 'She spoke.' }];
  expect(speakerName({ label, role: 'speaker', speaker: { status: 'role', label }, supplied })).toBe(name);
});

test('says what the text leaves open and what it tells, with the evidence', () => {
  const asked = turn('t3', 'Q', 'press', ['Why?'], {
    addressedAs: { name: 'Ann', evidence: { document: 'sample', block: 't4p1', exact: 'Hello, Ann' } },
  });
  const greets = turn('t4', 'MS. DOE', 'official', ['Hello, Ann. Yes.']);
  const { name, printed, remarks } = speakerLine(
    asked,
    'sample',
    archiveOf([sampleDocument({ blocks: [asked, greets] })]),
  );
  expect({ name, printed }).toEqual({ name: 'Reporter', printed: false });
  expect(remarks.map(({ text }) => text)).toEqual(['not named', 'labelled “Q”', 'addressed as Ann']);
  expect(remarks[2]?.evidence).toEqual([
    { href: '/documents/sample/#t4p1:~:text=Hello%2C%20Ann,-.%20Yes.', place: 'turn 4, ¶1', exact: ['Hello, Ann'] },
  ]);
});

test('Where bold type stands in for labels, what a turn is stands in brackets', () => {
  const turns = [turn('t1', 'Q', 'press', ['Why?']), turn('t2', 'A', 'speaker', ['So.'])].map((one) => ({
    ...one,
    unlabelled: true as const,
  }));
  const archive = archiveOf([sampleDocument({ blocks: turns })]);
  expect(turns.map((one) => speakerLine(one, 'sample', archive).name)).toEqual(['[Question]', '[Answer]']);
});

test('A time leads to the recording where the card has one', () => {
  const timed = turn('t1', 'MS. DOE', 'official', ['Yes.'], {
    time: { printed: '1:02:33', counted: { from: 'recording', seconds: 3753 } },
  });
  const ofDay = turn('t2', 'MR. ROE', 'official', ['No.'], {
    time: { printed: '15:18', counted: { from: 'midnight', seconds: 55_080 } },
  });
  const recording = { url: 'https://video.example/v?t={seconds}' };
  const archive = archiveOf([sampleDocument({ blocks: [timed, ofDay], recording })]);
  expect([timed, ofDay].map((one) => speakerLine(one, 'sample', archive).time)).toEqual([
    { printed: '1:02:33', machine: 'PT3753S', href: 'https://video.example/v?t=3753' },
    { printed: '15:18', machine: '15:18:00' },
  ]);
});
