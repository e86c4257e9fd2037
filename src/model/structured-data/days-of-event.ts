import { parseEdtf } from '../../record/edtf.ts';

const isDay = /^\d{4}-\d\d-\d\d$/;

/**
 * First and last day, where both are known. A date that is about right, a month, or one day of a set would be read as more
 * than is known, and gives none.
 */
export function daysOfEvent(edtf: string): { startDate?: string; endDate?: string } {
  const parsed = parseEdtf(edtf);
  const [from = '', to = from] = edtf.split('/');
  if (!parsed || parsed.about || parsed.kind === 'set' || !isDay.test(from) || !isDay.test(to)) return {};
  return { startDate: from, endDate: to };
}
