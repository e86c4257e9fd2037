const CLOCK = '\\d{1,2}(?:(?:[:.]| ?h ?)\\d{2}(?::\\d{2}(?:[.,]\\d{1,9})?)?(?: ?[ap]\\.?m\\.?)?| ?[ap]\\.?m\\.?| ?h)';
const ZONE = '(?: ?\\(?(?:Z|[+-]\\d{2}:?\\d{2}|(?:UTC|GMT)(?:[+-]\\d{1,2})?|[A-Z]{2,5})\\)?){0,2}';
const LINK = '(?:,? (?:(?:at|à|a las?|um|às) |[|–—-] )?|, ?)';

/** `T23:30:00Z`, also without colons. */
const iso = new RegExp(`(?<=\\d)T\\d{2}(?::?\\d{2}(?::?\\d{2}(?:[.,]\\d{1,9})?)?)?${ZONE}$`, 'i');
const behind = new RegExp(`(?<=\\d)${LINK}\\(?${CLOCK}(?: ?h(?:rs|oras)?\\.?| Uhr)?${ZONE}\\)?$`, 'i');
const before = new RegExp(`^${CLOCK}${ZONE}(?:,|,? [|–—-])? (?=\\S)`, 'i');

/** A date without the time of day that stands behind it, or before it. */
export const stripClock = (text: string): string =>
  text.replace(iso, '').replace(behind, '').replace(before, '').trim();
