/** What the page of downloads says. */
export const dataWords = {
  title: 'Datos y referencias',
  lead: 'Lo que se publica aquí, en archivos para otros programas.',
  dataOf: (archive: string) => `Datos de ${archive}`,
  described: (archive: string, files: readonly string[]) =>
    `Lo que publica ${archive}, en archivos para otros programas. ${files.map((holds) => holds.replace(/\.$/, '')).join('. ')}.`,
  rights: 'Derechos',
  rightsText:
    'La página de cada documento dice quién tiene los derechos, si se sabe, y en qué condiciones están aquí sus palabras. Lo que agrega el acervo (identificadores, fechas, enlaces, quién dijo qué) se puede usar libremente; basta decir de dónde viene.',
  all: 'Todos los documentos',
  each: 'Cada documento',
  hugeList: 'Son demasiados para una lista: la página de referencias de cada documento enlaza a sus archivos.',
  file: 'Archivo',
  holds: 'Qué contiene',
  size: 'Tamaño',
  txt: 'Texto',
  json: 'Registro',
  withheld: { metadata: 'no se publica', excerpt: 'su comienzo' },
  citations: (format: string, documents: string) => `Referencias de ${documents}, ${format}`,
  list: (documents: string) => `Los ids de ${documents}`,
  zipped: {
    txt: (documents: string) => `Los textos de ${documents}, un archivo cada uno`,
    json: (documents: string) => `Los registros de ${documents}, un archivo cada uno`,
  },
  passages: (documents: string) =>
    `Referencias de cada pasaje y cada cita de ${documents}, un archivo por formato; cada clave termina con el lugar`,
  quotations: (count: string) =>
    `${count}: las palabras, quién habla si el texto lo nombra, si van entre comillas, en paráfrasis o transcritas, y dónde. Las copias alteradas y las condiciones están marcadas.`,
  sources: {
    sums: (count: string) =>
      `El SHA-256 de ${count}, con los nombres de abajo: se pone junto a los archivos y se ejecuta “sha256sum -c SHA256SUMS”`,
    zip: (documents: string) =>
      `Las fuentes de ${documents} que se entregan, byte por byte, con sus SHA256SUMS, y los textos extraídos de archivos que no son texto`,
  },
  database: {
    own: 'Todas las tablas de abajo en una base de datos SQLite, con un índice de las palabras de todos los pasajes; Datasette la sirve tal cual',
    zipped:
      'Todas las tablas de abajo en una base de datos SQLite, con un índice de las palabras de todos los pasajes; Datasette la sirve tal cual, descomprimida',
  },
  package: {
    own: 'Las tablas de abajo, descritas columna por columna (Data Package): tipos, claves y qué ids llevan a qué tabla',
    zipped:
      'Las tablas de abajo, en CSV y en NDJSON, y su descripción columna por columna (Data Package): tipos, claves y qué ids llevan a qué tabla',
  },
  recordSchema: 'Lo que puede contener un registro, en un esquema JSON Schema',
  tables: {
    heading: 'Tablas',
    lead: 'Las mismas filas como valores separados por comas (CSV) y como un objeto JSON por línea (NDJSON). Los ids llevan de una tabla a otra.',
    table: 'Tabla',
    files: 'Archivos',
    /** Where each table is no file of its own. */
    zipped: 'Todas están en tables.zip; los tamaños son de los archivos descomprimidos.',
    /** A link that says a format and a size. */
    named: (name: string, size: string) => `${name}, ${size}`,
  },
  bag: (documents: string) =>
    `Lo que se publica de ${documents} en un paquete (BagIt, RFC 8493): fuentes, registros, autoridades, la tabla de declaraciones y el libro de direcciones, con el SHA-256 de cada uno`,
  annotationsZip: (documents: string) =>
    `Cada pasaje y cada declaración de ${documents} como anotación web (Web Annotation, W3C) de su fuente, un archivo por documento: se descomprime junto a sources.zip`,
  /** For who hears it: of which document a file is. */
  of: (file: string, title: string) => `${file}: ${title}`,
  teiZip: (documents: string) =>
    `${documents} en TEI, un archivo cada uno: lo que se dice de cada documento, su texto, quién habla y a quién se nombra`,
  tei: 'TEI',
  annotations: 'Anotaciones',
  source: 'Fuente',
  extracted: 'Texto extraído',
  /** In the place of the source. */
  hashAlone: 'solo su SHA-256',
  columns:
    'La primera fila nombra las columnas. Un valor que una hoja de cálculo tomaría por fórmula empieza con un apóstrofo.',
  sourceNote:
    'Una fuente es el archivo como se recibió, byte por byte; una página web lleva “.txt” detrás del nombre, para que ningún navegador la ejecute. De los correos y los documentos de oficina, que contienen más de lo que se lee de ellos, se da solo el SHA-256, salvo que el acervo diga otra cosa.',
  textNote: 'Un texto tiene las palabras del documento, ya corregidas.',
  recordNote:
    'Un registro tiene todo lo que el acervo guarda de un documento, en JSON: pasajes, quién habla, citas, fechas y cómo se sabe cada cosa. Sus lugares en la fuente se cuentan en unidades de código UTF-16 del texto decodificado. Las anotaciones tienen cada pasaje y cada declaración como los leen los programas de anotación.',
  offline: 'Los navegadores no guardan estos archivos para leer sin conexión; la copia descargada los tiene.',
  whole: 'Todo el acervo',
};

/** What annotations of statements say, for programs and whoever reads with them. */
export const annotationWords = {
  altered: 'De una copia alterada: la redacción puede no ser la que se publicó o se dijo.',
  interpreted: 'Dicho en otro idioma, e interpretado.',
  supplied: 'Quién habla lo dice el editor.',
};
