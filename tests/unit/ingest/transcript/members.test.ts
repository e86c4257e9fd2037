import { expect, test } from 'vitest';
import { normalize, outline } from '../normalize.ts';

const labels = (...paragraphs: string[]) =>
  outline(normalize(`Débats\n\n${paragraphs.join('\n\n')}\n`, { card: { title: { value: 'X' } } })).flatMap(
    (line) => /^t\d+ (.*?) \(/.exec(line)?.[1] ?? [],
  );
const speech = 'Nous avons parlé du port et de ses quais toute la journée.';
const more = (count: number) => Array.from({ length: count }, () => speech);

test('Members with what is told of them in brackets make a debate, however long they speak', () => {
  const found = labels(
    `M. Paul Arden (Rive-Sud, Lib.): ${speech}`,
    ...more(5),
    `Mme Ana Holt (Port-Nord, NPD): ${speech}`,
    ...more(5),
    `M. Paul Arden (Rive-Sud, Lib.): ${speech}`,
    ...more(5),
    `M. Max Ott (Val, Ind.): ${speech}`,
    ...more(5),
    `Mme Ana Holt (Port-Nord, NPD): ${speech}`,
    ...more(5),
    `M. Max Ott: ${speech}`,
  );
  expect(found).toHaveLength(6);
});

test('A list of a few is none', () => {
  expect(
    labels(`M. Paul Arden (Rive-Sud, Lib.): ${speech}`, ...more(9), `Mme Ana Holt (Port-Nord, NPD): ${speech}`),
  ).toEqual([]);
});

test('A name behind its office is who speaks', () => {
  const [first, second] = normalize(
    'Conferencia\n\nPRESIDENTA DE MÉXICO, ANA RUIZ SOTO: Buenos días a todas y a todos.\n\nPREGUNTA: ¿Cuándo abre el puente nuevo?\n\nPRESIDENTA DE MÉXICO, ANA RUIZ SOTO:Abre en junio, si no llueve.\n',
    { card: { title: { value: 'X' } } },
  ).quotes;
  expect(first?.attribution.speaker).toMatchObject({ label: 'ANA RUIZ SOTO' });
  expect(second?.attribution.speaker.status).toBe('role');
});
