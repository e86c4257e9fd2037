import { isMap, isPair, isScalar, isSeq } from 'yaml';
import { z } from 'zod';
import { blockIdSchema, idSchema } from '../../src/record/sourced.ts';
import { parseSafeYaml } from '../ingest/yaml/parse-safe-yaml.ts';
import { checkYaml, readYaml } from '../ingest/yaml/read-yaml.ts';
import { placeInText } from '../report/place-in-text.ts';
import type { Problem } from '../report/problem.ts';

const proposalsSchema = z.record(
  idSchema,
  z.strictObject({
    formerIds: z.array(idSchema).optional(),
    moved: z.record(blockIdSchema, z.string()).optional(),
  }),
);

/** One line for a card, with the comment that stands above it. */
export interface AcceptedLine {
  key: string;
  value: string;
  comment: string[];
}

/** What the card of one document is to say, as the editor left it. */
export interface Accepted {
  document: string;
  formerIds: AcceptedLine[];
  moved: AcceptedLine[];
}

/** Reads the file of proposals, after the editor has been at it. */
export function readProposals(text: string, file: string): { accepted: Accepted[]; problems: Problem[] } {
  const read = readYaml(text, file);
  if (!read.ok) return { accepted: [], problems: read.problems };
  const checked = checkYaml({ ...read.yaml, value: read.yaml.value ?? {} }, proposalsSchema);
  if (!checked.ok) return { accepted: [], problems: checked.problems };
  const parsed = parseSafeYaml(text, placeInText(file, text));
  if (!parsed.ok) return { accepted: [], problems: parsed.problems };
  const accepted = Object.keys(checked.value).map((document) => ({
    document,
    formerIds: listItems(parsed.document.getIn([document, 'formerIds'])),
    moved: listItems(parsed.document.getIn([document, 'moved'])),
  }));
  return { accepted, problems: [] };
}

/** The comment before the first of a group stands at the group. */
function listItems(group: unknown): AcceptedLine[] {
  if (!isMap(group) && !isSeq(group)) return [];
  return group.items.flatMap((item: unknown, index): AcceptedLine[] => {
    const [key, value] = isPair(item) ? [item.key, item.value] : [item, item];
    if (!isScalar(key) || !isScalar(value)) return [];
    const comment = [index === 0 ? group.commentBefore : undefined, key.commentBefore];
    return [
      {
        key: String(key.value),
        value: String(value.value),
        comment: comment.flatMap((lines) => lines?.split('\n') ?? []).map((line) => line.trim()),
      },
    ];
  });
}
