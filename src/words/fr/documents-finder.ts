import { formatNumber, pluralOf } from './parts/language.ts';

/** What finding documents on the page of all says. Loaded by the browser: keep it small. */
export const finderWords = {
  label: 'Mots d’un titre, d’un nom, d’un thème',
  found: (count: number, all: number) =>
    `${formatNumber(count)} sur ${formatNumber(all)} ${pluralOf(all, { one: 'document', other: 'documents' })}`,
  more: (count: number) => `et ${formatNumber(count)} de plus`,
};
