import type { LeftOutReason } from '../../../record/left-out.ts';

/** Why a file is no document of the archive: nothing of what it holds. */
export const leftOutWords: Readonly<Record<LeftOutReason, string>> = {
  format: 'Está en un formato que aquí no se lee.',
  link: 'Es un enlace, y no lleva a nada o lleva fuera del acervo.',
  unreadable: 'No se pudo abrir el archivo.',
  size: 'Es más grande, o tiene más niveles anidados, que cualquier documento que se lee.',
  empty: 'Está vacío.',
  encoding: 'Está dañado, o en una codificación que no se puede reconocer con certeza.',
  broken: 'Está cortado o dañado.',
  locked: 'Está protegido con contraseña.',
  'without-text': 'No tiene texto que se pueda leer, aunque quizá sí imágenes de texto.',
  'hidden-characters': 'Tiene caracteres invisibles que cambian el orden en que se muestran las palabras.',
  'front-matter': 'No se pudieron leer los metadatos de su comienzo.',
  card: 'No se pudo leer su ficha de catálogo, o no corresponde a su texto.',
  changed: 'Ya no es el archivo que se recibió.',
  address: 'Ya no tiene palabras a las que se dieron direcciones.',
  evidence: 'Ya no tiene palabras en las que el acervo se apoya.',
  time: 'No se leyó en el tiempo que lleva un texto de su extensión.',
  program: 'El programa falló al leerlo.',
  unread: 'No se pudo leer.',
};

/** For a file whose own name is not published. */
export const leftOutNames = {
  unnamed: '[Archivo]',
  document: (id: string) => `[Documento ${id}]`,
};
