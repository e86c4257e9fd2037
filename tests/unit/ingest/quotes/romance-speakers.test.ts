import { describe, expect, test } from 'vitest';
import { normalize } from '../normalize.ts';
import { speakerOf } from './quote-lines.ts';

const speakersIn = (language: string, text: string) =>
  normalize(`${text}\n`, { card: { title: { value: 'X' }, language } }).quotes.map(speakerOf);

describe('A name', () => {
  test.each([
    // is whole, whatever it is of.
    ['fr', 'Le port est plein, selon le rapport de la Société Royale du Canada.', 'le rapport de la Société Royale du Canada (document)'],
    ['es', 'El gobierno de Estados Unidos dice: “No queremos más peces”.', 'El gobierno de Estados Unidos (organization)'],
    ['es', 'El presidente de Costa Rica dijo que no habrá veda.', 'El presidente de Costa Rica (role)'],
    ['es', 'La secretaria de Relaciones Exteriores dijo que no habrá veda.', 'La secretaria de Relaciones Exteriores (role)'],
    ['es', 'El director del Banco Central Europeo dijo que no habrá veda.', 'El director del Banco Central Europeo (role)'],
    ['fr', 'Le gouvernement Perrin a dit que la digue est solide.', 'Le gouvernement Perrin (organization)'],
    ['fr', 'La digue est solide, a affirmé le gouvernement Perrin.', 'le gouvernement Perrin (organization)'],
    ['es', 'El gobierno de Eva Lara dijo que no habrá veda.', 'El gobierno de Eva Lara (organization)'],
    // stands behind an office in capitals without a comma.
    ['es', 'El secretario de Hacienda Tomás Ibarra dijo que no habrá veda.', 'Tomás Ibarra (named)'],
    ['es', 'El secretario de Relaciones Exteriores Juan Gil dijo que no habrá veda.', 'Juan Gil (named)'],
    ['es', 'El presidente de Estados Unidos Daniel Trask dijo que no habrá veda.', 'Daniel Trask (named)'],
    ['fr', 'Le ministre de la Santé Luc Perrin a dit que la digue est solide.', 'Luc Perrin (named)'],
    ['fr', 'La mairesse de Montréal Anne Petit a dit que la digue est solide.', 'Anne Petit (named)'],
    // begins behind what only begins the sentence.
    ['es', 'Acá Juan Colombo dice que el tren llega tarde.', 'Juan Colombo (named)'],
    ['es', 'Ahora Juan Colombo dijo: «El tren llega tarde».', 'Juan Colombo (named)'],
    ['es', 'Finalmente Juan Colombo dijo que el tren llega tarde.', 'Juan Colombo (named)'],
    ['fr', 'Hier Luc Perrin a dit que la digue est solide.', 'Luc Perrin (named)'],
    ['fr', 'Ici Luc Perrin affirme que la digue est solide.', 'Luc Perrin (named)'],
    // may be a body’s.
    ['fr', 'Selon Statistique Canada, le port grandit.', 'Statistique Canada (organization)'],
    ['fr', 'Santé Québec a dit que le port grandit.', 'Santé Québec (organization)'],
    ['es', 'Según Greenpeace México, el puerto crece.', 'Greenpeace México (organization)'],
    ['es', 'Según Banco de Chile, el puerto crece.', 'Banco de Chile (organization)'],
    ['es', 'Grupo Altamar informó que el puerto crece.', 'Grupo Altamar (organization)'],
  ])('in %s: %s', (language, text, speaker) => {
    expect(speakersIn(language, text)).toEqual([speaker]);
  }); // prettier-ignore
});

describe('A speaker', () => {
  test.each([
    ['fr', 'Le premier ministre a dit que la digue est solide.', 'Le premier ministre (role)'],
    ['fr', 'Le premier ministre estime que la digue est solide.', 'Le premier ministre (role)'],
    ['fr', 'Le premier ministre du Québec, Luc Perrin, a dit que la digue est solide.', 'Luc Perrin (named)'],
    ['fr', 'Les premiers ministres ont dit que la digue est solide.', 'Les premiers ministres (group)'],
    ['fr', 'La vice-première ministre a dit que la digue est solide.', 'La vice-première ministre (role)'],
    ['fr', 'La digue est solide, a annoncé l’Observatoire breton des marées.', 'l’Observatoire breton des marées (organization)'],
    ['fr', 'La digue est solide, a affirmé lundi une ONG américaine.', 'une ONG américaine (organization)'],
    ['fr', 'Une ONG américaine a affirmé que la digue est solide.', 'Une ONG américaine (organization)'],
    ['es', 'El dique es sólido, informó la ONU.', 'la ONU (organization)'],
    ['es', '«El dique es sólido», informó el Banco Mundial.', 'el Banco Mundial (organization)'],
    ['fr', 'La digue est solide, rapportent les experts mandatés par la Société Royale du Canada.', 'les experts (group)'],
    ['fr', 'La digue est solide, a dit la directrice nommée par le conseil.', 'la directrice (role)'],
    ['es', 'El dique es sólido, dijo la directora nombrada por el consejo.', 'la directora (role)'],
  ])('in %s: %s', (language, text, speaker) => {
    expect(speakersIn(language, text)).toEqual([speaker]);
  }); // prettier-ignore
});
