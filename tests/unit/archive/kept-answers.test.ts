import { describe, expect, test } from 'vitest';
import type { Archive } from '../../../src/archive/archive.ts';
import type { AnswerStore } from '../../../src/archive/kept-answers.ts';
import { question } from '../../../src/archive/question.ts';
import { archiveOf, paragraph, sampleDocument } from '../samples/sample-document.ts';

const document = (id: string, text: string) => sampleDocument({ id, blocks: [paragraph('p1', text)] });

let answered: string[] = [];
const lengthOf = question(
  'kept-length',
  (archive, id: string) => {
    answered.push(id);
    return archive.record(id).blocks.length;
  },
  { isKept: true },
);
const total = question(
  'kept-total',
  (archive) => {
    answered.push('total');
    return archive.documents.reduce((sum, { id }) => sum + archive.ask(lengthOf, id), 0);
  },
  { isKept: true },
);

/** Asks an archive with what the last one kept. @returns the answer, what had to be answered for it, and what this one keeps */
function build(archive: Archive, last: ReadonlyMap<string, string>, ask: (archive: Archive) => unknown) {
  const kept = new Map<string, string>();
  const store: AnswerStore = {
    read: (name) => (JSON.parse(last.get(name) ?? 'null') as unknown) ?? undefined,
    write: (name, value) => kept.set(name, JSON.stringify(value)),
    takeOver: (name) => kept.set(name, last.get(name) ?? ''),
  };
  archive.keepAnswers(store);
  answered = [];
  return { answer: ask(archive), answered, kept };
}

const askAll = (archive: Archive) => [archive.ask(total), archive.documents.map(({ id }) => archive.ask(lengthOf, id))];

describe('An answer that is kept', () => {
  const harbour = document('harbour', 'The ferry sails.');
  const mill = document('mill', 'The wheel turns.');
  const first = build(archiveOf([harbour, mill]), new Map(), askAll);

  test('is the last build’s where all that it was made of is as it was', () => {
    expect(first.answered.sort()).toEqual(['harbour', 'mill', 'total']);
    const again = build(archiveOf([harbour, mill]), first.kept, askAll);
    expect(again.answered).toEqual([]);
    expect(again.answer).toEqual(first.answer);
    expect(again.kept).toEqual(first.kept);
  });

  test('is made anew where something of that is another, and then alone', () => {
    const longer = { ...mill, blocks: [...mill.blocks, paragraph('p2', 'It stands.')] };
    const { answered: anew, answer } = build(archiveOf([harbour, longer]), first.kept, askAll);
    expect(anew.sort()).toEqual(['mill', 'total']);
    expect(answer).toEqual([3, [1, 2]]);
  });

  test('stands where what it was made of gives the same answer again', () => {
    const changed = document('mill', 'The wheel stands.');
    expect(build(archiveOf([harbour, changed]), first.kept, askAll).answered).toEqual(['mill']);
  });

  test('is gone with the document that it was about', () => {
    const { answered: anew, kept } = build(archiveOf([harbour]), first.kept, askAll);
    expect(anew).toEqual(['total']);
    expect([...kept.keys()].sort()).toEqual(['?kept-length:harbour', '?kept-total']);
  });
});
