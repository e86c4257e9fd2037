import { parseEdtf } from '../../record/edtf.ts';

type DateAttributes = Partial<Record<'when' | 'from' | 'to' | 'notBefore' | 'notAfter' | 'cert', string>>;

/** A date as the attributes of TEI have it: a day, a month, a year; a stretch of days; or one of several days. None of a form that is not known. */
export function teiDate(edtf: string | undefined): DateAttributes {
  const parsed = edtf === undefined ? undefined : parseEdtf(edtf);
  if (edtf === undefined || !parsed) return {};
  const { earliest, latest, kind, about } = parsed;
  const cert = about ? { cert: 'low' } : {};
  const from = earliest !== undefined && { from: earliest };
  const to = latest !== undefined && { to: latest };
  if (kind === 'single') return { when: edtf.replace(/[~?%]/g, ''), ...cert };
  if (kind === 'interval') return { ...from, ...to, ...cert };
  return {
    ...(earliest !== undefined && { notBefore: earliest }),
    ...(latest !== undefined && { notAfter: latest }),
    ...cert,
  };
}
