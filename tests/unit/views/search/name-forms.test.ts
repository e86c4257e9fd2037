import { describe, expect, test } from 'vitest';
import { nameForms, printedForms } from '../../../../src/views/search/name-forms.ts';
import { noAuthorities } from '../../../../src/record/authority.ts';
import { archiveOf } from '../../samples/sample-document.ts';

const archive = archiveOf(
  [],
  {},
  {
    ...noAuthorities(),
    places: [{ id: 'porto', name: 'Porto', basis: 'stated' }],
  },
);
const formsOf = (kind: string, entry: object) =>
  nameForms({ kind, entry: { id: 'x', basis: 'stated', ...entry } } as never, archive);

describe('What can be asked for', () => {
  test('is a person by name, surname, office and form of address, by parts of the name and by its initials', () => {
    const { full, acronyms, parts } = formsOf('people', {
      name: 'Ana María de Souza',
      surname: 'Souza',
      aliases: ['A. Souza'],
      honorifics: ['Ms.'],
      roles: [{ title: 'Mayor', of: 'porto' }],
    });
    expect(full).toEqual(
      expect.arrayContaining([
        'ana maria de souza',
        'souza',
        'a souza',
        'ms souza',
        'mayor souza',
        'mayor ana maria de souza',
      ]),
    );
    expect(acronyms).toEqual(['ams']);
    expect(parts).toEqual(['ana', 'maria', 'souza', 'mayor of porto', 'mayor of the porto']);
  });

  test('is an organization also without its article, and by capitals', () => {
    const { full, acronyms } = formsOf('organizations', { name: 'The World Fish Board', aliases: ['W.F.B.', 'WFB'] });
    expect(full).toEqual(['the world fish board', 'world fish board']);
    expect(acronyms).toEqual(['wfb', 'twfb']);
  });

  test('is nothing by a form that stands for it only between certain words', () => {
    const { full } = formsOf('places', {
      name: 'Town Hall (building)',
      aliases: [{ text: 'Council', after: ['at the'] }],
    });
    expect(full).toEqual(['town hall building', 'town hall']);
  });

  test('is an event by its series and its year', () => {
    const { full, parts } = formsOf('events', {
      name: 'Harbour Summit, Porto, 1999',
      date: '1999-05-06',
      label: '1999',
      place: 'Porto',
    });
    expect(parts).toEqual(['1999 summit', 'summit 1999', 'porto summit']);
    expect(full).toEqual(expect.arrayContaining(['harbour summit', 'harbour summit 1999', '1999 harbour summit']));
  });

  test('is a topic by its terms where they are its name in another number, or capitals', () => {
    const { full, acronyms } = formsOf('topics', {
      name: 'Electric ships',
      terms: ['electric ship', 'battery', 'ESs'],
    });
    expect(full).toEqual(['electric ships', 'electric ship']);
    expect(acronyms).toEqual(['ess']);
  });

  test('is a speaker whom no authority stands for as printed, and of a name by its last words', () => {
    expect(printedForms('Ms. Sato', true)).toEqual({ full: ['ms sato'], acronyms: [], parts: ['sato'] });
    expect(printedForms('Harbour official', false).parts).toEqual([]);
  });
});
