import { expect, test } from 'vitest';
import { normalize } from '../normalize.ts';
import { quotesOf, speakerOf } from './quote-lines.ts';

/** Who says each quotation of a report: `|` stands between its paragraphs, `;` between speakers. A name stands alone. */
const speakersIn = (text: string): string =>
  quotesOf(...text.split('|'))
    .map((quote) => speakerOf(quote).replace(/ \(named\)$/, ''))
    .join('; ');

test.each([
  ['Mayor Nils Ott greeted Sara Lind, a teacher from Brandholm, on Friday. “I was proud,” she said.', 'she (unknown)'],
  ['Sara Lind, a teacher, greeted Mayor Nils Ott. She said the school was full.', 'She (unknown)'],
  ['Nils Ott met his brother on Friday. “I was late,” he said.', 'he (unknown)'],
  ['The driver had waited for Governor Nils Ott since dawn. “I was cold,” she said.', 'she (unknown)'],
  ['Governor Nils Ott flew home on Friday.|A driver who had waited waved. “I was cold,” she said.', 'she (unknown)'],
  ['Nils Ott’s daughter, Mia, spoke on Friday. “I was proud,” she said.', 'Mia'],
  ['Ms. Sara Lind met Mr. Nils Ott on Friday. “I was proud,” she said.', 'Sara Lind'],
  ['Ms. Lind met Mr. Ott on Friday. “I was proud,” he said.', 'Mr. Ott'],
  ['Nils Ott came to Brandholm on Friday. “I am glad,” he said.', 'Nils Ott'],
  ['Nils Ott came to Brandholm on Friday.|The hall was full. “I am glad,” he told them.', 'Nils Ott'],
  ['“The pier is closed,” said Sara Lind, the port engineer. “It is wet,” she added.', 'Sara Lind; Sara Lind'],
  ['Sara Lind told reporters that the pier was closed. She said it would open by June.', 'Sara Lind; Sara Lind'],
  ['Sara Lind told Nils Ott that the pier was closed. She said it would open by June.', 'Sara Lind; She (unknown)'],
  ['Nils Ott was accused by Sara Lind of lying. “It was a lie,” she said.', 'she (unknown)'],
  ['Nils Ott was fined by Judge Sara Lind on Friday.|“The rule is plain,” she said.', 'she (unknown)'],
  ['The speech of Nils Ott angered Sara Lind, the clerk. “It was false,” she said.', 'she (unknown)'],
  ['Nils Ott’s lawyer met the press on Friday. “We are ready,” he said.', 'he (unknown)'],
  ['Nils Ott’s car was found on Friday. “I am glad,” he said.', 'Nils Ott'],
  ['Nils Ott and his wife, Sara Lind, came on Friday. “I am glad,” she said.', 'she (unknown)'],
  ['Spokeswoman Sara Lind met fisherman Nils Ott. “I am glad,” she said.', 'she (unknown)'],
  ['The nurse, Sara Lind, was born in Brandholm. “I am glad,” she said.', 'Sara Lind'],
  ['Sara Lind is a nurse in Brandholm. “I am glad,” she said.', 'Sara Lind'],
  ['Sara Lind, who lost her house, is a nurse in Brandholm. “I am glad,” she said.', 'Sara Lind'],
  [
    'A doctor from Brandholm said the ward was full. “I am glad,” she said.',
    'A doctor from Brandholm (role); A doctor from Brandholm (role)',
  ],
  ['Nils Ott said the ward was full. A doctor nodded. “I am glad,” she said.', 'Nils Ott; she (unknown)'],
  ['The mayor, Nils Ott, met the clerk. “I am glad,” he said.', 'he (unknown)'],
  ['Lena walked in with Karl. “I am glad,” she said.', 'she (unknown)'],
  ['Nils Ott thanked Lena. “I am glad,” he said.', 'he (unknown)'],
  [
    'Nils Ott spoke first. “The road is shut,” he said.|Sara Lind, who owns the inn, spoke next. “I sell nothing,” she said.',
    'Nils Ott; Sara Lind',
  ],
  [
    'Minister Nils Ott came to Brandholm on Friday.|Sara Lind lost her boat. She said the state had not helped.',
    'Sara Lind',
  ],
  [
    'Minister Nils Ott came to Brandholm on Friday.|Karl Vidal’s boat was gone. He said the state had not helped.',
    'He (unknown)',
  ],
  ['Nils Ott praised the plan. Karl Vidal was not convinced. “It was on his desk,” she said.', 'she (unknown)'],
  [
    '“We were promised roads,” Minister Sara Lind told Minister Nils Ott. “That was never written down,” he said.',
    'Sara Lind; he (unknown)',
  ],
  [
    '“We were promised roads,” said Minister Sara Lind. Minister Nils Ott laughed. “Never,” he said.',
    'Sara Lind; he (unknown)',
  ],
  ['The Brandholm council met on Friday. Nils Ott voted no. “I am glad,” he said.', 'Nils Ott'],
  ['Nils Ott has led the Labor Department since May. He said the form was new.', 'Nils Ott'],
  ['Nils Ott sued the Brandholm Times. “They lied,” he said.', 'Nils Ott'],
  ['Nils Ott flew from New York to San Diego on Friday. “I am tired,” he said.', 'Nils Ott'],
  ['Nils Ott won the River Prize on Friday. “I am glad,” he said.', 'Nils Ott'],
  ['Nils Ott opened Harbor Street on Friday. “It is long,” he said.', 'Nils Ott'],
  ['Nils Ott opened the door to the guests. “Come in,” he said.', 'Nils Ott'],
  ['Someone had called Nils Ott. “Come in,” he said.', 'he (unknown)'],
  ['“I met Karl Vidal,” Sara Lind said. “He was ill,” she said.', 'Sara Lind; Sara Lind'],
  ['“I met Karl Vidal,” said the mayor. “He was ill,” she said.', 'the mayor (role); the mayor (role)'],
  ['Her sister Lena was not there. “I was at work,” she said later.', 'Lena'],
  ['The engineer said the bridge was safe. He said it would open in May.', 'The engineer (role); The engineer (role)'],
  [
    'President Nils Ott spoke on Friday. The president said the road was shut. “It is wet,” he said.',
    'Nils Ott; Nils Ott',
  ],
  ['“I saw nothing,” he said. Nils Ott, the guard, had slept.', 'he (unknown)'],
  ['Captain Nils Ott thanked the crew. “You were brave,” he said.', 'Nils Ott'],
  ['Nils Ott, 51, has run the inn for years and blames Mayor Karl Vidal. “I lost it all,” he said.', 'he (unknown)'],
  ['Nurses and doctors met Nils Ott on Friday. “I am glad,” he said.', 'Nils Ott'],
  ['Every doctor met Nils Ott on Friday. “I am glad,” he said.', 'Nils Ott'],
  ['Nils Ott ran against Sara Lind in May. “I was tired of it,” he said.', 'he (unknown)'],
  ['For Nils Ott, a fisherman, it was too late. “I lost it all,” he said.', 'Nils Ott'],
  ['Amid the noise Nils Ott waved. “I lost it all,” he said.', 'Nils Ott'],
  ['In June Nils Ott lost his boat to the bank. He said the bank had lied.', 'Nils Ott'],
  ['When Nils Ott came home, the house was empty. “I lost it all,” he said.', 'Nils Ott'],
  ['Nils Ott told the Daily Herald that the house was empty. “I lost it all,” he said.', 'Nils Ott; Nils Ott'],
])('“He” and “she” are somebody only where nobody else can be meant: %s', (text, speakers) => {
  expect(speakersIn(text)).toBe(speakers);
});

const whyIn = (...paragraphs: string[]) => quotesOf(...paragraphs).map(({ attribution }) => attribution.speaker.why);

test('The record says why a pronoun or an office is somebody', () => {
  expect(whyIn('Nils Ott came. “I am glad,” he said.')).toEqual(['only candidate']);
  expect(whyIn('Karl Vidal left.', '“I am glad,” Nils Ott said. “It is over,” he added.')).toEqual([
    undefined,
    'goes on speaking',
  ]);
  expect(whyIn('Karl Vidal met Mr. Ott.', 'Mr. Ott went home. “I am glad,” he said.')).toEqual(['told of last']);
  expect(whyIn('President Ott came. “I am glad,” the president said.')).toEqual(['only holder']);
});

test('What the archive says of people rules them out', () => {
  const people = [
    { id: 'nils-ott', name: 'Nils Ott', honorifics: ['Mr.'] },
    { id: 'sara-lind', name: 'Sara Lind', pronouns: 'she/her' },
  ];
  const { quotes } = normalize('Nils Ott met Sara Lind. “I am glad,” she said.\n', { people });
  expect(quotes.map(({ attribution }) => attribution.speaker.ref)).toEqual(['sara-lind']);
});
