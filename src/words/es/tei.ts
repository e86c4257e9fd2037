import type { TurnRole } from '../../record/block.ts';

/** What the TEI files of documents say in their headers. */
export const teiWords = {
  words: (count: string) => (count === '1' ? '1 palabra' : `${count} palabras`),
  project: (archive: string) =>
    `Hecho por ${archive} a partir del texto como se recibió; el acervo tiene la fuente, y el lugar de cada pasaje en ella.`,
  corrections:
    'Lo corregido está marcado: “sic” tiene lo que tiene la fuente; “corr”, lo que se muestra. Nada más de la redacción se cambia; los espacios se reducen.',
  quotations:
    'Las comillas están como se imprimieron. “said” tiene las palabras de alguien, textuales o en paráfrasis, hasta donde una regla o el editor las encontraron; “who” se omite donde el texto lo deja abierto.',
  segmentation:
    'Los ids de pasajes (p7, t12p2), intervenciones (t12), intercambios (x3) y declaraciones (q3) son los de las direcciones del acervo. Una intervención es una “u”, y cada párrafo de ella un “seg”.',
  altered: 'Una copia alterada: su redacción se aparta de lo que se publicó o se dijo.',
  turns: 'Qué es una intervención',
  interpreted: 'Las palabras pasaron por un intérprete',
  roleOf: {
    moderator: 'Conduce la conversación',
    official: 'Habla por un cargo',
    press: 'Alguien de la prensa',
    audience: 'Alguien del público',
    interpreter: 'Un intérprete',
    speaker: 'Alguien cuya etiqueta no nombra un cargo',
  } satisfies Record<TurnRole, string>,
  /** Of a document of which no word, or only the beginning, is published. */
  withheld: { metadata: 'El texto no se publica aquí.', excerpt: 'El resto no se publica aquí.' },
};
