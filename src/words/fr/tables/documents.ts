import { addressText, dateFrom, dateTo, documentText, edtf } from './columns.ts';

const speakerStatus =
  'Ce que nomme « speaker » : une personne nommée, un rôle, un groupe, une organisation, un document ; ou rien de connu';

/** What the tables of documents, passages and statements hold, for whoever takes them into other programs. */
export const documentTables = {
  documents: {
    title: 'Documents',
    holds:
      'Ce que l’on sait de chaque document hors ses mots : titre, date, type, éditeur, droits, et l’origine de chaque donnée',
    columns: {
      id: 'Identifiant du document : la dernière partie de son adresse',
      title: 'Son titre, entre crochets si les archives l’ont ajouté',
      title_basis:
        'Origine du titre : « stated », indiqué dans la source ; « inferred », déduit d’elle ; « supplied », ajouté par l’archiviste',
      short_title: 'Un titre plus court, si l’archiviste en donne un',
      deck: 'La ligne sous le titre, telle qu’imprimée',
      kind: 'Quel genre de texte c’est ; vide si rien ne le dit',
      kind_basis: 'Origine du type',
      date: `Le jour sous lequel il est classé, ${edtf} ; vide si aucun n’est connu`,
      date_basis: 'Origine du jour',
      date_of:
        'De quoi c’est le jour : « document », du document lui-même ; « held », du moment où ses mots ont été prononcés',
      date_from: dateFrom,
      date_to: dateTo,
      published: 'Sa publication, selon ses métadonnées, ISO 8601',
      modified: 'Sa dernière modification, selon la source, ISO 8601 ou EDTF',
      dateline: 'La mention de lieu et de date, telle qu’imprimée',
      held_start: 'Le début de ce qui a été transcrit : heures et minutes, dans le fuseau de « held_timezone »',
      held_end: 'Sa fin',
      held_timezone: 'Le fuseau de ces heures, tel qu’imprimé',
      held_medium: 'Par quel moyen : un appel, une vidéo…',
      held_place: 'En quel lieu, tel qu’imprimé',
      language: 'Langue du texte, BCP 47',
      event: 'L’événement que nomme sa fiche : un identifiant du tableau des événements',
      publisher:
        'Qui l’a publié, si les notices d’autorité le connaissent : un identifiant du tableau des organisations',
      publisher_name: 'Le nom de qui l’a publié',
      contributors:
        'Qui l’a fait, selon les crédits, chacun avec son rôle entre parenthèses ; s’ils sont plusieurs, séparés par des points-virgules',
      contributor_ids:
        'Ceux d’entre eux que connaissent les notices d’autorité : identifiants du tableau des personnes, séparés par des espaces',
      text_state:
        'Si la copie a les mots tels que publiés : « verbatim », oui ; « altered », non ; « unknown », on ne sait ; vide si personne ne le dit',
      terms: 'Les conditions d’un appel, dans ses propres mots',
      publish: 'Ce qui est publié ici : « full », tout ; « excerpt », le début ; « metadata », aucun mot',
      rights: 'À qui sont les droits, et à quelles conditions les mots sont ici',
      license: 'Adresse de la licence, s’il y en a une',
      original_url: 'Où il a été publié',
      archived_url: 'Où des archives du web conservent cette page',
      recording: 'Où s’écoute ce qui a été transcrit',
      received_on: 'Le jour où il est parvenu aux archives, si sa fiche le dit',
      media_type: 'Type de média de la source',
      bytes: 'Taille de la source, en octets',
      sha256: 'SHA-256 de la source',
      words: 'Nombre de ses mots, tous comptés, quoi qu’il en soit publié',
      paragraphs: 'Nombre de ses paragraphes',
      turns: 'Nombre de ses interventions, dans une transcription',
      corrections: 'Nombre de corrections déclarées',
      address: addressText,
    },
  },
  passages: {
    title: 'Passages',
    holds:
      'Les mots : chaque titre, paragraphe, intertitre, légende et paragraphe d’intervention qui est publié, avec qui parle',
    columns: {
      id: 'Document et passage : « call#t12p2 »',
      document: documentText,
      passage: 'Identifiant dans le document, comme dans les adresses : « p7 », « t12p2 », « title »',
      position: 'Sa place dans le document, comptée à partir de 1 dans l’ordre du texte',
      kind: 'Ce que c’est ; chaque paragraphe d’une intervention est « turn »',
      layout:
        'Sa mise en page, si ce n’est pas un simple paragraphe : élément de liste, ligne de tableau, bloc cité, texte préformaté',
      purpose: 'D’une note, son objet',
      turn: 'L’intervention dont il fait partie, dans le document : « t12 »',
      exchange: 'L’échange de questions et de réponses dont fait partie l’intervention : « x3 »',
      role: 'De qui est l’intervention : « moderator », « official », « press »…',
      speaker: 'De qui est l’intervention, par le nom le plus complet que l’on connaisse, ou la désignation',
      speaker_status: speakerStatus,
      speaker_person:
        'L’intervenant, si les notices d’autorité le connaissent : un identifiant du tableau des personnes',
      speaker_organization: 'De même pour une organisation',
      label_as_printed: 'La désignation de l’intervention, telle que dans la transcription',
      time_seconds: 'Le début de l’intervention, en secondes depuis le début de l’enregistrement ou du jour',
      page: 'La page du PDF où il commence',
      text: 'Ses mots, corrigés',
      address: addressText,
    },
  },
  statements: {
    title: 'Propos',
    holds:
      'Qui a dit quoi : chaque citation, propos rapporté et intervention, avec les mots qui le disent et la règle qui l’a établi',
    columns: {
      id: 'Document et propos : « call#q3 »',
      document: documentText,
      statement: 'Identifiant dans le document, comme dans les adresses',
      passage: 'Où cela commence : un identifiant du tableau des passages',
      mode: '« direct » : entre guillemets ; « reported » : sans guillemets ; « spoken » : une intervention d’une transcription',
      words: 'Les mots ; « […] » là où ils sont interrompus',
      speaker: 'Qui parle, par le nom le plus complet que l’on connaisse ; vide si personne n’est nommé',
      speaker_status: speakerStatus,
      speaker_person:
        'L’intervenant, si les notices d’autorité le connaissent : un identifiant du tableau des personnes',
      speaker_organization: 'De même pour une organisation',
      label_as_printed: 'Ce que le texte dit au lieu du nom : « il », « un responsable »',
      cue: 'Le verbe de parole, tel qu’imprimé',
      addressee: 'À qui cela est dit, tel qu’imprimé',
      attribution:
        'Ce qui dit qui parle : un verbe de parole, une désignation, le contexte ; ou un ajout de l’archiviste',
      speaker_supplied: 'Pourquoi l’archiviste dit qui parle ; « yes » si aucune raison n’est donnée',
      date: `Le jour du document, ${edtf}`,
      within: 'Les propos rapportés où cela se trouve',
      topics: 'Ce que nomment les mots : identifiants du tableau des thèmes, séparés par des espaces',
      altered_copy: 'Vrai dans une copie dont le texte s’écarte de ce qui a été publié ou dit',
      interpreted: 'Vrai si les mots sont passés par un interprète',
      procedural: 'Vrai d’une intervention qui conduit l’échange et ne dit rien',
      terms: 'Les conditions sous lesquelles cela a été dit, dans les mots du document',
      time: 'Le début de l’intervention, tel qu’imprimé',
      time_from: 'À partir de quoi l’heure est comptée : le début de l’enregistrement, ou minuit',
      time_seconds: 'La même, en secondes',
      recording: 'Où cela s’écoute',
      address: addressText,
    },
  },
};
