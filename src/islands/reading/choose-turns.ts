import { readingGuideWords as words } from '#words/reading-guide.ts';

/** A turn as far as the choice of turns goes. */
export interface ChosenTurn {
  role: string;
  /** Who speaks, as the page names them. */
  name: string;
  /** False where the name is a label that several may share. */
  named: boolean;
}

/** Whose turns can be shown by themselves. `key` stands in the address. */
export interface Voice {
  key: string;
  name: string;
  turns: number;
  /** True where several people may speak: of a role, and of a label. */
  shared: boolean;
}

/**
 * Roles, then speakers where names say more than roles. Nobody is made of several people: what several share is called a label, or is
 * the role itself, and each turn stays its own. Empty where all turns are one voice's.
 */
export function listVoices(turns: readonly ChosenTurn[]): Voice[] {
  const roles = countBy(turns, ({ role }) => role);
  const names = countBy(turns, ({ name }) => name);
  const isOne = (own: readonly ChosenTurn[]) => own.every(({ named, name }) => named && name === own[0]?.name);
  const voices = [...roles].map(([key, count]) => {
    const shared = !isOne(turns.filter(({ role }) => role === key));
    return { key, name: words.roles[key] ?? key, turns: count, shared };
  });
  const speakers = [...names].flatMap(([key, count]): Voice[] => {
    const own = turns.filter(({ name }) => name === key);
    if (isOne(own)) return [{ key, name: key, turns: count, shared: false }];
    // A label that all of a role have says no more than the role.
    if (own.some(({ role }) => roles.get(role) === count)) return [];
    return [{ key, name: words.labelled(key), turns: count, shared: true }];
  });
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
