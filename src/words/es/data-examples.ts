/** How the tables are taken into other programs: what the page of downloads says. */
export const exampleWords = {
  heading: 'Tres maneras de usar las tablas',
  /** Of a large archive. */
  unpack: 'Primero hay que descomprimir tables.zip y archive.sqlite.zip.',
  /** `file` is the whole address of a file below the folder of the data, or its name there. */
  pandas: {
    heading: 'pandas: quién dijo cuánto',
    before: () => 'La primera columna de cada tabla es su id, con el que otras nombran sus filas.',
    code: (file: (name: string) => string) => `import pandas as pd

statements = pd.read_csv("${file('tables/statements.csv')}")
people = pd.read_csv("${file('tables/people.csv')}")
said = statements.merge(people, left_on="speaker_person", right_on="id", suffixes=("", "_of_person"))
print(said.groupby("name").size().sort_values(ascending=False))`,
  },
  datasette: {
    heading: 'Datasette, o SQLite solo: buscar las palabras',
    before: () =>
      'Datasette muestra un cuadro de búsqueda sobre la tabla de pasajes, y lleva de los ids a lo que nombran. “sqlite-utils” y el “sqlite3” del propio Python buscan en el mismo índice.',
    code: (
      file: (name: string) => string,
      isWhole: boolean,
    ) => `${isWhole ? `curl -O ${file('archive.sqlite')}\n` : ''}datasette archive.sqlite
sqlite-utils search archive.sqlite passages "clima" -c id -c speaker -c text
sqlite3 archive.sqlite "SELECT passages.id, snippet(passages_fts, 0, '[', ']', '…', 12)
  FROM passages_fts JOIN passages ON passages.rowid = passages_fts.rowid
  WHERE passages_fts MATCH 'clima' ORDER BY rank LIMIT 10"`,
  },
  spreadsheet: {
    heading: 'Una hoja de cálculo: contar y buscar',
    before: (isWhole: boolean) =>
      `Abre “statements.csv” como texto en UTF-8, con comas (en Excel: Datos, De texto/CSV). ${
        isWhole ? 'En Google Sheets lo hace la primera línea. Las otras' : 'Estas líneas'
      }, en una celda libre, cuentan las declaraciones de una forma y buscan el título del documento de la primera declaración, con “documents.csv” como segunda hoja.`,
    code: (
      file: (name: string) => string,
      isWhole: boolean,
    ) => `${isWhole ? `=IMPORTDATA("${file('tables/statements.csv')}")\n` : ''}=CONTAR.SI(E:E, "direct")
=BUSCARV(B2, documents!A:B, 2, FALSO)`,
  },
};
