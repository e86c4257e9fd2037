import { isDeepStrictEqual } from 'node:util';
import type { Locate } from '../ingest/yaml/locate.ts';
import { readYaml } from '../ingest/yaml/read-yaml.ts';
import type { Place, Problem } from '../report/problem.ts';
import { addItems } from './add-items.ts';
import type { Accepted, AcceptedLine } from './read-proposals.ts';

export type EditedCard = { ok: true; text: string } | { ok: false; problems: Problem[] };

/**
 * The text of a card with what was accepted. Only lines are added: whatever else stands there, comments and spaces too, stays as it is.
 * A line that the card has already is left out; one of which it says something else is a problem.
 */
export function editCard(text: string, file: string, accepted: Accepted): EditedCard {
  const read = readYaml(text, file);
  if (!read.ok) return read;
  const { locate, value } = read.yaml;
  if (value !== null && (typeof value !== 'object' || Array.isArray(value)))
    return refuse(locate([]), 'This is no card.');
  const before = (value ?? {}) as Before;
  const moved = before.moved ?? {};
  const contrary = accepted.moved.filter(({ key, value: now }) => Object.hasOwn(moved, key) && moved[key] !== now);
  if (contrary.length > 0)
    return { ok: false, problems: contrary.map(({ key }) => reportContrary(locate, key, moved)) };

  const lines = accepted.moved.filter(({ key }) => !Object.hasOwn(moved, key));
  const formerIds = accepted.formerIds.filter(({ value: id }) => !before.formerIds?.includes(id));
  const edited = addItems(addItems(text, 'moved', lines, file), 'formerIds', formerIds, file);
  const after = readYaml(edited, file);
  const isMeant = after.ok && isDeepStrictEqual(after.yaml.value, addTo(before, lines, formerIds));
  return isMeant ? { ok: true, text: edited } : refuse(locate([]), notAsLaidOut);
}

interface Before {
  moved?: Record<string, string> | null;
  formerIds?: string[] | null;
}

const notAsLaidOut = 'What was accepted cannot be written into this card as it is laid out.';

/** The card's value as it is meant to become. */
const addTo = (before: Before, lines: readonly AcceptedLine[], formerIds: readonly AcceptedLine[]): Before => ({
  ...before,
  ...(lines.length > 0 && {
    moved: { ...before.moved, ...Object.fromEntries(lines.map(({ key, value }) => [key, value])) },
  }),
  ...(formerIds.length > 0 && { formerIds: [...(before.formerIds ?? []), ...formerIds.map(({ value }) => value)] }),
});

const refuse = (place: Place, what: string): EditedCard => ({ ok: false, problems: [report(place, what)] });

const reportContrary = (locate: Locate, key: string, moved: Record<string, string>): Problem =>
  report(locate(['moved', key]), `The card says already that "${key}" leads to "${moved[key] ?? ''}".`);

const report = (place: Place, what: string): Problem => ({
  ...place,
  kind: 'card-not-edited',
  what,
  why: 'An old address can lead to one place only, and nothing on a card is changed without you.',
  fix: 'Write the lines onto the card yourself, and strike them from the file of proposals.',
});
