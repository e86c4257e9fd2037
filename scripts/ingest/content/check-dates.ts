import type { Place, Problem } from '../../report/problem.ts';
import type { CardFile, Content } from './content.ts';
import { findEdtfFault } from './find-edtf-fault.ts';

/** EDTF dates on cards and of events. */
export function checkDates(
  cards: readonly CardFile[],
  { authorities, locateAuthority }: Pick<Content, 'authorities' | 'locateAuthority'>,
): Problem[] {
  const onCards = cards.flatMap(({ card, locate }) =>
    [
      { date: card.date?.value, path: ['date', 'value'] },
      { date: card.occurred?.date, path: ['occurred', 'date'] },
    ].flatMap(({ date, path }) => (date === undefined ? [] : checkDate(date, () => locate(path)))),
  );
  const onEvents = authorities.events.flatMap(({ date }, index) =>
    checkDate(date, () => locateAuthority.events([index, 'date'])),
  );
  return [...onCards, ...onEvents];
}

function checkDate(date: string, place: () => Place): Problem[] {
  const fault = findEdtfFault(date);
  if (fault === undefined) return [];
  return [
    {
      ...place(),
      kind: 'bad-date',
      what: `"${date}" ${fault}.`,
      why: 'Dates are sorted, compared and cited, so they are written in one way: EDTF (ISO 8601-2).',
      fix: `Write it as "2026-01-31", "2026-01" or "2026"; days that follow each other "2026-01-30/2026-01-31"; that day or before "[..2026-01-31]", that day or later "[2026-01-31..]", one day of a season or a decade "[1980..1989]".`,
    },
  ];
}
