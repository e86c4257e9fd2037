import type { AuthorityKind } from '../../record/authority.ts';
import { counted, inWords } from './parts/counts.ts';
import { formatNumber } from './parts/language.ts';
import { part, type Sentence } from './parts/sentence.ts';
import { fromTo, onDay } from './parts/spanish.ts';

const ordinals = ['primer', 'segundo', 'tercer', 'cuarto'];

/** Pages of people, organizations, places, agreements and policies, and topics. */
export const authorityWords = {
  country: 'País',
  /** Files that others keep, by whose names their ids go. */
  sameAs: { wikidata: 'Wikidata', viaf: 'VIAF', orcid: 'ORCID', other: 'También en' },
  basis: 'Cómo se sabe',
  role: 'Cargo',
  covers: 'Abarca',
  asPrinted: 'Nombres usados',
  byLabel: 'Solo con una etiqueta',
  andMore: (count: string) => `y ${count} más`,
  moreDocuments: (count: string) => (count === '1' ? 'y un documento más' : `y ${count} documentos más`),
  countsPage: (page: number, pages: number) => `Página ${formatNumber(page)} de ${formatNumber(pages)}.`,
  passagesByDocument: 'Pasajes por documento',
  speaksOf: 'De qué habló',
  speaksOfHow: 'El número cuenta las declaraciones anteriores que nombran cada cosa.',
  whoSpeaksOfThem: 'Quién hace las menciones',
  whoSpeaksOfIt: 'Quién habló de esto',
  speakersHow:
    'El número cuenta sus declaraciones. Los nombres sin página van como están impresos; una etiqueta puede ser de varias personas.',
  notNamed: 'Sin nombre',
  /** What stands in a fold: `personas, lugares`. */
  kindsOf: (groups: readonly { label: string }[]) => groups.map(({ label }) => label.toLowerCase()).join(', '),
  inTheText: 'en el texto',
  belongs: 'Relacionado',
  belongsHow: 'Según el editor; cada página dice cómo se sabe.',
  together: 'En los mismos pasajes',
  togetherHow: 'Se nombran en los mismos pasajes; el número dice en cuántos.',
  /** What that does not mean, by what the page is about. */
  togetherOnly: {
    people: 'No significa que se hayan reunido.',
    events: 'No significa que hayan participado.',
  } as Partial<Record<AuthorityKind, string>>,
  met: 'Eventos en que participó',
  eventCount: (events: number) => counted.events(events),
  metHow: 'Según los documentos o el editor, con la manera en que se sabe.',
  metAlone: 'no se nombra a nadie más',
  with: 'con',
  announcedAndReported: 'Anunciado e informado',
  announcedAndReportedHow:
    'Evento por evento. Anunciado: oraciones de antes de su primer día que dicen lo que alguien hará. Informado: oraciones de ese día o posteriores. Se omiten los textos de opinión y las preguntas de la prensa.',
  /** `own` of `all` passages, in `documents` of `allDocuments`. */
  extent: (own: string, all: string, documents: string, allDocuments: string) =>
    `${own} de ${all}, en ${documents} de ${allDocuments}`,
  announced: 'Anunciado antes',
  reported: 'Informado después',
  /** `passages`: `12 pasajes`. */
  noneAnnounced: (passages: string) => `${passages} de antes. No se encontró ningún anuncio.`,
  noneOnIt: 'Los documentos anteriores al evento no lo mencionan.',
  noneReported: 'No se encontró que se haya informado.',
  noneBefore: 'De ningún documento de aquí se sabe que sea anterior al evento.',
  noneSince: 'De ningún documento de aquí se sabe que sea del primer día del evento o posterior.',
  moreSentences: (count: string) => `Hay ${count} más entre los pasajes de abajo.`,
  undecided: (titles: readonly string[]) =>
    `Se omiten, porque no se sabe si son anteriores o posteriores: ${titles.join(', ')}.`,
  kinds: {
    people: { one: 'Persona', many: 'Personas' },
    organizations: { one: 'Organización', many: 'Organizaciones' },
    places: { one: 'Lugar', many: 'Lugares' },
    agreements: { one: 'Acuerdo o política', many: 'Acuerdos y políticas' },
    topics: { one: 'Tema', many: 'Temas' },
    events: { one: 'Evento', many: 'Eventos' },
  },
  /** Each as `12 pasajes`. */
  places: (passages: string, documents: string) => `${passages} en ${documents}`,
  counts: (statements: string | undefined, places: string) => `${statements ? `${statements} · ` : ''}${places}`,
  /** Passages may speak of it without the name. */
  nowhere: 'No se nombra en los pasajes publicados aquí',
  yearsFrom: (year: string) => `desde ${year}`,
  yearsUntil: (year: string) => `hasta ${year}`,
  /** `own`: whom the page is about says them. */
  statements: { own: 'Lo que dijo', about: 'Lo que se dijo al respecto' },
  weightiest: (count: number) => (count === 1 ? 'la de más peso' : `las ${inWords(count)} de más peso`),
  inOrderOfWeight: 'primero las de más peso',
  weighed:
    'Las palabras entre comillas van antes que las paráfrasis; primero las que también están en una transcripción, luego las más largas; de un documento, dos a lo más; las copias alteradas, al final.',
  allStatements: (statements: string) => `Lista completa: ${statements}`,
  byPeriod: {
    month: 'Declaraciones por mes',
    quarter: 'Declaraciones por trimestre',
    year: 'Declaraciones por año',
  },
  quarter: (quarter: number, year: string) => `${ordinals[quarter - 1] ?? formatNumber(quarter)} trimestre de ${year}`,
  /** For those who don’t see it: from when to when, and where most are. */
  periodLabel: (heading: string, first: string, last: string, fullest: string, most: number) =>
    `${heading}, ${fromTo(first, last)}; el máximo, ${onDay(fullest)}: ${formatNumber(most)}`,
  undated: (statements: string) => `No se muestran: ${statements} de documentos sin fecha cierta.`,
  bySubject: 'Declaraciones por tema',
  bySpeaker: 'Declaraciones por hablante',
  ownWords: 'entre comillas o en una transcripción; en gris, en paráfrasis',
  /** What is said under a title alone: the number is linked. */
  titled: (statements: string, label: string, documents: string): Sentence<'statements'> => [
    part('statements', `${statements} solo con el título “${label}”`),
    ` en ${documents} en que se nombra a esta persona. No se le atribuyen: un título dice qué cargo habla, no quién.`,
  ],
  about: 'Menciones de otros',
  aboutHow: 'Declaraciones y preguntas de otros que dan su nombre.',
  theirDocuments: 'Documentos de su autoría',
  continued: 'continuación',
  titleOfPage: (name: string, page: number) => `${name}, página ${formatNumber(page)}`,
  named: 'Se nombra',
  passages: 'Pasajes',
  everyPassage: 'Todos, por documento.',
  noPassage: 'Ninguno lo nombra.',
  silent: 'Documentos que no lo nombran',
  /** In the list of sections, where there is little room. */
  silentShort: 'No se nombra en',
  silentTitles: (titles: readonly string[], more: string | undefined) =>
    `${titles.join('; ')}${more ? `; y ${more} más` : ''}.`,
  silenceUnknown: (documents: string) => `No se cuentan: ${documents} que no se publican completos.`,
  sources: 'Documentos usados',
  sourcesHow: 'Los documentos con que se hizo esta página, cada uno con su fuente.',
  beside: 'texto y fuente',
  furtherPages: 'Más páginas',
  moreInDocuments: (count: string) => `Y ${count} más, cada una entre los pasajes de abajo.`,
};

/** What a document leads to, and what leads to it. */
export const namedWords = {
  title: 'Se nombran aquí',
  explains: 'Con el número de pasajes. “Sustento”: no se nombra; su entrada se apoya en este documento.',
  evidence: 'sustento',
  quoted: 'se le cita',
  event: 'el evento de este documento',
};
