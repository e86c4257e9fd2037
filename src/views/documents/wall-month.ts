import { parseEdtf } from '../../record/edtf.ts';
import { dayOf } from '../../record/day-of.ts';
import type { DocumentSummary } from '../../record/document.ts';

/** Months counted from the year 0. */
export type MonthNumber = number;

export const yearOfMonth = (month: MonthNumber): number => Math.floor(month / 12);
/** 1 to 12. */
export const monthOfYear = (month: MonthNumber): number => (month % 12) + 1;
/** `2001-03` */
export const edtfOfMonth = (month: MonthNumber): string =>
  `${String(yearOfMonth(month)).padStart(4, '0')}-${String(monthOfYear(month)).padStart(2, '0')}`;

/**
 * The month in which a document stands: that of all days that its date allows, or of the one bound of a day that is known on one side alone
 * (“by 18 November”). Undefined where that leaves it open.
 */
export function monthOf(document: DocumentSummary): MonthNumber | undefined {
  const { earliest, latest } = parseEdtf(dayOf(document)?.value ?? '') ?? {};
  const [first, last] = [numberOf(earliest), numberOf(latest)];
  if (first !== undefined && last !== undefined) return first === last ? first : undefined;
  return first ?? last;
}

function numberOf(day: string | undefined): MonthNumber | undefined {
  const [year, month] = (day ?? '').split('-').map(Number);
  return year && month ? year * 12 + month - 1 : undefined;
}
