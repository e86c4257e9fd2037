import { expect, test } from 'vitest';
import { normalize } from '../normalize.ts';

interface Told {
  label: string;
  speaker: string;
  words: string[];
}

const turnsOf = (...paragraphs: string[]): Told[] =>
  normalize(`${paragraphs.join('\n\n')}\n`, { card: { title: { value: 'X' } } }).blocks.flatMap((block) =>
    block.kind === 'turn'
      ? [{ label: block.label, speaker: block.speaker.label, words: block.paragraphs.map(({ text }) => text) }]
      : [],
  );

const speech = 'Nous avons parlé du port et de ses quais toute la journée.';
/** A debate of five turns with one more, whose label is tried. */
const debate = (...tried: string[]): Told[] =>
  turnsOf(
    ...['M. Paul Arden (Rive-Sud, Lib.)', 'Mme Ana Holt (Port-Nord, NPD)', 'M. Paul Arden (Rive-Sud, Lib.)']
      .concat(['M. Max Ott (Val, Ind.)', 'Mme Ana Holt (Port-Nord, NPD)'])
      .map((label) => `${label}: ${speech}`),
    ...tried,
  );

test.each([
  ['Le président suppléant (M. Rusk)', 'Le président suppléant'],
  ['La vice-présidente suppléante (Mme Lind)', 'La vice-présidente suppléante'],
  ['Le président intérimaire (M. Oro)', 'Le président intérimaire'],
  ['Le très hon. Luc Varenne (premier ministre, Lib.)', 'Le très hon. Luc Varenne'],
  ['Right Hon. Ian Fell (Prime Minister, Lib.)', 'Right Hon. Ian Fell'],
  ['The Right Hon. Una Fell (Minister of Ports, PC)', 'The Right Hon. Una Fell'],
  ["L'hon. Rémi Chan (ministre d'État (Pêches et Océans), Lib.)", "L'hon. Rémi Chan"],
  ['Hon. Ida Quill (Secretary of State (Multiculturalism) (Status of Women), Lib.)', 'Hon. Ida Quill'],
  ["L'hon. Rémi Chan (ministre d'État) (Pêches), Lib.)", "L'hon. Rémi Chan"],
  [
    'Mme Éva Lortie (secrétaire parlementaire de la ministre des Travaux publics et des Services gouvernementaux, Lib.)',
    'Mme Éva Lortie',
  ],
])('%s speaks', (label, speaker) => {
  expect(debate(`${label}: ${speech}`).at(-1)).toEqual({ label, speaker, words: [speech] });
});

test.each(['propose', 'moved'])('Who %ss something speaks', (verb) => {
  expect(debate(`M. Léo Oster (Lac-Vert, Lib.) ${verb}:`, speech).at(-1)).toEqual({
    label: 'M. Léo Oster (Lac-Vert, Lib.)',
    speaker: 'M. Léo Oster',
    words: [speech],
  });
});

test('A sentence that tells who moved something begins no turn', () => {
  expect(debate(`Le député de Lac-Vert (un ami de longue date) est venu proposer ceci : ${speech}`)).toHaveLength(5);
});

const conference = (label: string): Told | undefined =>
  turnsOf('PREGUNTA: ¿Cuándo abre el puente?', `${label}: Abre en junio, si no llueve.`, 'PREGUNTA: Gracias.')[1];

test.each([
  ['TITULAR DEL SERVICIO DE AGUAS DEL NORTE (SAN), MARIO LUGO PEÑA', 'MARIO LUGO PEÑA'],
  ['DIRECTORA DEL INSTITUTO (INP), ANA RUIZ SOTO', 'ANA RUIZ SOTO'],
  ['COORDINADOR NACIONAL DE PUERTOS (CNP), IVÁN RÍOS', 'IVÁN RÍOS'],
  ['PRESIDENTE IVÁN MANUEL RÍOS SOTO', 'IVÁN MANUEL RÍOS SOTO'],
  ['GOBERNADORA LAYDA DEL MAR PEÑA', 'LAYDA DEL MAR PEÑA'],
  ['VICEPRESIDENTA MARTA LUGO', 'MARTA LUGO'],
  ['SENADOR RAÚL DE LA TORRE', 'RAÚL DE LA TORRE'],
  ['SECRETARIA ROSA OSTO LIMA', 'ROSA OSTO LIMA'],
])('%s names %s', (label, speaker) => {
  expect(conference(label)).toMatchObject({ label, speaker });
});

test.each([
  'PRESIDENTE MUNICIPAL ANA RUIZ',
  'SECRETARIO DE HACIENDA',
  'DIRECTORA GENERAL ADJUNTA',
  'MINISTRA PRESIDENTA NORA PEÑA',
  'SENADOR NO IDENTIFICADO',
  'PRESIDENTE RÍOS',
])('Nothing is taken off %s', (label) => {
  expect(conference(label)).toMatchObject({ label, speaker: label });
});

const words = 'Con el debido respeto, lo que pedimos son caminos y agua para todos.';
const rite = (...paragraphs: string[]): Told[] =>
  turnsOf(
    'MODERADOR: Damos inicio al acto.',
    `RAÚL PEÑA LUGO, REPRESENTANTE DEL PUEBLO: Buenos días a todos.`,
    ...paragraphs,
    'MODERADOR: Muchas gracias a todos.',
  );

test.each(['Señor presidente', 'Señora gobernadora', 'Mr. Speaker', 'Monsieur le Président', 'Sr. Alcalde'])(
  '%s on its own line is somebody a speech is made to',
  (address) => {
    const turns = rite(`${address}:`, words);
    expect(turns.map(({ label }) => label)).toHaveLength(3);
    expect(turns[1]?.words).toEqual(['Buenos días a todos.', `${address}:`, words]);
  },
);

test('A salutation right behind a label is the head of that speech', () => {
  const turns = debate('M. Léo Oster (Lac-Vert, Lib.):', `Monsieur le Président: ${speech}`, `M. Max Ott: ${speech}`);
  expect(turns).toHaveLength(7);
  expect(turns[5]?.words).toEqual([`Monsieur le Président: ${speech}`]);
});

test('A chair that comes again with words of its own speaks', () => {
  const turns = debate(`Mr. Speaker: Order.`, `M. Max Ott: ${speech}`, `Mr. Speaker: The member may go on.`);
  expect(turns.map(({ label }) => label).filter((label) => label === 'Mr. Speaker')).toHaveLength(2);
});

test('A chair in capitals speaks', () => {
  expect(rite(`SEÑOR PRESIDENTE: Tiene la palabra.`).map(({ label }) => label)).toContain('SEÑOR PRESIDENTE');
});
