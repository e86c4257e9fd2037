import { theDay } from './prepositions.ts';

/** What is said of changes of the archive: on their page, on others that lead there, and in feeds. */
export const changesWords = {
  title: 'Modifications',
  kinds: { added: 'Ajout', corrected: 'Correction', withdrawn: 'Retrait' },
  lead: 'Ce qui a été ajouté, corrigé ou retiré, du plus récent au plus ancien. Les jours sont ceux où les archives ont changé, et non ceux des documents.',
  latest: (day: string) => `Modifications : la dernière ${theDay(day)}`,
  follow: 'Suivre les modifications',
  atom: 'Flux Atom',
  json: 'Flux JSON',
};

/** Feeds, for programs and whoever reads with them. */
export const feedWords = {
  subtitle: 'Ce qui a été ajouté, corrigé ou retiré, dans l’ordre où les archives ont changé.',
  /** How many changes Atom, which asks for a time of each, can't hold. */
  withoutTime: (changes: string) => `Sans date, donc hors de cette liste : ${changes}.`,
  titleOf: (name: string, archive: string) => `${name} · ${archive}`,
  corrected: (title: string) => `Corrigé : ${title}`,
  withdrawn: (title: string) => `Retiré : ${title}`,
  words: (from: string, to: string, reason: string, places?: string) =>
    `« ${from} » est devenu « ${to} »${places === undefined ? '' : `, à ${places}`} : ${reason}`,
  day: {
    added: (day: string) => `Ajouté ${theDay(day)}.`,
    corrected: (day: string) => `Corrigé ${theDay(day)}.`,
    withdrawn: (day: string) => `Retiré ${theDay(day)}.`,
  },
  noDay: {
    added: 'Le jour de son ajout n’est pas consigné.',
    corrected: 'Le jour de sa correction n’est pas consigné.',
    withdrawn: 'Le jour de son retrait n’est pas consigné.',
  },
};
