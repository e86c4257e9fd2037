const TIME =
  /^\(?(?:END\s*)?(\d{1,2})(?:[:.](\d{2}))?\s*([AP])\.?\s?M\.?,?\s*\(?([A-Z]{2,5}|local(?: time)?)?\)?\.?\)?$/i;

/** `3:45 P.M. EST` → `15:45` and `EST`. */
export function parseClock(line: string): { time: string; timezone?: string } | undefined {
  const match = TIME.exec(line.trim());
  if (!match) return undefined;
  const [, hour = '', minute = '00', half = '', zone] = match;
  const hours = (Number(hour) % 12) + (half.toUpperCase() === 'P' ? 12 : 0);
  if (Number(hour) > 12 || Number(minute) > 59) return undefined;
  return {
    time: `${String(hours).padStart(2, '0')}:${minute}`,
    ...(zone === undefined ? {} : { timezone: zone.toUpperCase() }),
  };
}
