import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { listSchemaFields } from '../../../scripts/ingest/yaml/list-schema-fields.ts';
import { archiveSchema } from '../../../src/record/archive.ts';
import { cardSchema } from '../../../src/record/card.ts';
import { faceSchema } from '../../../src/record/face.ts';
import {
  defaultsSchema,
  occurredDecisionSchema,
  quoteDecisionSchema,
  speakerDecisionSchema,
  turnDecisionSchema,
} from '../../../src/record/decision.ts';

const readGuide = (name: string) => readFileSync(join(import.meta.dirname, '../../../docs', name), 'utf8');
const guide = readGuide('adding-documents.md') + readGuide('face.md');
const examples = [...guide.matchAll(/^```yaml\n(.*?)^```/gms)].map(([, code = '']) => code);

/** Fields that the guide shows in use: `name:` in one of its examples. */
const shown = new Set([...examples.join('\n').matchAll(/(?<![\w-])([a-zA-Z]+):/g)].map(([, field]) => field));

const schemas = {
  'a face': faceSchema,
  'a card': cardSchema,
  quotes: quoteDecisionSchema,
  speakers: speakerDecisionSchema,
  turns: turnDecisionSchema,
  occurred: occurredDecisionSchema,
  defaults: defaultsSchema,
};

test.each(Object.entries(schemas))('The guide shows every field of %s in an example', (_, schema) => {
  expect(listSchemaFields(schema, []).filter((field) => !shown.has(field))).toEqual([]);
});

const about = (file: string): Record<string, unknown>[] =>
  examples.filter((code) => code.startsWith(`# content/${file}`)).map((code) => parse(code) as Record<string, unknown>);
const ofCards = examples
  .filter((code) => !code.startsWith('# content/') || code.startsWith('# content/catalog/'))
  .map((code) => parse(code) as Record<string, unknown>)
  // What an event or the archive may say stands in examples of its own.
  .filter((example) => !('participants' in example || 'claim' in example));

test('The guide’s examples of cards are cards, and those of archive.yaml are what it takes', () => {
  expect(ofCards.length).toBeGreaterThan(6);
  for (const example of ofCards) expect(cardSchema.safeParse({ source: 'a.txt', ...example }).error).toBeUndefined();
  expect(about('archive.yaml')).toHaveLength(4);
  for (const example of about('archive.yaml')) expect(archiveSchema.safeParse(example).error).toBeUndefined();
});

test('What the package’s own guide shows of archive.yaml is what it takes', () => {
  const shownThere = [...readGuide('package.md').matchAll(/^```yaml\n(.*?)^```/gms)];
  const faces = shownThere.flatMap(([, code = '']) => archiveSchema.parse(parse(code)).face ?? []);
  expect(faces.map(({ navigation }) => navigation?.length)).toEqual([4]);
});
