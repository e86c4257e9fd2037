import { addressText, dateFrom, dateTo, edtf } from './columns.ts';

const common = {
  id: 'Identifiant, unique parmi les personnes, organisations, lieux, accords, thèmes et événements',
  name: 'Le nom qu’emploient les archives',
  aliases: 'Autres formes trouvées dans les documents, séparées par des points-virgules',
  basis:
    'Origine de l’entrée : « stated », indiquée dans les documents ; « inferred », déduite ; « supplied », ajoutée par l’archiviste',
  note: 'Ce que note l’archiviste',
  wikidata: 'Identifiant de la même entité dans Wikidata : « Q42 » ; s’il y en a plusieurs, séparés par des espaces',
  viaf: 'Identifiant dans VIAF',
  same_as: 'Adresses où d’autres tiennent la même notice, dont celles-là, séparées par des espaces',
};
const counts = {
  documents: 'Nombre de documents qui en font mention',
  mentions: 'Nombre de mentions dans ces documents',
  address: addressText,
};
const country = 'Le pays, un identifiant du tableau des lieux';

/** What the tables of authorities hold. */
export const authorityTables = {
  people: {
    title: 'Personnes',
    holds:
      'Les personnes que nomment les documents, avec leurs fonctions et leurs identifiants dans Wikidata, VIAF et ORCID',
    columns: {
      ...common,
      orcid: 'Identifiant dans ORCID',
      surname: 'Le nom de famille, s’il n’est pas le dernier mot du nom',
      pronouns: 'Les pronoms employés pour la personne',
      roles:
        'Fonctions, chacune avec ce dont elle relève et ses années ; s’il y en a plusieurs, séparées par des points-virgules',
      country,
      statements: 'Nombre de propos de la personne',
      ...counts,
    },
  },
  organizations: {
    title: 'Organisations',
    holds: 'Les organisations que nomment les documents ou qui les publient',
    columns: {
      ...common,
      hosts: 'Noms d’hôte de son propre site, séparés par des espaces',
      country,
      statements: 'Nombre de propos de l’organisation',
      ...counts,
    },
  },
  places: {
    title: 'Lieux',
    holds: 'Les lieux que nomment les documents, avec le pays de chacun',
    columns: { ...common, country, ...counts },
  },
  agreements: {
    title: 'Accords',
    holds: 'Les accords, lois, plans et programmes que nomment les documents',
    columns: { ...common, ...counts },
  },
  topics: {
    title: 'Thèmes',
    holds: 'Les thèmes, avec les mots qui font qu’un passage porte sur chacun',
    columns: {
      ...common,
      terms: 'Les mots qui font qu’un passage porte sur lui, séparés par des points-virgules',
      ...counts,
    },
  },
  events: {
    title: 'Événements',
    holds: 'Ce qui a eu lieu : quand, où, dans quel cadre, et avec qui, pour autant que les documents le disent',
    columns: {
      ...common,
      date: `Quand, ${edtf}`,
      date_from: dateFrom,
      date_to: dateTo,
      place: 'Où, en un nom court',
      at: 'Où, un identifiant du tableau des lieux',
      within: 'L’événement dont il faisait partie',
      follows: 'L’événement précédent de la même série',
      participants:
        'Qui y a pris part, pour autant qu’on le dise : identifiants du tableau des personnes, séparés par des espaces',
      label: 'Une désignation courte, comme l’année',
      ...counts,
    },
  },
};
