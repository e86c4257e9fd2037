import { expect, test } from 'vitest';
import { normalize } from '../normalize.ts';

/** The turns that only run the conversation, as printed. */
function procedural(...turns: readonly string[]): string[] {
  const { quotes } = normalize(`${turns.join('\n\n')}\n`, { card: { kind: { value: 'transcript' } } });
  return quotes.flatMap(({ mode, parts, procedural: is }) =>
    mode === 'spoken' && is ? [parts.map(({ exact }) => exact).join(' ')] : [],
  );
}

const [opening, question] = ['MS. REED: The mill opens at six, and it stays open.', 'Q Will the mill be closed?'];
const answer = 'MS. REED: It stays open.';

test.each([
  'Good afternoon, everyone.',
  'Thank you so much, Dr. Marsh.',
  'Thanks for taking my question.',
  'Okay. Thanks, everybody. Have a good evening.',
  'Yes, go ahead.',
  'All right. Last question. Go ahead, Jeff.',
  'Next we’ll go to Anna Cole at the Harbour Post.',
  '[Senior administration official], over to you.',
  'Thanks. And with that, we’re happy to open for questions.',
])('“%s” greets, thanks or gives the floor', (words) => {
  expect(procedural(opening, `MS. COLE: ${words}`, 'Q Is it safe?', answer)).toEqual([words]);
});

test.each([
  'Can you hear me now?',
  'I’m so sorry. Can I try again?',
  'And just one more.',
  'Could you repeat the question?',
  'Thanks for taking the call. (Inaudible.) I wanted to ask (inaudible).',
  '(Inaudible.)',
  'Well —',
  'Mr. President —',
  'Jen —',
])('“%s” asks to be heard, or was not', (words) => {
  expect(procedural(opening, `Q ${words}`, answer)).toEqual([words]);
});

test.each([
  'Thank you. We closed the mill.',
  'Go ahead and close the mill.',
  'We’ll go to war.',
  'Let’s go to the mill.',
  'I have a question about the mill.',
  'Good afternoon. The mill is closed.',
  'Thanks. Harbour Act.',
  'On floods —',
  'I appreciate the mill.',
  '(Nods.)',
  'Happy to close it.',
])('“%s” says something', (words) => {
  expect(procedural(opening, `Q ${words}`, answer)).toEqual([]);
});

test.each(['Yes.', 'No. Go ahead.', 'Sure.', 'Okay.', 'Absolutely. Thank you.', 'I’m sorry.', 'Dr. Marsh.'])(
  '“%s” behind a question is an answer',
  (words) => {
    expect(procedural(question, `MS. REED: ${words}`, 'Q Next week?', answer)).toEqual([]);
  },
);

test('Behind whether one is heard or may go on, a word of assent only gives the floor', () => {
  expect(procedural(opening, 'Q Can you hear me?', 'MS. REED: Yes.', 'Q Is it safe?', answer)).toEqual([
    'Can you hear me?',
    'Yes.',
  ]);
  expect(procedural(opening, 'Q Can I follow up?', 'MS. REED: Sure.', 'Q Is it safe?', answer)).toHaveLength(2);
});

test('A name alone gives the floor to whoever speaks next', () => {
  expect(procedural(opening, question, 'MS. REED: Dr. Marsh?', 'DR. MARSH: It stays open.')).toEqual(['Dr. Marsh?']);
  expect(procedural(opening, 'MODERATOR: Anna Cole, Harbour Post.', question, answer)).toHaveLength(1);
});
