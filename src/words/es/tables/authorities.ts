import { addressText, dateFrom, dateTo, edtf } from './columns.ts';

const common = {
  id: 'Id, único entre personas, organizaciones, lugares, acuerdos, temas y eventos',
  name: 'El nombre que usa el acervo',
  aliases: 'Otras formas que se encuentran en los documentos, separadas por punto y coma',
  basis:
    'Cómo se sabe de la entrada: consta en los documentos (stated), por deducción (inferred) o según el editor (supplied)',
  note: 'Lo que anota el editor',
  wikidata: 'Id de lo mismo en Wikidata: “Q42”; si son varios, separados por espacios',
  viaf: 'Id de lo mismo en VIAF',
  same_as: 'Direcciones en que otros tienen lo mismo, incluidas las anteriores, separadas por espacios',
};
const counts = {
  documents: 'Número de documentos que lo nombran',
  mentions: 'Número de veces que lo nombran',
  address: addressText,
};
const country = 'El país, un id de la tabla de lugares';

/** What the tables of authorities hold. */
export const authorityTables = {
  people: {
    title: 'Personas',
    holds: 'A quién nombran los documentos, con cargos y con ids de Wikidata, VIAF y ORCID',
    columns: {
      ...common,
      orcid: 'Id de lo mismo en ORCID',
      surname: 'El apellido, si no es la última palabra del nombre',
      pronouns: 'Con qué pronombres se habla de la persona',
      roles: 'Cargos, cada uno con aquello de lo que es y sus años; si son varios, separados por punto y coma',
      country,
      statements: 'Número de declaraciones que hace la persona',
      ...counts,
    },
  },
  organizations: {
    title: 'Organizaciones',
    holds: 'Organizaciones que los documentos nombran o que los publican',
    columns: {
      ...common,
      hosts: 'Dominios de su propio sitio, separados por espacios',
      country,
      statements: 'Número de declaraciones que hace',
      ...counts,
    },
  },
  places: {
    title: 'Lugares',
    holds: 'Lugares que nombran los documentos, con el país de cada uno',
    columns: { ...common, country, ...counts },
  },
  agreements: {
    title: 'Acuerdos',
    holds: 'Acuerdos, leyes, planes y programas que nombran los documentos',
    columns: { ...common, ...counts },
  },
  topics: {
    title: 'Temas',
    holds: 'Temas, con las palabras por las que un pasaje trata de cada uno',
    columns: {
      ...common,
      terms: 'Las palabras por las que un pasaje trata del tema, separadas por punto y coma',
      ...counts,
    },
  },
  events: {
    title: 'Eventos',
    holds: 'Lo que ocurrió: cuándo, dónde, dentro de qué y con quién, hasta donde lo dicen los documentos',
    columns: {
      ...common,
      date: `Cuándo, ${edtf}`,
      date_from: dateFrom,
      date_to: dateTo,
      place: 'Dónde, en un nombre corto',
      at: 'Dónde, un id de la tabla de lugares',
      within: 'El evento del que fue parte',
      follows: 'El evento anterior de la misma serie',
      participants: 'Quién participó, hasta donde se dice: ids de la tabla de personas, separados por espacios',
      label: 'Una etiqueta corta, como el año',
      ...counts,
    },
  },
};
