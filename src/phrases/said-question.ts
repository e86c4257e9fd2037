/** The sign of a question for somebody's words: `said:Reyes trade`, `said:"Ana Reyes" trade`. */
const sign = 'said:';

/** The question for what somebody said about something. */
export const writeSaid = (speaker: string, about: string): string => `${sign}"${speaker}" ${about}`.trim();

/** The words behind the sign, and whether some of them are marked as the speaker's name. Nothing where there is no sign. */
export function readSaid(query: string): { name: string; rest: string } | { rest: string } | undefined {
  const asked = query.trim();
  if (!asked.toLowerCase().startsWith(sign)) return undefined;
  const behind = asked.slice(sign.length).trim();
  const [all = '', name] = /^["“]([^"”]+)["”]/u.exec(behind) ?? [];
  return name === undefined ? { rest: behind } : { name, rest: behind.slice(all.length).trim() };
}
