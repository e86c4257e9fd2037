import { expect, test } from 'vitest';
import { quotesOf, speakerOf } from './quote-lines.ts';

const speakersIn = (text: string): string[] => quotesOf(...text.split('|')).map(speakerOf);

test.each([
  'Karl Vidal beat the clerk, 22, near the pier – though police deny this and say that she fell ill.',
  'Ida Krane was moved by the talks, according to the port’s own Harbour Wire agency, which said the mayor had left.',
  'The details were cold and plain, but Salem police say the boat was stolen last week.',
  'Karl Vidal also addressed reports that the firm would leave the town.',
  'The mayor was called to reports that the pier had burned.',
  'The plan was months of late talks and claims that the sea would rise.',
])('A subject that another noun or clause keeps from the verb says nothing: %s', (text) => {
  expect(speakersIn(text)).not.toContainEqual(
    expect.stringMatching(/^(?:Karl Vidal|Ida Krane|The details|The mayor|The plan)/),
  );
});

test.each([
  ['Karl Vidal condemned the raid and said that the pier would open.', 'Karl Vidal (named)'],
  ['Karl Vidal in a short note to the town said that the pier would open.', 'Karl Vidal (named)'],
  ['Karl Vidal himself had earlier this week said that the pier would open.', 'Karl Vidal (named)'],
  ['Karl Vidal was quick to add that the pier would open.', 'Karl Vidal (named)'],
  ['A study published in the Harbour Review in May found that the pier was old.', 'A study (document)'],
  ['Karl Vidal, who built the pier, said that it would open.', 'Karl Vidal (named)'],
])('What is said of a subject and what it does first leave the verb to it: %s', (text, speaker) => {
  expect(speakersIn(text)[0]).toBe(speaker);
});

test.each([
  ['Salem police on Sunday said they had found the boat.', 'Salem police (group)'],
  ['Elmstad media said on Thursday that the two sides should meet.', 'Elmstad media'],
  ['Ruritanian president says he will close the port of Salem.', 'Ruritanian president'],
])('The noun behind a name belongs to who speaks: %s', (text, speaker) => {
  expect(speakersIn(text)[0]).toMatch(new RegExp(`^${speaker.replace(/[()]/g, '\\$&')}`));
});

test.each([
  'Two clerks were charged in Salem and accused of being part of a “long swindle”.',
  'Pilots must also keep and maintain a book that shows “each boat and its load”.',
  'The judge ordered the club to admit a “fit and proper” guest.',
])('What is done to somebody and what is to be done are no words of theirs: %s', (text) => {
  expect(speakersIn(text).filter((speaker) => !speaker.startsWith(' '))).toEqual([]);
});

test.each([
  ['One of the clerks said that Karl Vidal left the hall.', 'One of the clerks (unknown)'],
  ['Two of the pilots said the boat was late.', 'Two of the pilots (unknown)'],
])('How many of them speak is part of the label: %s', (text, speaker) => {
  expect(speakersIn(text)).toEqual([speaker]);
});

test.each([
  'A motion in the Salem House of Guests calling for a halt to the works passed in May.',
  'The club was the subject of a long campaign calling for its closure.',
  'He laughed as he mocked her for stating that the pier was old.',
  'Karl Vidal spoke of a storm warning for the whole coast of Salem.',
  'The film drew guests but was panned by a board of critics, which issued a ruling calling it “a waste”.',
  'Ida Krane also pledged to ensure that the town always has a pier.',
  'Ida Krane acknowledged the price she may pay for the pier.',
  'This suggests that the pier is older than the town.',
  'Karl Vidal told the clerk to find a proof that the pier was old.',
])('Nobody is given what no one said: %s', (text) => {
  expect(speakersIn(text).filter((speaker) => !speaker.startsWith(' ') && !/board of critics/.test(speaker))).toEqual(
    [],
  );
});

test.each([
  ['Ida Krane noted the storm began on Monday, according to the town’s figures.', 'Ida Krane (named)'],
  ['As Ida Krane, Head of Harbour Works, suggests, “it is a good boat for us all.”', 'Ida Krane (named)'],
  ['The port had to wait, Karl Vidal told the Herald, but claiming that it was late would be wrong.', undefined],
  ['In May police searched what neighbours called a “party boat” at the pier.', 'neighbours (group)'],
])('Who speaks is found beside the cue: %s', (text, speaker) => {
  if (speaker !== undefined) expect(speakersIn(text)).toContain(speaker);
  expect(speakersIn(text)).not.toContain('The port (organization)');
});

test('What a relative clause tells ends where the main clause goes on', () => {
  const [quote] = quotesOf(
    'The notice, which explains that boats may be late due to the tide, serves to calm the guests.',
  );
  expect(quote?.parts.map(({ exact }) => exact)).toEqual(['boats may be late due to the tide']);
});

test('A clause with a subject of its own before a colon brings in the words', () => {
  expect(
    speakersIn('Then the clerk told them what it was, and the questions started coming: “Wait, what is this?”')[0],
  ).toBe(' (unknown)');
});

test('To whom somebody tells something is no speaker', () => {
  const text = 'A woman described as a “former clerk” told the Salem Herald that it was late.';
  expect(speakersIn(text).at(-1)).toBe('A woman (role)');
});

test('A town’s description is no subject', () => {
  const text = 'In Salem, a small town on the coast, officials closed the pier and said that boats must wait.';
  expect(speakersIn(text)).not.toContainEqual(expect.stringContaining('town'));
});
