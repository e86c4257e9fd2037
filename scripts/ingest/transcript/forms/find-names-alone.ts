import type { Draft } from '../../text/draft.ts';
import { HOLDER, isCapitalLine } from '../../text/label-lines.ts';
import { acceptNames } from './accept-names.ts';
import type { FormLabel } from './form-label.ts';

const NAME = new RegExp(`^${HOLDER}:?$`, 'u');
const LONGEST = 80;
/** Plain paragraphs for a name, at most: people may speak long. */
const MOST_BETWEEN = 12;

type Look = 'ruled' | 'capitals' | 'strong' | 'heading' | 'plain';

/** Looks that a name on a line of its own may have, the surest first: one document has one. */
const LOOKS: readonly Look[] = ['ruled', 'capitals', 'strong', 'heading', 'plain'];

const isRule = (draft: Draft | undefined): boolean =>
  draft?.role.kind === 'omitted' && /^a (?:mark without words|line that divides)/.test(draft.role.reason);

/** By what a line stands out; undefined where it can be no name. */
function looksOf(drafts: readonly Draft[], position: number): Look[] {
  const draft = drafts[position];
  if (!draft || draft.label !== undefined || draft.decided === true || draft.layout !== undefined) return [];
  const { role, body, spans } = draft;
  const isHeading = role.kind === 'heading';
  if ((role.kind !== 'paragraph' && !isHeading) || body.text.length > LONGEST || !NAME.test(body.text)) return [];
  const isStrong = spans.some(
    ({ kind, start, end }) => kind === 'strong' && start === 0 && end >= body.text.length - 1,
  );
  return [
    ...(isRule(drafts[position - 1]) ? (['ruled'] as const) : []),
    ...(isCapitalLine(body.text) ? (['capitals'] as const) : []),
    isHeading ? 'heading' : isStrong ? 'strong' : 'plain',
  ];
}

/** Names on lines of their own: in capitals, in bold type, as headings, behind a line that divides. */
export function findNamesAlone(drafts: readonly Draft[]): FormLabel[] {
  const byLook = new Map<Look, FormLabel[]>(LOOKS.map((look) => [look, []]));
  drafts.forEach((draft, position) => {
    const { text } = draft.body;
    const label = { position, name: text.replace(/:$/, ''), start: 0, end: text.length, speechStart: text.length };
    for (const look of looksOf(drafts, position)) byLook.get(look)?.push(label);
  });
  const accepted = LOOKS.map((look) => acceptNames(byLook.get(look) ?? [], drafts, MOST_BETWEEN));
  return accepted.reduce((most, labels) => (labels.length > most.length ? labels : most));
}
