/** What an archive says of itself whose editor has written nothing. */
export const aboutWords = {
  title: 'Acerca de',
  heading: 'Acerca de este acervo',
  notHeld: 'Sin copia aquí',
  made: 'Cada documento de aquí se hizo a partir de una fuente que se conserva byte por byte. “Texto y fuente”, en su página, pone los dos lado a lado y da cuenta de cada carácter del archivo.',
  meanings: 'Qué significan las palabras',
  terms: [
    ['por deducción', 'No consta en la fuente; hay enlaces a las palabras de las que se deduce.'],
    [
      'según el editor',
      'Lo dice el editor, no la fuente. Los títulos e intertítulos que agregó el editor van entre corchetes.',
    ],
    [
      'no se encontró',
      'Ninguna regla lo encontró en la fuente. Puede estar allí en una forma que ninguna regla abarca.',
    ],
    ['no consta', 'El editor lo buscó en la fuente, y no está.'],
    [
      'copia alterada',
      'Su redacción puede no ser la que se publicó o se dijo. No debe citarse como palabras de nadie.',
    ],
  ],
  corrections: 'Correcciones',
  aboutCorrections:
    'Las palabras corregidas llevan un subrayado discontinuo y enlazan a la forma que tienen en la fuente, con la razón. Un botón muestra el texto como se recibió.',
  fixity: 'Qué muestra el SHA-256',
  aboutFixity:
    'Un SHA-256 que coincide muestra que el archivo no ha cambiado desde que se registró el número. No muestra de dónde vino el archivo, ni que sea cierto lo que dice.',
};

/** Where lists of files are signed. */
export const signedWords = {
  heading: 'Listas firmadas',
  /** Before the public key. */
  key: 'La lista de fuentes y la del paquete están firmadas. La clave pública es',
  how: 'Con minisign, y una lista junto a su firma:',
  command: (key: string) => `minisign -V -m SHA256SUMS -P ${key}`,
  shows:
    'Eso muestra que la lista está como estaba al firmarse, y que quien la firmó tenía la clave. Compara la clave con una que tengas de otra parte.',
};

/** The sections of what is said there, with the ids of their headings. */
export const genericSections = [
  { id: 'values', label: aboutWords.meanings, language: undefined },
  { id: 'corrections', label: aboutWords.corrections, language: undefined },
  { id: 'fixity', label: aboutWords.fixity, language: undefined },
];
