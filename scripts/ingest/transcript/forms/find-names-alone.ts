import type { Draft } from '../../text/draft.ts';
import { isInCapitals } from '../labels/in-capitals.ts';
import { isPart } from '../labels/tells-holder.ts';
import { isCalledTalk } from '../talk/is-called-talk.ts';
import { acceptNames } from './accept-names.ts';
import type { FormLabel } from './form-label.ts';
import { isNameLine } from './is-name-line.ts';
import { isRule } from './find-ruled-names.ts';

/** Plain paragraphs for a name, at most: people may speak long. */
const MOST_BETWEEN = 12;

type Look = 'ruled' | 'capitals' | 'strong' | 'heading' | 'plain';

/** Looks that a name on a line of its own may have, the surest first: one document has one. */
const LOOKS: readonly Look[] = ['ruled', 'capitals', 'strong', 'heading', 'plain'];
/** So many of all names have the surest look, where another only finds what looks like them beside. */
const MOST_OF_ALL = 0.75;

/** By what a line stands out; undefined where it can be no name. */
function looksOf(drafts: readonly Draft[], position: number): Look[] {
  const draft = drafts[position];
  if (!draft || draft.label !== undefined || draft.decided === true || draft.layout !== undefined) return [];
  const { role, body, spans } = draft;
  const isHeading = role.kind === 'heading';
  if ((role.kind !== 'paragraph' && !isHeading) || !isNameLine(body.text)) return [];
  const isStrong = spans.some(
    ({ kind, start, end }) => kind === 'strong' && start === 0 && end >= body.text.length - 1,
  );
  return [
    ...(isRule(drafts[position - 1]) ? (['ruled'] as const) : []),
    ...(isInCapitals(body.text) ? (['capitals'] as const) : []),
    isHeading ? 'heading' : isStrong ? 'strong' : 'plain',
  ];
}

/** Names on lines of their own: in capitals, in bold type, as headings, behind a line that divides. */
export function findNamesAlone(drafts: readonly Draft[], title: string | undefined): FormLabel[] {
  const byLook = new Map<Look, FormLabel[]>(LOOKS.map((look) => [look, []]));
  drafts.forEach((draft, position) => {
    const { text } = draft.body;
    const label = { position, name: text.replace(/:$/, ''), start: 0, end: text.length, speechStart: text.length };
    for (const look of looksOf(drafts, position)) byLook.get(look)?.push(label);
  });
  const isTalk = isCalledTalk(
    drafts.map(({ body }) => body.text),
    title,
  );
  const accepted = LOOKS.map((look) =>
    // A plain line stands out by nothing: names have to be many.
    acceptNames(byLook.get(look) ?? [], drafts, {
      most: MOST_BETWEEN,
      ...(look !== 'plain' && { isCalledTalk: isTalk }),
    }),
  );
  const most = accepted.reduce((longest, labels) => (labels.length > longest.length ? labels : longest));
  const surest = accepted.find((labels) => labels.length > 0 && labels.length >= most.length * MOST_OF_ALL) ?? most;
  const places = new Set(surest.map(({ position }) => position));
  const parts = most.filter(({ position, name }) => !places.has(position) && isPart(name));
  return [...surest, ...parts].sort((a, b) => a.position - b.position);
}
