import { expect, test } from 'vitest';
import { linesOf, quotesOf, speakerOf } from './quote-lines.ts';

const lastSpeaker = (text: string): string => speakerOf(quotesOf(...text.split('|')).at(-1) as never);

test.each([
  ['There is an app called Salt. Salt was fun.|What she said: “Did you cook this?”', 'she (unknown)'],
  ['We read about a product named Brine, and Brine was late. “I like it,” he said.', 'he (unknown)'],
  ['“‘Low Water, Dry Harbour,’” he said. “Is it over there?” he asked.', 'he (unknown)'],
  ['“‘Cold Tea, Warm Boats,’” she read. “I like that one,” she said.', 'she (unknown)'],
  ['The team loved a game called Rill. Rill had no rules. “I play it,” she said.', 'she (unknown)'],
  ['Ida Krane used an app called Salt. Salt was fun. “I liked it,” she said.', 'Ida Krane (named)'],
  ['Mr. Vidal came on Friday. “I know,” he said.', 'Mr. Vidal (named)'],
  ['Karl Vidal came on Friday. “I know,” he said.', 'Karl Vidal (named)'],
])('What is no person is not the only one who can be meant: %s', (text, speaker) => {
  expect(lastSpeaker(text)).toBe(speaker);
});

test.each([
  ['Ida Krane came home on Friday.|Mom had made a cake. “Eat it,” she said.', 'she (unknown)'],
  ['Karl Vidal came home on Friday.|Dad had made a cake. “Eat it,” he said.', 'he (unknown)'],
  ['Karl Vidal came home on Friday.|Grandpa slept. “Wake up,” he said.', 'he (unknown)'],
  ['Ida Krane came home on Friday.|It was from Grandma. What she said: “Eat it.”', 'she (unknown)'],
  ['Benjamin Roe went up to Natasha. “Will you go?” Roe asked. Natasha didn’t. “Yes,” she said.', 'she (unknown)'],
  ['Ida Krane came home on Friday.|Dad had made a cake. “I ate it,” she said.', 'Ida Krane (named)'],
  ['Mother Ida Krane came home on Friday. “Eat it,” she said.', 'Ida Krane (named)'],
])('Kin, and who has one name, may be meant: %s', (text, speaker) => {
  expect(lastSpeaker(text)).toBe(speaker);
});

test.each([
  ['They sold a course called “Boats and Piers” by the guide Karl Vidal.', []],
  ['The club showed a film called “Low Water” by Ida Krane on Friday.', []],
  ['She read a book titled “The Old Pier” by author Karl Vidal.', []],
  ['They opened a show named “All the Boats” by Ida Krane.', []],
  ['It is a study entitled “How Piers Age” by Ida Krane.', []],
  ['The plan was called “a joke” by Ida Krane.', ['direct Ida Krane (named): a joke']],
  ['The plan was called “The Long Folly” by Karl Ott.', ['direct Karl Ott (named): The Long Folly']],
])('Who made what has a title is no speaker of it: %s', (text, lines) => {
  expect(linesOf(quotesOf(text))).toEqual(lines);
});
