import { expect, test } from 'vitest';
import { normalize } from '../normalize.ts';

const kindOf = (language: string, text: string) => normalize(text, { card: { language } }).kind;

test.each([
  [
    'es',
    'El mercado abre\n\nPor Ana Ruiz\n\nEl mercado abre el jueves, dijo la alcaldesa. “No falta nada”, añadió el martes ante los vecinos.\n',
  ],
  [
    'fr',
    'Le marché ouvre\n\nPar Jeanne Roy\n\nLe marché ouvre jeudi, a déclaré la maire. « Il ne manque rien », a ajouté mardi le préfet.\n',
  ],
])('A report in %s is told by its byline, its days and its verbs', (language, text) => {
  expect(kindOf(language, text)).toMatchObject({ value: 'article', basis: 'inferred' });
});

test.each([
  ['es', 'Acuerdo\n\nLas partes acuerdan lo siguiente. La obra empieza en junio y termina en mayo, según el plan.\n'],
  ['fr', 'Accord\n\nLes parties conviennent de ce qui suit. Les travaux commencent en juin, selon le plan.\n'],
])('Another text in %s stays without a kind', (language, text) => {
  expect(kindOf(language, text)).toBeUndefined();
});
