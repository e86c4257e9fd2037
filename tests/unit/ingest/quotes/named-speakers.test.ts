import { expect, test } from 'vitest';
import { quotesOf, speakerOf } from './quote-lines.ts';

/** Who says each quotation of a report: `|` stands between its paragraphs, `;` between speakers. A name stands alone. */
const speakersIn = (text: string): string =>
  quotesOf(...text.split('|'))
    .map((quote) => speakerOf(quote).replace(/ \(named\)$/, ''))
    .join('; ');

test.each([
  [
    '“The bridge will open,” said the harbor’s chief pilot, Nora Lind.|“It took a year,” Lind said.',
    'Nora Lind; Nora Lind',
  ],
  ['The union’s treasurer, Omar Beck, told reporters the fund was empty.', 'Omar Beck'],
  [
    'Omar Beck, treasurer of the union, told reporters that the fund was empty.|“We are broke,” Beck said.',
    'Omar Beck; Omar Beck',
  ],
  [
    'His lawyer, Greta Sand, told the court that he was ill.|Sand added that he would recover.',
    'Greta Sand; Greta Sand',
  ],
  ['Another passenger, Felix Moor, recalled that the train had stopped twice.', 'Felix Moor'],
  ['One of the owners, Lena Voss, said the shop would close.', 'Lena Voss'],
  ['“I saw it,” said a neighbor, Felix Moor.', 'Felix Moor'],
  ['“I saw it,” said one neighbor, Felix Moor, who lives across the street.', 'Felix Moor'],
  ['A spokesman for the mayor, Peter Hull, said that no plan existed.|“None,” Hull said.', 'Peter Hull; Peter Hull'],
  ['The deputy head of the fire brigade, Max Stone, warned that the wall might fall.', 'Max Stone'],
  ['Town clerk Greta Sand said the files were lost.|“All of them,” Sand said.', 'Greta Sand; Greta Sand'],
  ['“It is over,” said town clerk Greta Sand.|“All of it,” Sand added.', 'Greta Sand; Greta Sand'],
  ['Minister for Trade and Roads, Olga Prim, said: “The road is done.”', 'Olga Prim'],
  ['Omar Beck, director of the Coastal Trust said: “The boats are new.”', 'Omar Beck'],
  ['Omar Beck, the director of the Coastal Trust said the boats were new.', 'Omar Beck'],
  ['State Secretary for Housing, Water and Rural Roads Ida Krane said the homes were ready.', 'Ida Krane'],
  ['The Rev. Tom Lake said the church would reopen.|“In May,” Lake said.', 'Tom Lake; Tom Lake'],
  ['“We pray,” said the Rt. Rev. Tom Lake, bishop of Elmstad.', 'Tom Lake'],
  ['Prof. Ida Krane, Ph.D., said the ice was thin.|“Very thin,” Krane said.', 'Ida Krane; Ida Krane'],
  ['On Monday, Governor Paul T. Marsh, Sr. announced that the dam would be closed.', 'Paul T. Marsh Sr.'],
  ['“It is fine,” said Paul Marsh Sr., the owner. Marsh said it was paid for.', 'Paul Marsh Sr.; Paul Marsh Sr.'],
  ['Deputy county attorney Ida Krane said the case was closed.', 'Ida Krane'],
  ['The ship’s captain — Nora Lind — said the crew was safe.', 'Nora Lind'],
  ['Nora Lind, 54, a retired pilot from Elmstad, said the crew was safe.', 'Nora Lind'],
  ['Vidal’s brother-in-law, Karl Moor, said the boat was his.', 'Karl Moor'],
  ['“We lost,” said the team’s coach, Bill Ott.', 'Bill Ott'],
  ['Their daughter, Mia, said that the house was cold.', 'Mia'],
  ['Chief Inspector Dana Wills of the county police said the road was shut.', 'Dana Wills'],
  ['Former mayor Ivo Brandt said the town had changed.', 'Ivo Brandt'],
  ['Acting harbor master Lena Ruud said two boats were missing.', 'Lena Ruud'],
  ['Two days before the Harvest, the mayor said that the road was wet.', 'the mayor (role)'],
  ['“It rained,” the miner said.', 'the miner (role)'],
  ['The company’s founder and chief executive, Jane Roe, said the plant would close.', 'Jane Roe'],
  ['The company’s founder, who is also its chairman, said the plant would close.', 'The company’s founder (role)'],
])('Whoever is described and named is the name: %s', (text, speakers) => {
  expect(speakersIn(text)).toBe(speakers);
});

