import { describe, expect, test } from 'vitest';
import { normalize } from '../normalize.ts';
import { linesOf } from './quote-lines.ts';

const linesIn = (language: string, ...paragraphs: string[]) =>
  linesOf(normalize(`${paragraphs.join('\n\n')}\n`, { card: { title: { value: 'X' }, language } }).quotes);

describe('A tag', () => {
  test.each([
    ['es', '«No hay agua en la sierra», abundó la alcaldesa Marta Solís.', 'direct Marta Solís (named): No hay agua en la sierra'],
    ['es', '«No hay agua aquí», mencionó en entrevista el Lic. Juan Gil, director del centro.', 'direct Juan Gil (named): No hay agua aquí'],
    ['fr', '« Le port est plein », tempère la mairesse.', 'direct la mairesse (role): Le port est plein'],
    ['fr', '« Le port est plein », se réjouit Luc Perrin.', 'direct Luc Perrin (named): Le port est plein'],
    ['fr', '« Le port est plein », a relevé par communiqué la ministre de la Santé, Anne Petit.', 'direct Anne Petit (named): Le port est plein'],
    ['fr', 'Le maire Luc Perrin a fait savoir que le port ouvrira jeudi.', 'reported Luc Perrin (named): le port ouvrira jeudi'],
  ])('in %s may have many a verb: %s', (language, sentence, line) => {
    expect(linesIn(language, sentence)).toEqual([line]);
  }); // prettier-ignore

  test('Who somebody is may stand behind the name, however long it is', () => {
    expect(
      linesIn(
        'es',
        'La sala abre el jueves, informó Marta Solís, directora del museo y presidenta del patronato viejo.',
      ),
    ).toEqual(['reported Marta Solís (named): La sala abre el jueves']);
  });

  test('What somebody is, within the marks, is no part of the words', () => {
    expect(
      linesIn(
        'fr',
        '« Le port est plein, détaille Luc Perrin, directeur général du port de Brume. Il s’agit d’un record. »',
      ),
    ).toEqual(['direct Luc Perrin (named): Le port est plein / Il s’agit d’un record.']);
  });

  test.each([
    ['es', 'La sala, dijo el alcalde Jon Arce, abre el jueves.', 'reported Jon Arce (named): La sala / abre el jueves'],
    ['fr', 'Le port, a précisé la ministre, ouvrira jeudi.', 'reported la ministre (role): Le port / ouvrira jeudi'],
    ['es', 'La sala abre el jueves, dijo Jon Arce, quien visitó el barrio.', 'reported Jon Arce (named): La sala abre el jueves'],
    ['es', 'La sala abre el jueves, dijo Jon Arce, al recordar que hubo obras.', 'reported Jon Arce (named): La sala abre el jueves'],
  ])('may be set into what is said, in %s: %s', (language, sentence, line) => {
    expect(linesIn(language, sentence)).toEqual([line]);
  }); // prettier-ignore
});

describe('A verb that carries its subject', () => {
  test.each([
    ['El alcalde Jon Arce dijo que el parque abrirá. Añadió que la entrada será gratis.', 'reported Jon Arce (named): la entrada será gratis'],
    ['Según Jon Arce, el parque abrirá. Explicó que la entrada será gratis.', 'reported Jon Arce (named): la entrada será gratis'],
  ])('is his who alone spoke right before: %s', (text, line) => {
    expect(linesIn('es', text)[1]).toBe(line);
  }); // prettier-ignore

  test('also behind words in marks', () => {
    expect(linesIn('es', 'Jon Arce dijo que el parque abrirá.', '«La entrada será gratis», explicó.')[1]).toBe(
      'direct Jon Arce (named): La entrada será gratis',
    );
  });

  test.each([
    'Jon Arce dijo que el parque abrirá. Eva Lara lo oyó. Añadió que la entrada será gratis.',
    'Jon Arce dijo que el parque abrirá. Añadieron que la entrada será gratis.',
    'Los vecinos dijeron que el parque abrirá. Añadió que la entrada será gratis.',
    'Jon Arce dijo que el parque abrirá. Llegó la vocera. Añadió que la entrada será gratis.',
  ])('stays open in doubt: %s', (text) => {
    expect(linesIn('es', text)[1]).toBe('reported  (unknown): la entrada será gratis');
  });

  test('is none in French, where a pronoun stands before it', () => {
    expect(linesIn('fr', 'La mairesse Anne Petit a dit que le port ouvrira. Elle a ajouté que tout est prêt.')).toEqual(
      ['reported Anne Petit (named): le port ouvrira', 'reported Elle (unknown): tout est prêt'],
    );
  });
});
