import { expect, test } from 'vitest';
import { readAsFile } from '../formats/read-as-file.ts';
import { normalize, outline, turnsOf } from '../normalize.ts';

/** Who speaks: the name that stands above, and the label; the chair has no name above. */
const houses: Record<string, { chair: string; members: [name: string, label: string, words: string][] }> = {
  French: {
    chair: 'La Présidente',
    members: [
      ['M. Éloi Gagné', 'M. Gagné', 'Merci, Mme la Présidente. Je salue les marins de Rive-Haute.'],
      ['Mme Léa Roch', 'Mme Roch', 'Je vous remercie. Nous devons rouvrir le quai.'],
      ['M. Paul Arsen', 'M. Arsen', 'Quand le quai sera-t-il rouvert?'],
      ['Mme Inès Dion', 'Mme Dion', 'Nous y travaillons, Mme la Présidente.'],
    ],
  },
  Spanish: {
    chair: 'La Presidenta',
    members: [
      ['Sr. Elías Gómez', 'Sr. Gómez', 'Gracias, señora. Saludo a los marinos de Ribera.'],
      ['Sra. Luz Roca', 'Sra. Roca', 'Les agradezco. Tenemos que abrir el muelle.'],
      ['Sr. Pablo Arce', 'Sr. Arce', '¿Cuándo se abre el muelle?'],
      ['Sra. Inés Díaz', 'Sra. Díaz', 'Trabajamos en eso, señora.'],
    ],
  },
  English: {
    chair: 'The Speaker',
    members: [
      ['Mr Eli Gage', 'Mr Gage', 'Thank you. I greet the sailors of High Bank.'],
      ['Ms Lea Roach', 'Ms Roach', 'We thank you. We must open the pier.'],
      ['Mr Paul Arden', 'Mr Arden', 'When will you open the pier?'],
      ['Ms Ines Dean', 'Ms Dean', 'We are working on it.'],
    ],
  },
};
const ways: Record<string, (name: string) => string> = {
  'a line': (name) => name,
  'a line in bold type': (name) => `**${name}**`,
  'a heading': (name) => `### ${name}`,
};

test.each(
  Object.entries(houses).flatMap(([house, text]) =>
    Object.entries(ways).map(([way, print]) => [house, way, text, print] as const),
  ),
)('In %s a full name as %s above a label is a heading, and the chair between speaks, too', (_, __, house, print) => {
  const text = house.members
    .map(([name, label, words]) => `${house.chair} : Bien.\n\n${print(name)}\n\n${label} : ${words}\n`)
    .join('\n');
  const turns = turnsOf(normalize(`# Session\n\n${text}`, { file: 'talk.md' }));
  expect(turns.map(({ label }) => label)).toEqual(house.members.flatMap(([, label]) => [house.chair, label]));
  expect(turns.map(({ paragraphs }) => paragraphs.length)).toEqual(turns.map(() => 1));
});

test('A subject above such a name is a heading, and not what was said before', () => {
  const house = houses['French'];
  const text = house?.members
    .map(
      ([name, label, words]) =>
        `La Présidente : Bien.\n\nSouligner l'ouverture du quai de Rive\n\n${name}\n\n${label} : ${words}\n`,
    )
    .join('\n');
  const turns = turnsOf(normalize(`Séance\n\n${text ?? ''}`, { file: 'talk.txt' }));
  expect(turns.map(({ paragraphs }) => paragraphs.length)).toEqual(turns.map(() => 1));
});

test('What a page’s own list of contents names is a heading of it', async () => {
  const parts = ['Affaires courantes', 'Projet de loi n° 9', 'Mise aux voix'];
  const page = [
    '<!doctype html><html lang="fr"><head><title>Débats</title></head><body><nav><ul>',
    ...parts.map((part, at) => `<li><a href="#_Toc${String(at)}">${part}</a></li>`),
    '</ul></nav><main><h1>Débats</h1>',
    ...parts.map(
      (part, at) =>
        `<p style="font-weight:bold"><a name="_Toc${String(at)}">${part}</a></p><p><b>La Présidente : </b>Nous passons à la suite, chers collègues, et je vous remercie de votre patience ce matin.</p><p><b>M. Gagné : </b>Merci, Mme la Présidente. Je vous remercie, et je demande le vote sur ce projet.</p>`,
    ),
    '</main></body></html>',
  ].join('\n');
  const lines = outline(await readAsFile('debats.html', page));
  expect(lines.filter((line) => line.startsWith('h'))).toEqual(
    parts.map((part, at) => `h${String(at + 1)} heading: ${part}`),
  );
});
