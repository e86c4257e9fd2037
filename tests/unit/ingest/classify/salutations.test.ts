import { expect, test } from 'vitest';
import { normalize } from '../normalize.ts';

const BODY =
  'of the sea, I thank you for the welcome that you have given us in this harbour, and I bring you the greetings of our port.';

test.each([
  'Dear colleagues from our harbour and the',
  'Citizens of the port; representatives of the press; guests;',
  'Ladies and gentlemen, masons and divers, and whoever has a boat',
  'Queridos compañeros de los puertos y',
  'Mesdames et messieurs les pêcheurs, et vous tous gens',
  'Honourable Members of the House of Elder;',
])('A greeting that goes on below is no title: %s', (line) => {
  const document = normalize(`${line}\n\n${BODY}\n\nWe have come a long way, and we will stay until the tide turns.\n`);
  expect(document.title.basis).toBe('supplied');
});

test.each(['Colleagues of the Year Are Named', 'Members of the Board Resign', 'Fellow Travellers at Sea'])(
  'A headline that begins so is one: %s',
  (line) => {
    expect(
      normalize(`${line}\n\nThe board met on Tuesday in the hall of the mill, and it voted on the pier.\n`).title,
    ).toEqual({
      value: line,
      basis: 'stated',
    });
  },
);
