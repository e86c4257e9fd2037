import type { DoubtKind } from '../../record/doubts.ts';
import type { NextThing } from '../../record/next-things.ts';
import { counted } from './parts/counts.ts';
import { countOf, formatNumber, listOf, type PluralForms } from './parts/language.ts';
import { part, type Sentence } from './parts/sentence.ts';
import { fromTo } from './parts/spanish.ts';

const doubts: Readonly<Record<DoubtKind, { forms: PluralForms; means: string }>> = {
  speaker: {
    forms: { one: 'hablante por el contexto', other: 'hablantes por el contexto' },
    means: 'Quién lo dice se deduce de las oraciones de alrededor.',
  },
  day: {
    forms: { one: 'día por deducción', other: 'días por deducción' },
    means: 'El documento no lo dice con esas palabras.',
  },
  label: {
    forms: { one: 'etiqueta que aparece una vez', other: 'etiquetas que aparecen una vez' },
    means: 'Puede ser alguien que habla, o palabras antes de dos puntos.',
  },
  kind: {
    forms: { one: 'tipo con pocos indicios', other: 'tipos con pocos indicios' },
    means: 'Unas pocas líneas parecen intervenciones.',
  },
  nobody: {
    forms: { one: 'cita de nadie', other: 'citas de nadie' },
    means: 'El documento no dice, donde una regla busca, de quién son estas palabras.',
  },
  'no-day': {
    forms: { one: 'documento sin día', other: 'documentos sin día' },
    means: 'Ninguna regla lo encontró; puede estar allí.',
  },
  'no-title': {
    forms: { one: 'documento sin título', other: 'documentos sin título' },
    means: 'En su lugar van sus primeras palabras.',
  },
};

/** Where the engine is bundled it is told; unit tests are a checkout's. */
const isPackage = typeof IS_PACKAGE !== 'undefined' && IS_PACKAGE;

/** As people type them: of the package, or in a checkout. */
const commands = isPackage
  ? {
      propose: 'npx summit-record suggest --propose',
      review: 'npx summit-record review',
      freeze: 'npx summit-record freeze',
    }
  : { propose: 'npm run suggest -- --propose', review: 'npm run review', freeze: 'npm run freeze' };

const things: Readonly<Record<NextThing['kind'], (count: number) => Sentence<'command'>>> = {
  mend: (files) => [
    `Reparar o quitar ${countOf(files, { one: 'archivo omitido', other: 'archivos omitidos' })}: las razones están en Lagunas conocidas, en la página de inicio.`,
  ],
  link: () => [
    'Vincular nombres: ',
    part('command', commands.propose),
    ' presenta personas, organizaciones y lugares por aceptar.',
  ],
  settle: () => [
    'Resolver los documentos más dudosos: ',
    part('command', commands.review),
    ' los presenta con las líneas de sus fichas que lo harían.',
  ],
  date: (documents) => [
    documents === 1
      ? 'Poner el día de 1 documento en su ficha, o que no consta.'
      : `Poner el día de ${counted.documents(documents)} en sus fichas, o que no consta.`,
  ],
  name: () => [
    'Darle nombre al acervo en ',
    part('command', 'archive.yaml'),
    ': título, descripción, idiomas, derechos.',
  ],
  kind: (documents) => [
    'Decir en ',
    part('command', 'archive.yaml'),
    `, por carpeta, el tipo de ${counted.documents(documents)} en que no se encontró.`,
  ],
  freeze: () => ['Antes de publicarlo, fijar sus direcciones: ', part('command', commands.freeze), '.'],
  read: () => ['Leer un documento junto a su fuente: “Texto y fuente” en su página.'],
  'not-held': () => ['Decir en ', part('command', 'archive.yaml'), ' de qué no hay copia en el acervo.'],
  guide: () => ['Escribir una guía.'],
};

/** What the rules found in the documents of an archive, and how sure that is. */
export const foundWords = {
  title: 'Lo que se encontró',
  heading: 'Lo que se encontró, y con qué certeza',
  lead: (documents: number) =>
    `Se contó en ${counted.documents(documents)}: lo que consta en los documentos, lo que se dedujo de ellos y lo que un editor todavía podría resolver.`,
  description: (archive: string) =>
    `Lo que las reglas encontraron en los documentos de ${archive}, y cuánto de eso es seguro.`,
  found: 'Encontrado',
  kinds: 'Tipos',
  days: 'Días',
  languages: 'Idiomas',
  speakers: 'Quién habla',
  statements: 'Declaraciones',
  of: (value: string, count: number) => `${value} ${formatNumber(count)}`,
  noKind: 'ninguno que conozcan las reglas',
  noDay: 'sin día',
  others: 'otros',
  span: (first: string, last: string) => (first === last ? first : fromTo(first, last)),
  certain: (stated: number, other: number) =>
    `${formatNumber(stated)} según los documentos, ${formatNumber(other)} por deducción o según el editor`,
  byName: (count: number) => `${formatNumber(count)} por su nombre, con el número de declaraciones de cada uno`,
  noSpeaker: 'Ninguno por su nombre',
  said: (named: number, nobody: number) =>
    `${formatNumber(named)} de alguien con nombre o descripción, ${formatNumber(nobody)} de nadie`,
  byContext: (count: number) => `En ${formatNumber(count)}, quién habla se deduce del contexto.`,
  inDoubt: 'En duda',
  noDoubt: 'Nada que una regla pueda reconocer.',
  doubt: (kind: DoubtKind, count: number) => countOf(count, doubts[kind].forms),
  doubtMeans: (kind: DoubtKind) => doubts[kind].means,
  more: (documents: number) => `y ${counted.documents(documents)} más`,
  next: 'Lo que conviene hacer',
  forEditor:
    'Para el editor. Si el acervo no está en la carpeta content/, cada comando lleva --content y su carpeta. Esta parte desaparece cuando se fijan las direcciones del acervo.',
  thing: ({ kind, count }: NextThing) => things[kind](count),
  link: 'Lo que se encontró en los documentos, y con qué certeza',
};

export const leftOutGuideWords = {
  label: 'Guías omitidas',
  why: (documents: readonly string[]) =>
    documents.length === 1
      ? `Cita “${documents.join('')}”, que se omite en esta versión del acervo.`
      : `Cita ${listOf(documents.map((id) => `“${id}”`))}, que se omiten en esta versión del acervo.`,
};
