/** Where it is spoken so: numbers are `6,529` and `1.9`, as Mexico’s press writes them. */
export const region = 'es-MX';

/** With a capital, where a line begins with it. */
export const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A day of a month, and a quarter, have the article; months and years have none. */
const withArticle = /^(?:\d{1,2} de |(?:primer|segundo|tercer|cuarto) trimestre)/;

/** What has its preposition already: `hacia mayo de 1999`, `del 9 al 12 de mayo de 1999`. */
const isPhrase = (date: string): boolean => /^(?:del? |entre |desde |hasta |hacia )/.test(date);

/** `el 5 de mayo de 1999`, `los 9 y 10 de mayo de 1999`, `mayo de 1999`: behind `desde`, `hasta`, `entre` … */
export function theDay(date: string): string {
  if (/^\d{1,2} y \d/.test(date)) return `los ${date}`;
  return withArticle.test(date) ? `el ${date}` : date;
}

/** `el 5 de mayo de 1999`, `en mayo de 1999`: when something was done. */
export function onDay(date: string): string {
  const day = theDay(date);
  return day !== date || isPhrase(date) ? day : `en ${date}`;
}

/** `del 5 de mayo de 1999`, `de 1999`; a phrase as it is. */
export const ofDay = (date: string): string =>
  isPhrase(date) ? date : `de ${theDay(date)}`.replace(/^de el /, 'del ');

/** `del 5 de mayo de 1999 a junio de 2000`, `de 1998 a 1999`. */
export function fromTo(first: string, last: string): string {
  if (isPhrase(first) || isPhrase(last)) return `${first} – ${last}`;
  return `${ofDay(first)} ${`a ${theDay(last)}`.replace(/^a el /, 'al ')}`;
}
