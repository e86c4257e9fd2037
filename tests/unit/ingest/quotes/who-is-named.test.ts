import { expect, test } from 'vitest';
import { quotesOf, speakerOf } from './quote-lines.ts';

/** Who says each quotation of a report: `|` stands between its paragraphs, `;` between speakers. A name stands alone. */
const speakersIn = (text: string): string =>
  quotesOf(...text.split('|'))
    .map((quote) => speakerOf(quote).replace(/ \(named\)$/, ''))
    .join('; ');

/** The labels as they are printed. */
const labelsIn = (text: string): string =>
  quotesOf(...text.split('|'))
    .map(({ attribution }) => attribution.speaker.label)
    .join('; ');

test.each([
  ['Even though he liked the pier, Mr. Ott did not hesitate to mock its “grand opening.”', 'Mr. Ott'],
  ['Even when the boats came back, Sara Lind did not fail to call the plan “a wet dream.”', 'Sara Lind'],
  ['Returning to the harbor, people said “we are dreaming” all day.', ''],
  ['Working on the pier, everybody said “it is wet” for once.', ''],
  ['Nervous skippers elsewhere often cite the rule, calling it “a wall of paper.”', ''],
  ['However, many skippers said “no” to it.', 'many skippers'],
  ['And Sen. Karl Vidal, R-Ore., told the Herald he was tired.', 'Sen. Karl Vidal'],
  ['But Mr Ott, a former harbor clerk, said he was tired.', 'Mr Ott'],
  [
    'Shadow fisheries minister Karl Vidal stood up and urged the town to be “fully awake”.',
    'Shadow fisheries minister Karl Vidal',
  ],
  ['Danish finance minister Karl Vidal left, saying he was tired.', 'Danish finance minister Karl Vidal'],
  ['The Alliance for an Open Harbor said the plan was late.', 'The Alliance for an Open Harbor'],
  [
    'The Salem County Harbor Master’s Office lost the case, arguing that it was late.',
    'The Salem County Harbor Master’s Office',
  ],
  ['A Green Coast supporter lifts a placard saying “No More Piers” in Salem.', 'a placard'],
  ['When asked “who pays for it”, KR‑2.0 answers in two seconds.', ''],
  ['Asked “who pays for it,” the mayor replied at once.', ''],
  ['Initially the firm said the pier was shut, but now says it is “open”.', 'the firm; the firm; the firm'],
  ['Originally Karl Vidal sold the boats, but then wrote that they were “old”.', 'Karl Vidal; Karl Vidal'],
  ['Yesterday the guild met the town and called the plan “a wall of paper”.', 'the guild'],
  ['Eventually Sara Lind left the hall, calling it “cold”.', 'Sara Lind'],
  ['Previously the mayor had stayed away, calling it “a dull day”.', 'the mayor'],
])('A word that is no name names nobody: %s', (text, labels) => {
  expect(labelsIn(text)).toBe(labels);
});

test.each([
  'Moor, a mixed-age guide with post-storm stress syndrome, was called “anti-boat” by some.',
  'Some curious guests stroll among what they wrote was “a garden.”',
])('No noun makes a speaker of what stands before it: %s', (text) => {
  expect(labelsIn(text)).not.toMatch(/guide with|among/);
});

test.each([
  ['It was no use Mr Ott claiming that he was poor, argued Mr Vidal. “We all are,” he added.', 'Mr Vidal; Mr Vidal'],
  ['The pier is closed, said Mr. Vidal. “It is wet,” he added.', 'Mr. Vidal; Mr. Vidal'],
  ['The bridge will hold, added engineer Sara Lind.', 'Sara Lind'],
  [
    'Sara Lind, a guide from Elmstad, said the quarrel among Liberals, who have long been late, is going to end.',
    'Sara Lind',
  ],
  [
    'Sara Lind said that Karl Vidal called her “slow” and had once warned her to be careful about what she said to “the lads.”',
    'Sara Lind; Karl Vidal; Karl Vidal',
  ],
  ['The pier was named a “wet joke” by the Liberals who said the “boat has sailed already”.', 'the Liberals (group)'],
  ['The boats were blessed by the vicar who said it was “about time”.', 'the vicar (role)'],
])('Words are those of whoever says them: %s', (text, speakers) => {
  expect(speakersIn(text).split('; ')).toEqual(expect.arrayContaining(speakers.split('; ')));
  expect(speakersIn(text)).not.toMatch(/boats|pier|Mr Ott/);
});