test.each([
  ['Hanna Pohl of the Coast Guard said the boat was found.', 'Hanna Pohl'],
  ['Hanna Pohl, of the Coast Guard, said the boat was found.', 'Hanna Pohl'],
  ['Hanna Pohl at Elmstad University said the boat was found.', 'Hanna Pohl'],
  ['Hanna Pohl with the Elmstad Fire Department told reporters the fire was out.', 'Hanna Pohl'],
  ['“The fire is out,” said Hanna Pohl from the Elmstad Fire Department.', 'Hanna Pohl'],
  ['The Fire Department’s Hanna Pohl said the fire was out.', 'Hanna Pohl'],
  ['Fire Department spokesman Otto Pohl said the fire was out.', 'Otto Pohl'],
  ['“The fire is out,” said Fire Department spokesman Otto Pohl.', 'Otto Pohl'],
  ['Otto Pohl, who runs the Elmstad Trust, said the fire was out.', 'Otto Pohl'],
  ['Otto Pohl, whose firm built the pier, said the fire was out.', 'Otto Pohl'],
  ['The fire was out, according to Hanna Pohl of the Fire Department.', 'Hanna Pohl'],
  ['According to Hanna Pohl, the fire was out.', 'Hanna Pohl'],
  ['The Fire Department said the fire was out.', 'The Fire Department (organization)'],
  ['The fire is out, the Fire Department said.', 'the Fire Department (organization)'],
  ['The Coastal Trust announced that the pier would open.', 'The Coastal Trust (organization)'],
  ['The governor’s office said that the law was signed.', 'The governor’s office (organization)'],
  ['“The law is signed,” the governor’s office said.', 'the governor’s office (organization)'],
  ['Staff at the Coastal Trust said the pier was unsafe.', 'Staff at the Coastal Trust (group)'],
  ['Researchers from the Coastal Trust said the pier was unsafe.', 'Researchers from the Coastal Trust (group)'],
  ['A spokeswoman for the Coastal Trust said the pier was safe.', 'A spokeswoman for the Coastal Trust (role)'],
  ['A nurse at the county hospital said the ward was full.', 'A nurse at the county hospital (role)'],
  ['Its spokesman, Otto Pohl, said the fire was out.', 'Otto Pohl'],
  ['Its director, Otto Pohl, who founded it, said the fire was out.', 'Otto Pohl'],
  ['Hanna Pohl and Otto Beck of the Fire Department said the fire was out.', 'Hanna Pohl and Otto Beck (group)'],
  ['Green Shore, a charity, said the water was clean.', 'Green Shore (organization)'],
  ['Karl Vidal phoned the Harbor Office on Monday. “It was closed,” he said.', 'Karl Vidal'],
  ['Ana Ruiz works for the Labor Department. She said the form was new.', 'Ana Ruiz'],
  ['The United Farm Council said in a report that the crop was poor.', 'The United Farm Council (organization)'],
  ['The Ministry of Fisheries said the quota was met.', 'The Ministry of Fisheries (organization)'],
  ['The Bank of Elmstad said the loan was repaid.', 'The Bank of Elmstad (organization)'],
  ['“It is safe,” the Institute said.', 'the Institute (organization)'],
  ['“It is safe,” said the institute’s director, Hanna Pohl. “Very safe,” Pohl said.', 'Hanna Pohl; Hanna Pohl'],
])('A person of a body is the person, and a body that speaks is the body: %s', (text, speakers) => {
  expect(speakersIn(text)).toBe(speakers);
});

test.each([
  ['William “Billy” Sand, a baker, said the shop would open.', 'William “Billy” Sand'],
  ['The band “Low Tide” said the tour was over.', 'The band “Low Tide” (unknown)'],
  ['In his novel “The Wet Year,” Moor said the sea was a clock.', 'Moor (unknown)'],
  ['Greta Sand, known as “Gigi,” said the shop would open.', 'Greta Sand'],
  ['Waiters at the “Blue Door” café said they were not paid.', 'Waiters at the “Blue Door” café (group)'],
])('A name in marks is a name and no quotation: %s', (text, speakers) => {
  expect(speakersIn(text)).toBe(speakers);
});

test.each([
  ['“It could be worse,” piped up Greta Sand.', 'Greta Sand'],
  ['“It was,” Greta Sand went on, “a long day.”', 'Greta Sand'],
  ['“No,” fired back Omar Beck, a guard.', 'Omar Beck'],
  ['“This,” pointed out Omar Beck, “is not so.”', 'Omar Beck'],
  ['“Stop,” shouted out Omar Beck.', 'Omar Beck'],
  ['“We referred it to the board,” bragged Omar Beck.', 'Omar Beck'],
])('A verb with its small word is one verb: %s', (text, speakers) => {
  expect(speakersIn(text)).toBe(speakers);
});

test.each([
  'Greta Sand noted that her shrill tone was “a matter of taste.”',
  'Greta Sand said she would warn of “a long winter.”',
])('What cannot speak is no speaker: %s', (text) => {
  expect(speakersIn(text)).toContain('Greta Sand');
});
