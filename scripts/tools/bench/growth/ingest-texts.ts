/**
 * `ingest-texts.ts KIND LENGTH …`: makes texts of one kind, takes each through ingest, and prints what it cost in CPU seconds, a
 * line each. A process of its own, so that a text that never ends can be stopped.
 */
import { archiveSchema } from '../../../../src/record/archive.ts';
import { authorityKinds, noAuthorities, organizationSchema, personSchema } from '../../../../src/record/authority.ts';
import type { Content, SourceListing } from '../../../ingest/content/content.ts';
import { normalizeDocument } from '../../../ingest/normalize-document.ts';
import { decodeSource } from '../../../ingest/source/decode-source.ts';
import { makeText, textKinds, type TextKind } from './text-kinds.ts';

const [kindName, ...lengths] = process.argv.slice(2);
const kind = textKinds.find(({ name }) => name === kindName);
if (!kind) throw new Error(`There is no kind of text "${kindName ?? ''}".`);

// What runs for the first time is compiled meanwhile, which would be counted to the shortest text.
for (let round = 0; round < 3; round += 1) ingest(kind, 20_000);
for (const length of lengths) console.log(String(ingest(kind, Number(length))));

/** @returns CPU seconds of all threads. */
function ingest(kind: TextKind, length: number): number {
  const bytes = new TextEncoder().encode(makeText(kind, length));
  const started = process.cpuUsage();
  const decoded = decodeSource(bytes, kind.file);
  if (!decoded.ok) throw new Error(decoded.problems.map(({ what }) => what).join('\n'));
  const listing: SourceListing = { id: 'text', file: kind.file, path: kind.file };
  const { problems } = normalizeDocument({ listing, bytes, text: decoded.text }, contentOf(listing));
  const { user, system } = process.cpuUsage(started);
  const [problem] = problems;
  if (problem && !kind.refused?.test(problem.what)) throw new Error(problem.what);
  return (user + system) / 1e6;
}

/** An archive of this one text, that knows two of its names. */
function contentOf(listing: SourceListing): Content {
  const locate = () => ({ file: 'authorities.yaml', line: 1, column: 1 });
  const people = [personSchema.parse({ id: 'ana-ruiz', name: 'Ana Ruiz' })];
  const organizations = [organizationSchema.parse({ id: 'harbour-board', name: 'Harbour Board', aliases: ['NAHM'] })];
  return {
    archive: archiveSchema.parse({}),
    authorities: { ...noAuthorities(), people, organizations },
    sources: [listing],
    locateArchive: locate,
    locateAuthority: Object.fromEntries(
      authorityKinds.map((name) => [name, locate] as const),
    ) as unknown as Content['locateAuthority'],
  };
}
