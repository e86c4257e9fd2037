import type { Title } from '../archive/title-of.ts';
import { interfaceLanguage } from '#words/parts/language.ts';

/** What an element is marked with that holds words in another language than the page's: nothing where it is the same. */
export const foreignLanguage = (language: string | undefined): { language?: string } =>
  language === undefined || language === interfaceLanguage ? {} : { language };

/** A title within words of the interface, and its language. */
export interface ForeignTitle {
  text: string;
  /** BCP 47. */
  language: string;
}

/** What tells a title apart from words of the interface around it, as in `Title, ¶7`: nothing where it is in their language. */
export const foreignTitle = ({ text, language }: Pick<Title, 'text' | 'language'>): { title?: ForeignTitle } =>
  language === undefined || language === interfaceLanguage ? {} : { title: { text, language } };
