import { guideWords as words } from '../words/guide.ts';

/** A turn as far as the choice of turns goes. */
export interface ChosenTurn {
  role: string;
  /** Who speaks, as the page names them. */
  name: string;
}

/** Whose turns can be shown by themselves. `key` stands in the address. */
export interface Voice {
  key: string;
  name: string;
  turns: number;
}

/**
 * Roles, then speakers where names say more than roles. Nobody is made of several people: a name that several share is called what
 * the page calls it, and each turn stays its own. Empty where all turns are one voice's.
 */
export function listVoices(turns: readonly ChosenTurn[]): Voice[] {
  const roles = countBy(turns, ({ role }) => role);
  const names = countBy(turns, ({ name }) => name);
  const voices = [...roles].map(([key, count]) => ({ key, name: words.roles[key] ?? key, turns: count }));
  const speakers = [...names].map(([name, count]) => ({ key: name, name, turns: count }));
  if (names.size <= roles.size) return roles.size > 1 ? voices : [];
  return [...(roles.size > 1 ? voices : []), ...speakers.sort((a, b) => b.turns - a.turns)];
}

/** True for a turn of the chosen role or speaker. */
export const isOfVoice = ({ role, name }: ChosenTurn, { key }: Voice): boolean => role === key || name === key;

/** The voice that an address asks for (`?only=press`), if the document has it. */
export const readVoice = (search: string, voices: readonly Voice[]): Voice | undefined =>
  voices.find(({ key }) => key === new URLSearchParams(search).get('only'));

/** The same address with another choice; the rest of it stays. */
export function writeVoice(href: string, voice: Voice | undefined): string {
  const url = new URL(href);
  if (voice) url.searchParams.set('only', voice.key);
  else url.searchParams.delete('only');
  return url.href;
}

function countBy(turns: readonly ChosenTurn[], keyOf: (turn: ChosenTurn) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const turn of turns) counts.set(keyOf(turn), (counts.get(keyOf(turn)) ?? 0) + 1);
  return counts;
}
