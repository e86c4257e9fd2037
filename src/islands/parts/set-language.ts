import { directionOf } from '../../text-direction.ts';

/** Says in what language the words of an element are, and in which direction they are written where that is not the page's. */
export function setLanguage(element: HTMLElement, language: string | undefined): void {
  if (language === undefined || language === '') return;
  element.lang = language;
  if (directionOf(language) === 'rtl') element.dir = 'rtl';
}
