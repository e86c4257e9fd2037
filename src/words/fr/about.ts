/** What an archive says of itself whose editor has written nothing. */
export const aboutWords = {
  title: 'À propos',
  heading: 'À propos de ces archives',
  notHeld: 'Absent des archives',
  made: 'Chaque document a été établi ici d’après une source conservée octet pour octet. « Texte et source », sur sa page, met les deux en regard et rend compte de chaque caractère du fichier.',
  meanings: 'Ce que les mots veulent dire',
  terms: [
    ['déduit', 'La source ne l’indique pas ; les mots dont il est déduit sont en lien.'],
    [
      'ajouté par l’archiviste',
      'C’est l’archiviste qui le dit, non la source. Les titres et intertitres ajoutés sont entre crochets.',
    ],
    [
      'non trouvé',
      'Aucune règle ne l’a trouvé dans la source. Il s’y trouve peut-être sous une forme qu’aucune règle ne prévoit.',
    ],
    ['non indiqué', 'L’archiviste l’a cherché dans la source, et il n’y est pas.'],
    [
      'copie altérée',
      'Son texte peut différer de ce qui a été publié ou dit. Ne la citez pas comme les mots de quelqu’un.',
    ],
  ],
  corrections: 'Corrections',
  aboutCorrections:
    'Les mots corrigés sont soulignés de tirets et mènent à leur forme dans la source, avec la raison. Un bouton affiche le texte tel que reçu.',
  fixity: 'Ce que montre le SHA-256',
  aboutFixity:
    'Un SHA-256 identique montre que le fichier n’a pas changé depuis que ce nombre a été consigné. Il ne montre ni d’où vient le fichier, ni que ce qu’il dit est vrai.',
};

/** Where lists of files are signed. */
export const signedWords = {
  heading: 'Listes signées',
  /** Before the public key. */
  key: 'La liste des sources et celle du paquet BagIt sont signées. La clé publique est',
  how: 'Avec minisign, et une liste à côté de sa signature :',
  command: (key: string) => `minisign -V -m SHA256SUMS -P ${key}`,
  shows:
    'Cela montre que la liste est telle qu’au moment de la signature, et que la personne qui l’a signée avait la clé. Comparez la clé à une autre que vous tenez d’ailleurs.',
};

/** The sections of what is said there, with the ids of their headings. */
export const genericSections = [
  { id: 'values', label: aboutWords.meanings, language: undefined },
  { id: 'corrections', label: aboutWords.corrections, language: undefined },
  { id: 'fixity', label: aboutWords.fixity, language: undefined },
];
