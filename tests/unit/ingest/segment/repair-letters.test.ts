import { expect, test } from 'vitest';
import { normalize } from '../normalize.ts';
import { expectPartition } from './expect-partition.ts';

const repair = (text: string) => {
  const document = normalize(`The ferry stays.\n\n${text}\n`);
  expectPartition(`The ferry stays.\n\n${text}\n`, document);
  return {
    text: document.blocks.map((block) => ('text' in block ? block.text : '')).at(-1),
    from: document.corrections.map(({ from, to }) => `${from} → ${to}`),
  };
};

test.each<[string, string, string[]]>([
  ['JosÃ© Ruiz stays.', 'José Ruiz stays.', ['JosÃ© → José']],
  [
    'The councilâ€™s vote is done â€” now.',
    'The council’s vote is done — now.',
    ['councilâ€™s → council’s', 'â€” → —'],
  ],
  ['â€œWe stay,â€ he said.', '“We stay,” he said.', ['â€œWe → “We', 'â€ → ”']],
  ['El aÃ±o de la asociaciÃ³n.', 'El año de la asociación.', ['aÃ±o → año', 'asociaciÃ³n → asociación']],
  ['It costs â‚¬5 at 20Â°.', 'It costs €5 at 20°.', ['â‚¬5 → €5', '20Â° → 20°']],
  ['CafÃƒÂ© stays open.', 'Café stays open.', ['CafÃƒÂ© → Café']],
  [
    'Ruiz &amp; Brandt: the caf&eacute;&#8217;s day.',
    'Ruiz & Brandt: the café’s day.',
    ['&amp; → &', 'caf&eacute;&#8217;s → café’s'],
  ],
])('Letters that a program spoilt are put right, and each is declared: %s', (spoilt, right, corrections) => {
  expect(repair(spoilt)).toEqual({ text: right, from: corrections });
});

test.each(['IRMÃ» est là.', 'São Tomé, NÃO.', '«LIBERTÉ»', 'à la carte, château', 'AT&T; R&D', 'a &notaname; b'])(
  'Letters that may be meant are left alone: %s',
  (text) => {
    expect(repair(text)).toEqual({ text, from: [] });
  },
);
