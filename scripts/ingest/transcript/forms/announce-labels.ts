import type { Draft } from '../../text/draft.ts';
import { isOfHouse } from '../labels/of-house.ts';
import { readLabel } from '../labels/read-label.ts';
import { readStoppedLabel } from '../labels/stopped-label.ts';
import { labelWords } from '../vocabulary.ts';
import { isOpen, speechOf, type FormLabel } from './form-label.ts';
import { isNameLine } from './is-name-line.ts';

/** A name and a colon at the head of a paragraph: `M. Benjamin : Merci`. */
const LABEL = /^(\p{Lu}[^:\n]{1,100}?)\s?:(?=\s)/u;
/** So many of the names stand above labels where a record prints both. */
const SHARE = 0.4;

const surnameOf = (label: string): string | undefined => labelWords(readLabel(label).name).at(-1);

/** True where the words behind a name begin with a label of the same surname. */
function standsAboveLabel(label: FormLabel, drafts: readonly Draft[]): boolean {
  const printed = LABEL.exec(speechOf(label, drafts))?.[1];
  return printed !== undefined && surnameOf(label.name) === surnameOf(printed);
}

/** True of a line that is the name of who speaks in the draft behind it, with a label of its own. */
export const announcesLabel = (line: Draft | undefined, next: Draft | undefined): boolean =>
  isOpen(line) &&
  line.label === undefined &&
  next?.label !== undefined &&
  isNameLine(line.body.text) &&
  surnameOf(line.body.text) === surnameOf(next.label.text);

/** So many labels of a house's form make a record of it, in which others stand in it that are no names of this form. */
const fewestOfHouse = 5;

const isHouseLabel = ({ name, position }: FormLabel, drafts: readonly Draft[]): boolean =>
  isOfHouse(name) && drafts[position]?.body.text.endsWith(':') === true;

/**
 * True where labels with a colon say who speaks, beside names on lines of their own: a record prints each member's full name as a heading and,
 * below it, the label (`Mme Ana Ruiz`, `Mme Ruiz : Merci.`), or all labels of a house stand on their own lines (`Mr. HALE:`).
 */
export const hasLabels = (labels: readonly FormLabel[], drafts: readonly Draft[]): boolean =>
  labels.length > 0 &&
  (labels.filter((label) => standsAboveLabel(label, drafts)).length >= labels.length * SHARE ||
    labels.filter((label) => isHouseLabel(label, drafts)).length >= fewestOfHouse ||
    drafts.filter((draft) => isOpen(draft) && readStoppedLabel(draft.body.text.slice(0, 400))).length >= labels.length);
