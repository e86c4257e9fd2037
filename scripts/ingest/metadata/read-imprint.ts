import { countWords } from '../../../src/record/passages.ts';
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
/** Persons hold rights, too; what publishes is a body or a paper by its name. */
const IS_BODY =
  /(?<!\p{L})(?:the|news|times|post|press|herald|courier|tribune|gazette|journal|record|register|observer|telegraph|radio|tv|media|magazine|review|weekly|daily|university|council|party|institute|foundation|association|society|network|agency|service|ministry|government|department|office|commission|union|inc|ltd|llc|company|group|corporation|centre|center|diario|periódico|el|la|agencia|universidad|gobierno|ministerio|secretaría|le|les|presse|journal|université|gouvernement|ministère|ville)(?!\p{L})/iu;

/** Who publishes a text, as one of its last lines states it; undefined where none does, or two do. */
export function readImprint(drafts: readonly Draft[]): string | undefined {
  const names = drafts.slice(-TAIL).flatMap(({ role, body }) => {
    if (role.kind === 'metadata' || role.kind === 'heading') return [];
    const text = body.text.trim();
    const name = (PUBLISHED.exec(text) ?? RIGHTS.exec(text))?.groups?.['name']?.trim() ?? '';
    return name !== '' &&
      countWords(name) <= LONGEST &&
      isName(name.replace(/^(?:the|el|la|le) /i, '')) &&
      IS_BODY.test(name) &&
      !/[:;@/]|\d{3}/.test(name)
      ? [name]
      : [];
  });
  return new Set(names).size === 1 ? names[0] : undefined;
}
