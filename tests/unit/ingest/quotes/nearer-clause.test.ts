import { expect, test } from 'vitest';
import { linesOf, quotesOf, speakerOf } from './quote-lines.ts';

const speakersIn = (text: string): string[] => quotesOf(...text.split('|')).map(speakerOf);
const linesIn = (text: string): string[] => linesOf(quotesOf(...text.split('|')));

test.each([
  ['Vidal ran the shelter and a neighbour who helped there came forward saying the dogs were ill.', 'a neighbour'],
  ['Vidal held talks in his home and one guest who stayed had gone out saying there was a map.', 'one guest'],
  ['Krane closed the pier and a pilot who knew her went to the town, saying it was “too soon”.', 'a pilot'],
  ['Karl Vidal left the hall and the clerk came back, saying it was “a shame”.', 'the clerk'],
  ['The mayor sold the boats and a trader who bought them has written in, claiming they were “rotten”.', 'a trader'],
])('A participle belongs to the clause that is nearer: %s', (text, speaker) => {
  expect(speakersIn(text)[0]).toMatch(new RegExp(`^${speaker}(?: |$)`));
});

test.each([
  ['Karl Vidal thanked the mayor and the clerk who helped him, saying it was “a joy”.', 'Karl Vidal'],
  ['Karl Vidal said the mayor and his wife had left, adding that the pier was “open”.', 'Karl Vidal'],
  ['Karl Vidal met a trader and a pilot from Salem, saying it was “a joy”.', 'Karl Vidal'],
])('Whom a clause has for its object or tells of has no participle: %s', (text, speaker) => {
  expect(speakersIn(text)[0]).toMatch(new RegExp(`^${speaker}`));
});

test.each([
  'Karl Vidal was asked to back Krane in Salem, where fresh polling suggests she is ahead.',
  'Karl Vidal has left for Norvik, in which internal testing shows the pier is sinking.',
  'Karl Vidal stayed at home, though early evidence suggests the boat was safe.',
  'Karl Vidal sold the firm because new research shows the sea is rising.',
  'Karl Vidal went to sea while official guidance says boats should stay.',
])(
  'A thing without an article in a clause of its own does not leave its verb to whom the sentence is about: %s',
  (text) => {
    expect(speakersIn(text)).not.toContainEqual(expect.stringMatching(/^Karl Vidal/));
  },
);

test.each([
  'The town’s handling of the floods in Salem and New York said a lot about its plans.',
  'The long queue in Norvik says much about the pier.',
  'The boat says volumes about its owner.',
  'What Vidal left out says more about the firm.',
  'The quiet of the harbour says something about the town.',
])('A thing that says a lot about another says nothing: %s', (text) => {
  expect(linesIn(text)).toEqual([]);
});

test.each([
  ['Karl Vidal said a lot of good came of it.', 'a lot of good came of it'],
  ['Karl Vidal said something about the boat was wrong.', 'something about the boat was wrong'],
])('What somebody says may begin so: %s', (text, words) => {
  expect(linesIn(text)).toEqual([expect.stringMatching(new RegExp(`: ${words}$`, 'u'))]);
});

test.each([
  'The raids in Salem and New York said that the truce was over.',
  'Storms at Norvik and Port Vale claimed that the pier had gone.',
])('A place behind “and” is nobody: %s', (text) => {
  expect(speakersIn(text)).not.toContainEqual(expect.stringMatching(/^(?:New York|Port Vale)/));
});

test.each([
  ['Ida Krane has become the victim of abuse from boat lovers who claim the seal was “murdered”.', 'boat lovers'],
  ['She is the target of letters from skippers who say the pier is “theirs”.', 'skippers'],
  ['He was the lawyer of two clerks who claim the boat was “stolen”.', 'two clerks'],
  ['These are the victims of a trader who says the boats were “sound”.', 'a trader'],
  ['It was the owner of the shop and a friend of sailors who say it was “late”.', 'sailors'],
])('Of several nouns before “who” the verb has the one that it agrees with: %s', (text, speaker) => {
  expect(speakersIn(text)[0]).toMatch(new RegExp(`^${speaker}(?: |$)`));
});

