import { addressText, dateFrom, dateTo, documentText, edtf, endText, passageText, startText } from './columns.ts';

const place = { document: documentText, passage: passageText, start: startText, end: endText };
const idText = 'Numéro de la ligne ; son objet est donné par le passage et la place dans celui-ci';

/** What the tables of what was found in passages hold. */
export const findingTables = {
  mentions: {
    title: 'Mentions',
    holds:
      'Chaque endroit où un passage nomme une personne, une organisation, un lieu, un accord, un thème ou un événement',
    columns: {
      id: idText,
      ...place,
      words: 'Les mots qui le nomment',
      kind: 'Ce qui est nommé : dans laquelle des six colonnes suivantes se trouve l’identifiant',
      person: 'Un identifiant du tableau des personnes',
      organization: 'Un identifiant du tableau des organisations',
      place: 'Un identifiant du tableau des lieux',
      agreement: 'Un identifiant du tableau des accords',
      topic: 'Un identifiant du tableau des thèmes',
      event: 'Un identifiant du tableau des événements',
      supplied: 'Vrai si l’archiviste le dit',
    },
  },
  figures: {
    title: 'Chiffres',
    holds: 'Chaque quantité que donne un passage, telle qu’imprimée et en nombres, avec ce qu’elle mesure',
    columns: {
      id: idText,
      ...place,
      words: 'Le chiffre tel qu’imprimé',
      least: 'Le minimum qu’il dit, en nombre ; vide pour « jusqu’à »',
      most: 'Le maximum ; égal au minimum s’il dit un seul nombre',
      about: 'Vrai si la quantité est approximative',
      unit: '« USD », « percent », ou le nom compté tel qu’imprimé',
      of: 'Ce qu’il mesure, dans les mots du passage ; vide si on ne peut le dire',
      status: '« stated » : affirmé ; « target » : voulu ou promis ; « forecast » : attendu ; « hedged » : incertain',
    },
  },
  dates: {
    title: 'Dates',
    holds: 'Tous les mots qui désignent un moment, avec le ou les jours qu’ils désignent',
    columns: {
      id: idText,
      ...place,
      words: 'Les mots tels qu’imprimés',
      edtf: `Ce qu’ils désignent, ${edtf} ; vide si le texte ne tranche pas`,
      date_from: dateFrom,
      date_to: dateTo,
      basis:
        '« absolute » : les mots seuls en décident ; « relative » : compté à partir d’un jour de départ ; « unresolved » : non résolu',
      anchor: `Le jour à partir duquel se compte une date relative, ${edtf}`,
      reason: 'Pourquoi des mots restent sans date',
    },
  },
  corrections: {
    title: 'Corrections',
    holds: 'Chaque endroit où un texte est affiché autrement que dans la source, et pourquoi',
    columns: {
      id: 'Document et correction : « call#c1 », comme sur la page « Texte et source »',
      ...place,
      printed: 'Ce qu’a la source',
      shown: 'Ce qui est affiché',
      reason: 'Pourquoi',
      corrected_on: 'Le jour où l’archiviste l’a corrigé, si la fiche le dit',
      by_rule: 'Vrai si une règle l’a fait à la lecture de la source',
      address: addressText,
    },
  },
  parallels: {
    title: 'Parallèles',
    holds:
      'Paires d’endroits qui ont les mêmes mots : citations et transcriptions qui les contiennent, mots imprimés deux fois, copies',
    columns: {
      id: 'Numéro de la paire',
      kind: 'Ce qui a des mots en commun : une citation et une transcription, deux citations, un exergue ou un titre et son passage, tout autre texte ; ou des documents entiers (« copy »)',
      a_document: 'Un document',
      a_passage: 'Le passage dans celui-ci ; vide pour les copies',
      a_start: startText,
      a_end: endText,
      a_statement: 'Les propos de celui-ci dont les mots font partie',
      b_document: 'L’autre document',
      b_passage: 'Le passage dans celui-là',
      b_start: startText,
      b_end: endText,
      b_statement: 'Les propos de celui-là',
      shared_words: 'Combien de mots sont les mêmes ; vide pour les copies',
      words: 'Les mots, tels que le premier les a',
    },
  },
};
