import { expect, test } from 'vitest';
import { linesOf, quotesOf, speakerOf } from './quote-lines.ts';

const speakersIn = (text: string): string[] => quotesOf(...text.split('|')).map(speakerOf);
const directIn = (text: string): string[] =>
  linesOf(quotesOf(...text.split('|')))
    .filter((line) => line.startsWith('direct'))
    .map((line) => line.slice('direct '.length));
const reportedIn = (text: string): string[] =>
  linesOf(quotesOf(...text.split('|')))
    .filter((line) => line.startsWith('reported'))
    .map((line) => line.slice('reported '.length));

test.each([
  ['A spokeswoman for the Herald quoted Max Stone, its editor, as saying, “We were wrong.”', 'Max Stone (named)'],
  [
    'Harbour Radio, heard in town, quoted a ministry spokesman as saying the port was shut.',
    'a ministry spokesman (role)',
  ],
  ['The Herald cited Ida Krane as saying the port was shut.', 'Ida Krane (named)'],
  ['The paper quotes the mayor as telling reporters that the port was shut.', 'the mayor (role)'],
  ['The mayor was quoted as saying the pier was safe.', 'The mayor (role)'],
  ['It was, in the words of the town’s prosecutor, Mark Reed, QC, “a clever and careful lie.”', 'Mark Reed (named)'],
  ['Ida Krane is enthused by the idea of it. “I think it is a great plan.”', 'Ida Krane (named)'],
  ['In the words of Ida Krane, “we are all in one boat now.”', 'Ida Krane (named)'],
  ['The plan was described by Ida Krane as “a mad dream.”', 'Ida Krane (named)'],
])('Words that somebody passes on are those of whom he quotes: %s', (text, speaker) => {
  expect(speakersIn(text)).toEqual([speaker]);
});

test.each([
  [
    '“It is over,” says Max Stone. The makers build boats, Ida Krane says. “We have every sort of boat here. We make it.”',
    ['Max Stone (named): It is over,', 'Ida Krane (named): We have every sort of boat here. We make it.'],
  ],
  [
    '“It is over,” Max Stone said. The wall is old, according to the mayor, and wet, said Ida Krane. “It will fall.”',
    ['Max Stone (named): It is over,', 'Ida Krane (named): It will fall.'],
  ],
  [
    '“We were late. We came.” Ida Krane continued, “It was dark.”',
    ['Ida Krane (named): We were late. We came. / It was dark.'],
  ],
  [
    'One, by the pier, read: “Go on.” Another advised, “Do not stop here.”',
    ['One (unknown): Go on.', 'Another (unknown): Do not stop here.'],
  ],
  [
    '“It is over,” Max Stone said. He was glad, he said. “We go home.”',
    ['Max Stone (named): It is over,', 'Max Stone (named): We go home.'],
  ],
])('A paragraph’s first speaker has no part in what another’s clause holds: %s', (text, lines) => {
  expect(directIn(text)).toEqual(lines);
});

test.each([
  'Ida Krane dislikes what is told by politicians, last of all Max Stone, who in a much criticized speech talked about “swarms” of boats.',
  'Ida Krane saw the widely praised film and the “swarms” of boats.',
  'Ida Krane has kept the boats on the federal and state lists, and sailed with the board’s “Go Team” in May.',
  'The sale was confirmed by Max Stone, the owner of the boats, Guy “Big Tom” Reed and “Little Tom” Wright.',
  'Max Stone’s history of the harbour, “Low Water, High Water,” describes the town as wet.',
  '“A Message To Salem,” a video put up Tuesday, begins with a clip of the boats.',
  'He raised concerns that the crew may have to refer to the boats as “she or her” in court.',
])('What nobody says is no speech: %s', (text) => {
  expect(directIn(text)).toEqual([]);
});

test.each([
  ['Unrest continued at the gate overnight with a chorus of prisoners chanting “bread”.', 'prisoners (group)'],
  ['It is kinder to call them “boat houses” than boats, says Reed, “because they are dry.”', 'Reed (unknown)'],
  ['“We waited all night,” Ida Krane of <A.B. Roe and Co> told the Herald.', 'Ida Krane (named)'],
  ['The Herald wrote of it: As the town slept, a DEA agent said “the boats are gone.”', 'a DEA agent (role)'],
  [
    'The parents Anne and David Beck, who live near, said it was “a surreal day for us all”.',
    'The parents Anne and David Beck (group)',
  ],
])('Who can speak does: %s', (text, speaker) => {
  expect(new Set(directIn(text).map((line) => line.slice(0, line.indexOf(':'))))).toEqual(new Set([speaker]));
});

test.each([
  'Since her release, she has maintained steady work and has given her time to her family.',
  'The town has maintained good roads and is proud of them.',
  'Ida Krane maintained old boats and was known for it.',
  'She had claimed large sums and had spent them.',
  'They confirmed two dates and have kept them.',
  'A user responded to the post that day, asking for help.',
])('What somebody does is no statement: %s', (text) => {
  expect(reportedIn(text)).toEqual([]);
});

test.each([
  ['Mayor Reed said nearly the entire town was wet.', 'nearly the entire town was wet'],
  ['Mayor Reed said roughly half the boats were lost.', 'roughly half the boats were lost'],
  ['Mayor Reed said virtually nobody was hurt.', 'virtually nobody was hurt'],
  ['Mayor Reed claimed only two boats were lost.', 'only two boats were lost'],
  ['Mayor Reed said probably the boats were lost.', 'probably the boats were lost'],
  ['Mayor Reed said quietly the boats were lost.', 'the boats were lost'],
  ['If it may be slow, it does, Mayor Reed said, help the boats.', 'If it may be slow, it does / help the boats'],
  ['The pier will, Mayor Reed said, be closed in May.', 'The pier will / be closed in May'],
  [
    'Mayor Reed alleges that Stone, a former clerk, called up the owner and told him to go.',
    'Stone, a former clerk, called up the owner and told him to go',
  ],
  ['Mayor Reed said the town had agreed to it but did not give any details.', 'the town had agreed to it'],
  ['Mayor Reed said the town had agreed to it but didn’t elaborate.', 'the town had agreed to it'],
  ['It is the force that Mayor Reed called for and the town paid for.', ''],
])('Nothing of the words is lost, and nothing is added: %s', (text, words) => {
  expect(reportedIn(text).join(' ')).toBe(words === '' ? '' : `Mayor Reed (named): ${words}`);
});
