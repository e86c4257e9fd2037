import { countWords } from '../../../src/record/passages.ts';
import { readDateLine } from '../days/read-date-line.ts';
import type { Draft } from '../text/draft.ts';
import type { HeadLine } from './head-lines.ts';
import { hasHeadlineVerb, isBodyLine, isName, readIssuer } from './is-letterhead.ts';

/** Parts that any text may have, as headings call them. */
const PART =
  /^(?:\p{N}{1,2}[.)]? ?|[ivx]{1,4}[.)] ?)?(?:context|intro(?:duction)?|background|summary|executive summary|overview|purpose|objectives?|aims?|scope|preamble|abstract|foreword|preface|contents|table of contents|key (?:messages|points|findings)|(?:\p{L}+ )?(?:overview|details|information|instructions|topics?)|contexte|sommaire|résumé|objet|objectifs?|préambule|avant-propos|contexto|introducción|antecedentes|resumen|objetivos?|preámbulo|índice|einleitung|hintergrund|zusammenfassung|ziele?|vorwort|inhalt)$/iu;

/** A field of a form that nobody has filled in: `Name:` */
const isEmptyField = (text: string): boolean => /\s?:$/.test(text) && countWords(text) <= 3;

/** Longer ones say something. */
const longestBody = 7;

const depthOf = ({ role }: Draft): number => (role.kind === 'heading' ? role.depth : Infinity);

/** A body’s name and nothing else, as covers have it. */
const isBody = (text: string): boolean =>
  countWords(text) <= longestBody &&
  isName(text) &&
  isBodyLine(text) &&
  !hasHeadlineVerb(text) &&
  readIssuer(text) === text;
/** `1. Attendance` */
const NUMBERED = /^(?:\d{1,2}(?:[.)]|\s)|[IVX]{1,4}[.)])/;

/**
 * The heading that is the title: the first; the next where the first names who issues the text; none where it is called as parts of any
 * text are, and others as high stand below it (what is highest counts as one level with the next).
 */
export function chooseHeading(headings: readonly HeadLine[], drafts: readonly Draft[]): HeadLine | undefined {
  const [first, ...others] = headings.filter(({ text }) => !isEmptyField(text));
  if (!first) return undefined;
  const isOneOfMany = drafts.slice(first.position + 1).some((draft) => depthOf(draft) <= depthOf(first.draft));
  if (PART.test(first.text.trim()) && isOneOfMany) return undefined;
  const next = others.find(
    ({ text }) =>
      !isBodyLine(text) &&
      !/www\.|@|https?:/.test(text) &&
      readDateLine(text) === undefined &&
      !PART.test(text) &&
      !NUMBERED.test(text),
  );
  return isBody(first.text) && next ? next : first;
}
