import { copyWords } from './parts/copying.ts';
import { counted } from './parts/counts.ts';
import { formatNumber } from './parts/language.ts';

/** The list of what a reader keeps, as a script fills it. */
export const keptListWords = {
  count: (passages: number, documents: number) => `${counted.passages(passages)} de ${counted.documents(documents)}`,
  none: 'Todavía no hay nada guardado.',
  notLasting:
    'Este navegador no guarda nada para esta página. La dirección de arriba conserva la lista: cópiala o ponle un marcador. Las notas duran hasta que salgas de esta página; cópialas o guárdalas con la lista.',
  // A list that came by an address.
  shared: (passages: number) => `Esta lista vino en su dirección: ${counted.passages(passages)}.`,
  keepShared: 'Guardarlos en Mis pasajes',
  own: (passages: number) => `Ver Mis pasajes (${formatNumber(passages)})`,
  unread: (parts: number) =>
    parts === 1
      ? '1 de sus partes no nombra ningún pasaje, o ya no cabe.'
      : `${formatNumber(parts)} de sus partes no nombran ningún pasaje, o son demasiadas para mostrarse.`,
  // At each passage.
  place: (title: string, name: string) => `${title}, ${name}`,
  altered: 'copia alterada',
  rights: (rights: string) => `Derechos: ${rights}`,
  source: '✓ fuente',
  sourceAddress: (address: string) => `Fuente: ${address}`,
  cite: 'Citar',
  note: 'Mi nota',
  up: 'Subir',
  down: 'Bajar',
  top: 'Al principio',
  upOf: (name: string) => `Subir ${name}`,
  downOf: (name: string) => `Bajar ${name}`,
  topOf: (name: string) => `Llevar ${name} al principio`,
  remove: 'Quitar',
  removeOf: (name: string) => `Quitar ${name}`,
  nowAt: (place: number, all: number) => `Ahora, ${formatNumber(place)} de ${formatNumber(all)}.`,
  loading: 'Cargando …',
  gone: (name: string) => `Ya no se publica nada aquí con ${name}.`,
  unloaded: (name: string) => `No se pudo cargar ${name}. Se cargará cuando haya conexión.`,
  // For all of them.
  tools: 'Llevarse la lista',
  format: 'Formato',
  formats: { txt: 'Texto', md: 'Markdown', ris: 'RIS', csv: 'CSV' },
  copy: 'Copiar',
  save: 'Guardar',
  copyAddress: 'Copiar la dirección de la lista',
  print: 'Imprimir',
  clear: 'Quitar todo',
  copied: copyWords.copied,
  addressCopied: 'Dirección copiada. No incluye tus notas.',
  ownAddressCopied: 'Dirección copiada. Abre esta copia, solo en este dispositivo.',
  saved: (name: string) => `Guardado como ${name}.`,
  leftOut: (passages: number) =>
    `${counted.passages(passages)} que ahora no se ${passages === 1 ? 'muestra: omitido' : 'muestran: omitidos'}.`,
  notCopied: copyWords.refusedField,
  field: 'El texto para copiar',
  file: 'mis-pasajes',
  full: 'No se guardó: este dispositivo ya no tiene espacio para páginas. Lo que escribiste sigue aquí hasta que salgas; copia o guarda la lista.',
  removed: 'Se quitó.',
  cleared: (passages: number) => (passages === 1 ? 'Se quitó 1 pasaje.' : `Se quitaron ${counted.passages(passages)}.`),
  undo: 'Deshacer',
  // Before all is removed.
  sure: (passages: number) => `¿Quitar ${counted.passages(passages)} y tus notas de este dispositivo?`,
  keepAll: 'Conservarlos',
};
