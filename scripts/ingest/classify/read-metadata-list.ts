import { cutDraft, withRole, type Draft } from '../text/draft.ts';

/** What a document's own list of metadata says, and its drafts with that list taken out of the text. */
interface Listed {
  drafts: Draft[];
  /** As front matter has it. */
  data: Record<string, string>;
}

const HEADING = /^(?:metadata|metadatos|métadonnées)$/i;
const FIELD = /^(?<name>\p{Lu}[\p{L} ]{1,30}):{1,2} (?<value>.+)$/su;
/** Headings that a program puts above what its owner marked, and what it puts behind each. */
const COLLECTED = /^(?:highlights|new highlights added .*|full document)$/i;
const BEHIND = / \((?:View Highlight|Location \d+|Page \d+)\)$/;
const READERS = /^(?:Tags|Note): /;

/**
 * Programs that collect what somebody read write metadata as a list under a heading, and then the passages that were marked. What
 * they put there themselves is no text of the document, and what their owner noted down is none either.
 */
export function readMetadataList(drafts: Draft[]): Listed {
  const at = drafts.findIndex(({ role, body }) => role.kind === 'heading' && HEADING.test(body.text));
  const end = drafts.findIndex(({ layout }, index) => index > at && layout?.kind !== 'item');
  const items = at === -1 ? [] : drafts.slice(at + 1, end === -1 ? drafts.length : end);
  const fields = items.map(({ body }) => FIELD.exec(body.text)?.groups);
  if (fields.length < 2 || fields.includes(undefined)) return { drafts, data: {} };
  const names = fields.map((field) => field?.['name'] ?? '');
  return {
    data: Object.fromEntries(fields.map((field) => [field?.['name'] ?? '', field?.['value'] ?? ''])),
    drafts: [
      ...drafts.slice(0, at),
      ...drafts.slice(at, at + 1).map((draft) => withRole(draft, { kind: 'metadata', field: 'front matter' })),
      ...items.map((draft, index) => withRole(draft, { kind: 'metadata', field: names[index] ?? '' })),
      ...drafts.slice(at + 1 + items.length).flatMap(readCollected),
    ],
  };
}

function readCollected(draft: Draft): Draft[] {
  const { text } = draft.body;
  if (draft.role.kind === 'heading' && COLLECTED.test(text)) {
    return [withRole(draft, { kind: 'omitted', reason: 'a heading of the program that collected the passages' })];
  }
  if (draft.layout?.kind === 'item' && draft.layout.depth > 0 && READERS.test(text)) {
    return [withRole(draft, { kind: 'omitted', reason: 'a tag or a note of whoever collected the passages' })];
  }
  const behind = BEHIND.exec(text);
  if (!behind) return [draft];
  const link = cutDraft(draft, behind.index + 1, text.length);
  const reason = 'a link to the program that collected the passages';
  const bare = { role: { kind: 'omitted', reason } as const, body: link.body, spans: [], source: link.source };
  return [cutDraft(draft, 0, behind.index), bare];
}
