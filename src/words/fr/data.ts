/** What the page of downloads says. */
export const dataWords = {
  title: 'Données et références',
  lead: 'Ce qui est publié ici, sous forme de fichiers pour d’autres programmes.',
  dataOf: (archive: string) => `Données : ${archive}`,
  described: (archive: string, files: readonly string[]) =>
    `Ce que publie ${archive}, sous forme de fichiers pour d’autres programmes. ${files.map((holds) => holds.replace(/\.$/, '')).join('. ')}.`,
  rights: 'Droits',
  rightsText:
    'La page de chaque document dit à qui sont les droits, si on le sait, et à quelles conditions ses mots sont ici. Ce que les archives ajoutent (identifiants, dates, liens, qui a dit quoi) peut servir librement ; indiquez d’où cela vient.',
  all: 'Tous les documents',
  each: 'Chaque document',
  hugeList: 'Ils sont trop nombreux pour une liste : la page de références de chaque document mène à ses fichiers.',
  file: 'Fichier',
  holds: 'Ce qu’il contient',
  size: 'Taille',
  txt: 'Texte',
  json: 'Notice',
  withheld: { metadata: 'non publié', excerpt: 'son début' },
  citations: (format: string, documents: string) => `Références de ${documents}, ${format}`,
  list: (documents: string) => `Les identifiants de ${documents}`,
  zipped: {
    txt: (documents: string) => `Les textes de ${documents}, un fichier chacun`,
    json: (documents: string) => `Les notices de ${documents}, un fichier chacune`,
  },
  passages: (documents: string) =>
    `Références de chaque passage et citation de ${documents}, un fichier par format ; chaque clé se termine par l’endroit`,
  quotations: (count: string) =>
    `${count} : les mots, qui les dit si le texte le nomme, s’ils sont cités, rapportés ou transcrits, et où. Les copies altérées et les conditions sont signalées.`,
  sources: {
    sums: (count: string) =>
      `Le SHA-256 de ${count} ci-dessous, sous ces noms : placez-le à côté et lancez « sha256sum -c SHA256SUMS »`,
    zip: (documents: string) =>
      `Les sources diffusées de ${documents}, octet pour octet, avec leur SHA256SUMS, et les textes extraits des fichiers qui ne sont pas du texte`,
  },
  database: {
    own: 'Tous les tableaux ci-dessous en une base SQLite, avec un index des mots de tous les passages ; Datasette la sert telle quelle',
    zipped:
      'Tous les tableaux ci-dessous en une base SQLite, avec un index des mots de tous les passages ; Datasette la sert telle quelle, une fois décompressée',
  },
  package: {
    own: 'Les tableaux ci-dessous, décrits colonne par colonne (Data Package) : types, clés, et quels identifiants mènent à quel tableau',
    zipped:
      'Les tableaux ci-dessous, en CSV et en NDJSON, et leur description colonne par colonne (Data Package) : types, clés, et quels identifiants mènent à quel tableau',
  },
  recordSchema: 'Ce que peut contenir une notice, sous forme de schéma JSON',
  tables: {
    heading: 'Tableaux',
    lead: 'Les mêmes lignes en valeurs séparées par des virgules (CSV) et en un objet JSON par ligne (NDJSON). Les identifiants mènent d’un tableau à l’autre.',
    table: 'Tableau',
    files: 'Fichiers',
    /** Where each table is no file of its own. */
    zipped: 'Tous sont dans tables.zip ; les tailles sont celles des fichiers décompressés.',
    /** A link that says a format and a size. */
    named: (name: string, size: string) => `${name}, ${size}`,
  },
  bag: (documents: string) =>
    `Ce qui est publié de ${documents} en un paquet (BagIt, RFC 8493) : sources, notices, notices d’autorité, tableau des propos et registre des adresses, avec le SHA-256 de chacun`,
  annotationsZip: (documents: string) =>
    `Chaque passage et chaque propos de ${documents} en annotation web (Web Annotation, W3C) de sa source, un fichier chacun : à décompresser à côté de sources.zip`,
  /** For who hears it: of which document a file is. */
  of: (file: string, title: string) => `${file} : ${title}`,
  teiZip: (documents: string) =>
    `${documents} en TEI, un fichier chacun : ce que l’on dit de chaque document, son texte, qui parle et qui est nommé`,
  tei: 'TEI',
  annotations: 'Annotations',
  source: 'Source',
  extracted: 'Texte extrait',
  /** In the place of the source. */
  hashAlone: 'son SHA-256 seulement',
  columns:
    'La première ligne nomme les colonnes. Une valeur qu’un tableur prendrait pour une formule commence par une apostrophe.',
  sourceNote:
    'Une source est le fichier tel que reçu, octet pour octet ; le nom d’une page web est suivi de « .txt », pour qu’aucun navigateur ne l’exécute. Pour les courriels et les documents bureautiques, qui contiennent plus que ce qui en est lu, seul le SHA-256 est donné, sauf indication contraire.',
  textNote: 'Un texte a les mots du document, tels qu’ils sont corrigés.',
  recordNote:
    'Une notice a tout ce que les archives savent d’un document, en JSON : passages, intervenants, citations, dates, et l’origine de chaque donnée. Les positions dans la source comptent les unités de code UTF-16 du texte décodé. Les annotations donnent chaque passage et chaque propos sous la forme que prennent les programmes d’annotation.',
  offline: 'Les navigateurs ne gardent pas ces fichiers hors connexion ; la copie téléchargée les contient.',
  whole: 'Toutes les archives',
};

/** What annotations of statements say, for programs and whoever reads with them. */
export const annotationWords = {
  altered: 'Tiré d’une copie altérée : le texte peut différer de ce qui a été publié ou dit.',
  interpreted: 'Prononcé dans une autre langue, et traduit par un interprète.',
  supplied: 'L’archiviste dit qui parle.',
};
