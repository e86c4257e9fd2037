/** How the tables are taken into other programs: what the page of downloads says. */
export const exampleWords = {
  heading: 'Trois façons d’utiliser les tableaux',
  /** Of a large archive. */
  unpack: 'Décompressez d’abord tables.zip et archive.sqlite.zip.',
  /** `file` is the whole address of a file below the folder of the data, or its name there. */
  pandas: {
    heading: 'pandas : qui a dit combien',
    before: () =>
      'La première colonne de chaque tableau est son identifiant, par lequel d’autres désignent ses lignes.',
    code: (file: (name: string) => string) => `import pandas as pd

statements = pd.read_csv("${file('tables/statements.csv')}")
people = pd.read_csv("${file('tables/people.csv')}")
said = statements.merge(people, left_on="speaker_person", right_on="id", suffixes=("", "_of_person"))
print(said.groupby("name").size().sort_values(ascending=False))`,
  },
  datasette: {
    heading: 'Datasette, ou SQLite seul : chercher dans les mots',
    before: () =>
      'Datasette affiche un champ de recherche au-dessus du tableau des passages, et mène des identifiants à ce qu’ils désignent. « sqlite-utils » et le module « sqlite3 » de Python interrogent le même index.',
    code: (
      file: (name: string) => string,
      isWhole: boolean,
    ) => `${isWhole ? `curl -O ${file('archive.sqlite')}\n` : ''}datasette archive.sqlite
sqlite-utils search archive.sqlite passages "climat*" -c id -c speaker -c text
sqlite3 archive.sqlite "SELECT passages.id, snippet(passages_fts, 0, '[', ']', '…', 12)
  FROM passages_fts JOIN passages ON passages.rowid = passages_fts.rowid
  WHERE passages_fts MATCH 'climat*' ORDER BY rank LIMIT 10"`,
  },
  spreadsheet: {
    heading: 'Un tableur : compter et retrouver',
    before: (isWhole: boolean) =>
      `Ouvrez « statements.csv » comme texte en UTF-8, séparé par des virgules (dans Excel : Données, À partir d’un fichier texte/CSV). ${
        isWhole ? 'Dans Google Sheets, la première ligne y suffit. Les autres' : 'Ces lignes'
      }, dans une cellule libre, comptent les propos d’une forme et retrouvent le titre du document des premiers propos, avec « documents.csv » en deuxième feuille.`,
    code: (
      file: (name: string) => string,
      isWhole: boolean,
    ) => `${isWhole ? `=IMPORTDATA("${file('tables/statements.csv')}")\n` : ''}=NB.SI(E:E; "direct")
=RECHERCHEV(B2; documents!A:B; 2; FAUX)`,
  },
};