test.each([
  ['It came from a group of clerks who say the pier is “theirs”.', 'a group of clerks'],
  ['She is the mother of two boys who says the pier was “locked”.', 'the mother of two boys'],
])('The head of a phrase stays where it agrees, or counts: %s', (text, speaker) => {
  expect(speakersIn(text)[0]).toMatch(new RegExp(`^${speaker}`));
});

test.each([
  'The latest order follows one passed in May, which set a limit and asked towns to stop boats from “taking sand”.',
  'The new plan is a copy of one by Roe, which closed the pier and called for a “free harbour”.',
  'Many people signed a note on Harbour.org that criticized the town and called for it to be “held to account”.',
])('A verb joined within a relative clause is not that of the sentence’s subject: %s', (text) => {
  expect(speakersIn(text)).not.toContainEqual(expect.stringMatching(/^(?:The latest order|The new plan|Many people)/));
});

test('A deed that somebody tells of brings in no words of his who does it', () => {
  expect(
    speakersIn(
      'A report says that the three clerks saw the boat, had texted with him, and then put the map away “because they were afraid.”',
    )[0],
  ).toMatch(/^A report/);
  expect(speakersIn('A report says that the clerk called the boat “old”.')).toContainEqual(
    expect.stringMatching(/^the clerk/),
  );
});

test.each([
  [
    'Krane has fought for the pier over friends in the town, who say it will cost boats in the U.S. The mayor views it as a “turn” to sea.',
    /^The mayor|^$/,
  ],
  ['The clerks say the boat left at 5 p.m. The harbour master sees it as a “loss”.', /^The harbour master|^$/],
  ['The guild says it was sold to Salt Inc. The owner regards it as a “gift”.', /^The owner|^$/],
])('A sentence ends behind a short form where a new one begins: %s', (text, speaker) => {
  expect(speakersIn(text).filter((one) => /^(?:friends|the town|The clerks|The guild)/.test(one)).length).toBeLessThan(
    2,
  );
  expect(speakersIn(text).filter((one) => speaker.test(one)).length).toBeGreaterThan(0);
});

test.each([
  ['More than 2,000 people signed it and called for a “free harbour”.', 'More than 2,000 people'],
  ['Almost 300,000 people have asked for a “free harbour”.', 'Almost 300,000 people'],
  ['Nearly 1,500 clerks signed it and asked for a “free harbour”.', 'Nearly 1,500 clerks'],
])('A number is not cut at its comma: %s', (text, speaker) => {
  expect(speakersIn(text)[0]).toMatch(new RegExp(`^${speaker}`));
});

test.each([
  [
    '“It went well,” Ida Krane said.|Alan deLune, another host, liked the guests, saying, “I was glad.” He added, “We talk.”',
    'Alan deLune',
  ],
  [
    '“It went well,” Max Stone said.|Karl d’Orme, a pilot, liked the guests, saying, “I was glad.” He added, “We talk.”',
    'Karl d’Orme',
  ],
  [
    '“It went well,” Max Stone said.|Paul vanHoek, a pilot, liked the guests, saying, “I was glad.” He added, “We talk.”',
    'Paul vanHoek',
  ],
])('A name with a particle in front is a new subject: %s', (text, speaker) => {
  expect(speakersIn(text).slice(1)).toEqual([`${speaker} (named)`, `${speaker} (named)`]);
});

test.each([
  'Karl Vidal said the boats were ready. “They are,” Vidal said.|Max Ott has been “bold” in the matter, he emphasized.',
  'Karl Vidal said the boats were ready. “They are,” Vidal said.|Max Ott was “brave,” and the town was “safe” by then, he added.',
  'Karl Vidal said the boats were ready. “They are,” Vidal said.|Max Ott had made a “fine start” at sea, he noted.',
])('Whom words are about does not say them: %s', (text) => {
  expect(speakersIn(text)).not.toContainEqual(expect.stringMatching(/^Max Ott/));
});
