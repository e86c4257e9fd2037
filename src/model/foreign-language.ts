import { interfaceLanguage } from '../words/language.ts';

/** What an element is marked with that holds words in another language than the page's: nothing where it is the same. */
export const foreignLanguage = (language: string | undefined): { language?: string } =>
  language === undefined || language === interfaceLanguage ? {} : { language };
