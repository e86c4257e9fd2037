/** How the tables are taken into other programs: what the page of downloads says. */
export const exampleWords = {
  heading: 'Three ways to use the tables',
  /** Of a large archive. */
  unpack: 'Unpack tables.zip and archive.sqlite.zip first.',
  /** `file` is the whole address of a file below the folder of the data, or its name there. */
  pandas: {
    heading: 'pandas: who said how much',
    before: () => 'Each table’s first column is its id, by which others name its rows.',
    code: (file: (name: string) => string) => `import pandas as pd

statements = pd.read_csv("${file('tables/statements.csv')}")
people = pd.read_csv("${file('tables/people.csv')}")
said = statements.merge(people, left_on="speaker_person", right_on="id", suffixes=("", "_of_person"))
print(said.groupby("name").size().sort_values(ascending=False))`,
  },
  datasette: {
    heading: 'Datasette, or SQLite alone: search the words',
    before: () =>
      'Datasette shows a search box over the table of passages, and leads from ids to what they name. “sqlite-utils” and Python’s own “sqlite3” search the same index.',
    code: (
      file: (name: string) => string,
      isWhole: boolean,
    ) => `${isWhole ? `curl -O ${file('archive.sqlite')}\n` : ''}datasette archive.sqlite
sqlite-utils search archive.sqlite passages "climate" -c id -c speaker -c text
sqlite3 archive.sqlite "SELECT passages.id, snippet(passages_fts, 0, '[', ']', '…', 12)
  FROM passages_fts JOIN passages ON passages.rowid = passages_fts.rowid
  WHERE passages_fts MATCH 'climate' ORDER BY rank LIMIT 10"`,
  },
  spreadsheet: {
    heading: 'A spreadsheet: count and look up',
    before: (isWhole: boolean) =>
      `Open “statements.csv” as text in UTF-8, with commas (in Excel: Data, From Text/CSV). ${
        isWhole ? 'In Google Sheets the first line does it. The others' : 'These'
      }, in a free cell, count the statements of one mode and find the title of the first statement’s document, with “documents.csv” as a second sheet.`,
    code: (
      file: (name: string) => string,
      isWhole: boolean,
    ) => `${isWhole ? `=IMPORTDATA("${file('tables/statements.csv')}")\n` : ''}=COUNTIF(E:E, "direct")
=VLOOKUP(B2, documents!A:B, 2, FALSE)`,
  },
};
