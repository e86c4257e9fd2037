import { onDay } from './spanish.ts';

/** What is said of changes of the archive: on their page, on others that lead there, and in feeds. */
export const changesWords = {
  title: 'Cambios',
  kinds: { added: 'Agregado', corrected: 'Corregido', withdrawn: 'Retirado' },
  lead: 'Lo que se agregó, se corrigió y se retiró, primero lo más reciente. Los días son aquellos en que cambió el acervo, no los de los documentos.',
  latest: (day: string) => `Cambios: el último, ${onDay(day)}`,
  follow: 'Seguir los cambios',
  atom: 'Canal Atom',
  json: 'JSON Feed',
};

/** Feeds, for programs and whoever reads with them. */
export const feedWords = {
  subtitle: 'Lo que se agregó, se corrigió y se retiró, en el orden en que cambió el acervo.',
  /** How many changes Atom, which asks for a time of each, can't hold. */
  withoutTime: (changes: string) => `Sin hora, y por eso fuera de esta lista: ${changes}.`,
  titleOf: (name: string, archive: string) => `${name} · ${archive}`,
  corrected: (title: string) => `Corregido: ${title}`,
  withdrawn: (title: string) => `Retirado: ${title}`,
  words: (from: string, to: string, reason: string, places?: string) =>
    `“${from}” es ahora “${to}”${places === undefined ? '' : `, en ${places}`}: ${reason}`,
  day: {
    added: (day: string) => `Agregado ${onDay(day)}.`,
    corrected: (day: string) => `Corregido ${onDay(day)}.`,
    withdrawn: (day: string) => `Retirado ${onDay(day)}.`,
  },
  noDay: {
    added: 'No está registrado el día en que se agregó.',
    corrected: 'No está registrado el día en que se corrigió.',
    withdrawn: 'No está registrado el día en que se retiró.',
  },
};
