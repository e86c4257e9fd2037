import { countWords } from '../../../src/record/passages.ts';
import { isBodyName } from '../classify/byline-words.ts';
import { isGivenName } from '../classify/given-names.ts';
import { isName } from '../classify/is-letterhead.ts';
import type { Draft } from '../text/draft.ts';

/** Lines at a text's end may say who publishes it. */
const TAIL = 12;
const PUBLISHED =
  /^\(?(?:source publication|(?:first |originally )?published by|publicad[oa] por|publié par|una publicación de|une publication de) ?:? (?<name>.+?)\)?\.?$/iu;
/** `© 2020 The Elder Courier`, `Copyright 2020 Elder Courier. All rights reserved.` */
const RIGHTS =
  /^(?:©|\(c\)|copyright(?: ©| \(c\))?) ?(?:\d{4}(?: ?[–-] ?\d{4})?,? )?(?:by )?(?<name>.+?)(?:,? \d{4}(?: ?[–-] ?\d{4})?)?(?:[.,|–-]? ?(?:all rights reserved|todos los derechos reservados|tous droits réservés).*)?\.?$/iu;
const LONGEST = 8;
/** `El Mundo`, `La Ville`: what begins so is no person. */
const ARTICLE = /^(?:the|el|la|los|las|le|les) /i;
/** Persons hold rights, too, and are called Post and Union; what publishes is a body or a paper by its name. */
const isPublisher = (name: string): boolean => (isBodyName(name) || ARTICLE.test(name)) && !isGivenName(name);

/** Who publishes a text, as one of its last lines states it; undefined where none does, or two do. */
export function readImprint(drafts: readonly Draft[]): string | undefined {
  const names = drafts.slice(-TAIL).flatMap(({ role, body }) => {
    if (role.kind === 'metadata' || role.kind === 'heading') return [];
    const text = body.text.trim();
    const name = (PUBLISHED.exec(text) ?? RIGHTS.exec(text))?.groups?.['name']?.trim() ?? '';
    return name !== '' &&
      countWords(name) <= LONGEST &&
      isName(name.replace(ARTICLE, '')) &&
      isPublisher(name) &&
      !/[:;@/]|\d{3}/.test(name)
      ? [name]
      : [];
  });
  return new Set(names).size === 1 ? names[0] : undefined;
}
