import { formatNumber, listOf } from './parts/language.ts';
import { pictureWords } from './parts/pictures.ts';
import { fromTo } from './parts/spanish.ts';

/** Events and documents in the order of time. */
export const timelineWords = {
  heading: 'Cronología',
  event: 'Evento',
  documents: 'Documentos',
  /** `what`: "3 eventos y 12 documentos"; `span`: "en 1999", "de 1998 a 1999". */
  sentence: (what: string, span: string | undefined) =>
    what ? `${[what, span].filter(Boolean).join(' ')}, por fecha.` : 'Ningún evento ni documento tiene fecha.',
  both: (parts: readonly string[]) => listOf(parts),
  within: (first: string, last: string) => (first === last ? `en ${first}` : fromTo(first, last)),
  shortened: 'Los intervalos largos están acortados.',
  counted: (most: number, documents: string) =>
    `Los años con más de ${formatNumber(most)} documentos se cuentan por mes: ${documents}.`,
  inTable: (entries: string) => `Solo en la tabla, sin fecha: ${entries}.`,
  sameAsTable: pictureWords.table,
  table: 'Eventos y documentos',
  columns: { date: 'Fecha', what: 'Qué', name: 'Evento o documento' },
  /** What the signs mean. */
  legend: {
    heading: 'Qué significan los signos',
    event: 'un evento en un día conocido',
    document: 'un documento',
    counted: 'documentos, contados por mes',
    interval: 'un evento de varios días',
    part: 'en este mes o año, sin saberse el día',
    before: 'este día o antes',
    after: 'este día o después',
  },
  nothingFor: (stretch: string) => `nada en ${stretch}`,
  years: (count: number) => `${formatNumber(count)} ${count === 1 ? 'año' : 'años'}`,
  months: (count: number) => `${formatNumber(count)} ${count === 1 ? 'mes' : 'meses'}`,
  /** Beside a mark, with its day: "17 nov o antes". */
  by: (day: string) => `${day} o antes`,
  from: (day: string) => `desde ${day}`,
  until: (day: string) => `hasta ${day}`,
  monthNames: ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'oct', 'nov', 'dic'],
};
