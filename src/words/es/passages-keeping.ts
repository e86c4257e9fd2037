import { counted } from './parts/counts.ts';
import { formatNumber } from './parts/language.ts';

/** What the ribbons at passages and statements say, and the count above every page. Loaded by the browser: keep it small. */
export const keepingWords = {
  /** `name`: `2.3`, as it stands beside the passage. */
  passage: (name: string) => `Guardar ${name} en Mis pasajes`,
  statement: 'Guardar estas palabras en Mis pasajes',
  key: 'k',
  count: (count: number) => `Mis pasajes: ${formatNumber(count)}`,
  label: 'Mis pasajes',
  tool: 'Guardar',
  keptHere: 'Guardado en Mis pasajes',
  kept: (count: number) => `Guardado. ${counted.passages(count)} en `,
  removed: 'Se quitó de ',
  removedWithNote: 'Se quitó con su nota de ',
  end: '.',
  undo: 'Deshacer',
  full: 'No se guardó: este dispositivo ya no tiene espacio para páginas.',
  /** Where the browser has no storage for the page. */
  passing: 'Este navegador no guarda nada para esta página. La lista dura hasta que salgas; su dirección la conserva: ',
};