test.each([
  ['Salem County District Attorney Karl P. Vidal said the case was closed.', 'Karl P. Vidal'],
  ['Port City Police Chief Ida Krane said the case was closed.', 'Ida Krane'],
  ['PCPD Police Chief Ida Krane said: “The case is closed.”', 'Ida Krane'],
  ['House Minority Leader Ida Krane said the bill was dead.', 'Ida Krane'],
  ['Trade and Fisheries Secretary Ida Krane said the quota was met.', 'Ida Krane'],
  ['Ida Krane, Coast Council Director, came.|Coast Council Director Krane said the quota was met.', 'Ida Krane'],
  ['The District Attorney said the case was closed.', 'The District Attorney (role)'],
  ['The Acting Harbor Commissioner said the case was closed.', 'The Acting Harbor Commissioner (role)'],
  [
    'The Salem Office of Inspector General said the case was closed.',
    'The Salem Office of Inspector General (organization)',
  ],
  ['The Dock Workers Union said the case was closed.', 'The Dock Workers Union (organization)'],
  ['State’s Attorney Karl Vidal said the case was closed.', 'Karl Vidal'],
  ['State’s Attorney Vidal said the case was closed.', 'State’s Attorney Vidal'],
  ['Children’s Commissioner Ida Krane said the case was closed.', 'Ida Krane'],
  ['His Excellency Nils Ott said the road was shut.|“It is wet,” Ott said.', 'Nils Ott; Nils Ott'],
  ['Her Majesty Queen Ida said the road was shut.', 'Her Majesty Queen Ida'],
])('Somebody with an office is a person, and the office alone is a role: %s', (text, speakers) => {
  expect(speakersIn(text)).toBe(speakers);
});

test('What has an owner in its name is no group', () => {
  expect(speakersIn('The People’s Daily said the road was shut.')).not.toContain('group');
  expect(speakersIn('The Women’s Weekly said the road was shut.')).not.toContain('group');
});

test.each([
  [
    'Nils Ott said it was late. Ott met his daughter, Ida Ott.|She said her father was tired.',
    /She \(unknown\)|Ida Ott/,
  ],
  [
    'President Ott wrote home. Mrs. Ott had a friend, Lena.|In his letter to Mrs. Ott, he wrote: “I am glad.”',
    /he \(unknown\)/,
  ],
  ['Mr. Ott said it was late at Ott National Golf Club. He went on, saying “it is a mess.”', /Mr\. Ott; Mr\. Ott/],
  ['Mr. Ott said it was late at Ott Harbor Works. He went on, saying “it is a mess.”', /Mr\. Ott; Mr\. Ott/],
  [
    'Nils Ott said it was late.|At the end, SPEC Vidal reviewed the work. He noted that it was done.',
    /^Nils Ott; Vidal$/,
  ],
  ['Nils Ott said it was late.|Then AMB Vidal came. He noted that it was done.', /^Nils Ott; Vidal$/],
  [
    'Ida Krane said it was late.|Though Ms. Lind has lived there for years, the noise was new, she said.',
    /she \(unknown\)|Ms\. Lind/,
  ],
  [
    'Ida Krane said it was late.|Although Sara Lind was glad of it, the noise was new, she said.',
    /she \(unknown\)|Sara Lind/,
  ],
  [
    'The Fishing Party said it was unfair, hoping to persuade the judges that they should add back the “Golden Week.”',
    /^The Fishing Party \(organization\)$/,
  ],
  [
    'The Fishing Party said it was unfair, trying to show the other members that they should repeat “a silly old week.”',
    /they \(unknown\)/,
  ],
])('“He,” “she” and “they” are not given to the wrong one: %s', (text, speakers) => {
  expect(speakersIn(text)).toMatch(speakers);
});

test.each([
  [
    'Senator Ott spoke. The senator from Salem, Karl Vidal, came too. The senator said it was late.',
    'The senator (role)',
  ],
  ['Governor Ott spoke. The governor of Elmstad came too. The governor said it was late.', 'The governor (role)'],
])('An office that somebody else has too is nobody’s name: %s', (text, speakers) => {
  expect(speakersIn(text)).toBe(speakers);
});
