import { part, type Sentence } from './parts/sentence.ts';

/** The page of what changed in the archive. */
export const changesPageWords = {
  titleOfPage: (page: number) => `Modifications, page ${String(page)}`,
  description: (archive: string) =>
    `${archive} : ce qui a été ajouté, corrigé ou retiré, du plus récent au plus ancien.`,
  noDay: 'Un jour non consigné',
  corrected: (reason: string, places?: string): Sentence<'words'> => [
    part('words'),
    `${places === undefined ? '' : `, à ${places}`} : ${reason}`,
  ],
  none: 'Les archives n’ont encore aucun document.',
  pages: 'Pages de modifications',
  each: 'Chaque personne, thème et événement a ses propres flux, au bas de sa page.',
  needsAddress:
    'Les flux ont besoin de l’adresse où les archives sont publiées, et cette copie ne la connaît pas. L’archiviste peut la donner dans archive.yaml.',
};
