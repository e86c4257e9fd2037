import type { TurnRole } from '../../record/block.ts';

/** What the TEI files of documents say in their headers. */
export const teiWords = {
  words: (count: string) => `${count} ${/^[01]$/.test(count) ? 'mot' : 'mots'}`,
  project: (archive: string) =>
    `Établi par ${archive} d’après le texte tel que reçu ; les archives ont la source, et la place de chaque passage dans celle-ci.`,
  corrections:
    'Ce qui est corrigé est marqué : « sic » a ce qu’a la source, « corr » ce qui est affiché. Rien d’autre n’est changé au texte ; les blancs sont réduits.',
  quotations:
    'Les guillemets sont ceux de l’imprimé. « said » contient les propos de quelqu’un, directs ou rapportés, dans la mesure où une règle ou l’archiviste les a trouvés ; « who » est omis là où le texte ne tranche pas.',
  segmentation:
    'Les identifiants de passages (p7, t12p2), d’interventions (t12), d’échanges (x3) et de propos (q3) sont ceux des adresses des archives. Une intervention est un « u », et chacun de ses paragraphes un « seg ».',
  altered: 'Une copie altérée : son texte s’écarte de ce qui a été publié ou dit.',
  turns: 'Ce qu’est une intervention',
  interpreted: 'Les mots sont passés par un interprète',
  roleOf: {
    moderator: 'Anime l’échange',
    official: 'Parle au nom d’une institution',
    press: 'Un journaliste',
    audience: 'Une personne du public',
    interpreter: 'Un interprète',
    speaker: 'Quelqu’un dont la désignation ne nomme aucune fonction',
  } satisfies Record<TurnRole, string>,
  /** Of a document of which no word, or only the beginning, is published. */
  withheld: { metadata: 'Le texte n’est pas publié ici.', excerpt: 'La suite n’est pas publiée ici.' },
};
