import { chmodSync, existsSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { mergeLedger } from '../../../../scripts/freeze/merge-ledger.ts';
import { summarizeForLedger, type LedgerEntry } from '../../../../scripts/ingest/checks/check-ledger.ts';
import { openDocumentThreads } from '../../../../scripts/ingest/document-threads.ts';
import { TooSlow } from '../../../../scripts/ingest/time-limit.ts';
import { readContent } from '../../../../scripts/ingest/content/read-content.ts';
import { maximumSourceBytes } from '../../../../scripts/ingest/source/read-source.ts';
import { makeArchive } from './left-out-archive.ts';

const both = ['ferry', 'mill'];

test.each<[what: string, file: string, text: string | Uint8Array, reason: string]>([
  ['0 bytes', 'bad.txt', '', 'empty'],
  ['nothing but white space', 'bad.txt', ' \n\t\n', 'empty'],
  ['bytes that are of no encoding', 'bad.txt', new Uint8Array([0x63, 0x81, 0x8d, 0x61, 0x0a]), 'encoding'],
  ['UTF-32', 'bad.txt', new Uint8Array([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0]), 'encoding'],
  ['a bidirectional control', 'bad.txt', 'The \u202eyrref\u202c sails.\n', 'hidden-characters'],
  ['front matter that has no end', 'bad.md', '---\ntitle: Text\nIt opens on Monday.\n', 'front-matter'],
  ['front matter of code', 'bad.md', '---js\n{ title: "x" }\n---\n\nText.\n', 'front-matter'],
  [
    'fields that YAML has no such forms of',
    'bad.md',
    '---\ntitle: &a Text\ndeck: *a\n---\n\nIt opens on Monday.\n',
    'front-matter',
  ],
  ['a PDF that was cut off', 'bad.pdf', '%PDF-1.7\n1 0 obj\n<< /Type /Cat', 'broken'],
  ['a Word file that was cut off', 'bad.docx', 'PK\u0003\u0004word/document.xml', 'broken'],
  ['a page without words', 'bad.html', '<!doctype html><title></title><script>1</script>', 'without-text'],
  ['a Word file of before 2007', 'bad.doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'format'],
  ['a picture', 'bad.jpg', 'no text', 'format'],
  ['more than is read', 'bad.txt', 'The harbour. '.repeat(maximumSourceBytes / 12), 'size'],
])('A file with %s is left out by itself, and named', async (_what, file, text, reason) => {
  const archive = makeArchive({ [`sources/${file}`]: text });
  const strict = await archive.run({ leaveOutBroken: false });
  expect(strict.problems).not.toEqual([]);
  expect(archive.readAll()).toEqual({});
  const made = await archive.run();
  expect(made.problems).toEqual([]);
  expect(made.leftOut.flatMap(({ problems }) => problems)).toEqual(strict.problems);
  expect(made.documents).toBe(2);
  expect(archive.ids()).toEqual(both);
  expect(archive.leftOut()).toEqual([{ ...(reason !== 'format' && { id: 'bad' }), file, reasons: [reason] }]);
});

test('Links that lead nowhere, out of the folder or to a folder are left out', async () => {
  const archive = makeArchive();
  for (const [name, target] of Object.entries({ 'gone.txt': 'nowhere.txt', 'out.txt': '/etc/hostname', loop: '.' }))
    symlinkSync(target, join(archive.content, 'sources', name));
  expect((await archive.run()).problems).toEqual([]);
  expect(archive.ids()).toEqual(both);
  expect(archive.leftOut().map(({ file, reasons }) => [file, ...reasons])).toEqual([
    ['gone.txt', 'link'],
    ['loop', 'link'],
    ['out.txt', 'link'],
  ]);
});

test('In threads of their own, too', async () => {
  const archive = makeArchive({ 'sources/bad.txt': '', 'sources/worse.md': '---js\n{}\n---\nText.\n' });
  expect((await archive.run({ threads: undefined })).problems).toEqual([]);
  expect(archive.ids()).toEqual(both);
  expect(archive.leftOut().map(({ file }) => file)).toEqual(['bad.txt', 'worse.md']);
});

test('The archive’s own word leaves out, too; without it one broken file stops all', async () => {
  const archive = makeArchive({ 'sources/bad.txt': '', 'archive.yaml': 'leaveOutBroken: true\n' });
  expect((await archive.run({ leaveOutBroken: undefined })).problems).toEqual([]);
  archive.write('archive.yaml', 'title: Boats\n');
  expect((await archive.run({ leaveOutBroken: undefined })).problems).toHaveLength(1);
});

test('What is wrong with the archive itself stops the run, and then everything is told', async () => {
  const archive = makeArchive({ 'sources/bad.txt': '', 'archive.yaml': 'lead: [nowhere]\n' });
  const { problems, leftOut } = await archive.run();
  expect(problems.map(({ kind }) => kind).toSorted()).toEqual(['empty-source', 'unknown-authority']);
  expect(leftOut).toEqual([]);
  expect(archive.readAll()).toEqual({});
});

test('An entry of the archive that holds for none of the documents that are left is told, and stops nothing', async () => {
  const archive = makeArchive({
    'sources/bad.txt': '',
    'archive.yaml': 'defaults: [{ omissions: [{ exact: Read more here., reason: a footer }] }]\n',
  });
  const { problems, warnings } = await archive.run();
  expect(problems).toEqual([]);
  expect(warnings.map(({ kind }) => kind)).toContain('idle-default');
});

test('Where no document would be left, nothing is made', async () => {
  const archive = makeArchive({ 'sources/ferry.txt': '', 'sources/mill.txt': '' });
  expect((await archive.run()).problems).toHaveLength(2);
});

test.each<[what: string, card: string]>([
  ['is no YAML, and names its source in a line', 'source: secret.txt\nrights: { publish: metadata\n'],
  ['is no YAML, and has its source’s name', 'rights: { publish: metadata\n'],
  ['has a slip where it says what is published', 'source: secret.txt\nrights: { publish: metdata }\n'],
  ['decides nothing', 'source: secret.txt\nomissions: [{ exact: Nobody wrote this., reason: a note }]\n'],
])('A document whose card %s is not published without it', async (_what, card) => {
  const archive = makeArchive({
    'sources/secret.txt': 'The Vault\n\nThe vault is open.\n',
    'catalog/secret.yaml': card,
  });
  expect((await archive.run()).problems).toEqual([]);
  expect(archive.ids()).toEqual(both);
  // Its card may have said that not even its name is known.
  expect(archive.leftOut()).toEqual([{ id: 'secret', reasons: ['card'] }]);
  expect(JSON.stringify(archive.readAll())).not.toContain('vault');
});

test('A card that can’t be read, and by nothing belongs to a document, stops the run', async () => {
  const archive = makeArchive({ 'catalog/other.yaml': 'rights: { publish: metadata\n' });
  expect((await archive.run()).problems).toHaveLength(1);
  expect(archive.readAll()).toEqual({});
});

test('A document that breaks only when documents are compared is left out, and the rest is made without it', async () => {
  const archive = makeArchive({
    'catalog/mill.yaml': 'source: mill.txt\nreceived: { sha256: "' + '0'.repeat(64) + '" }\n',
    'sources/tower.txt': 'The Tower\n\nThe mill turns again, he wrote.\n',
    'catalog/tower.yaml':
      'source: tower.txt\nrelations: [{ kind: continues, document: mill }]\n' +
      'date: { value: 2020-05-01, evidence: [{ document: mill, block: p1, exact: The mill turns }], note: That day. }\n',
  });
  expect((await archive.run()).problems).toEqual([]);
  expect(archive.ids()).toEqual(['ferry', 'tower']);
  expect(archive.leftOut()).toEqual([{ id: 'mill', reasons: ['changed'] }]);
  const tower = JSON.parse(archive.readAll()['tower.json'] ?? '') as { date: object; relations: object };
  expect(tower).toMatchObject({ date: { value: '2020-05-01', basis: 'supplied', note: 'That day.' }, relations: [] });
  expect(JSON.stringify(archive.readAll())).not.toContain('"mill","block"');
});

test('So is one that has lost the words by which an authority is known, and the authority stays', async () => {
  const people =
    '- id: ada-quill\n  name: Ada Quill\n  basis: stated\n' +
    '  evidence: [{ document: mill, block: p1, exact: Ada Quill owns the mill }]\n';
  const archive = makeArchive({ 'authorities/people.yaml': people });
  const { problems, warnings } = await archive.run();
  expect(problems).toEqual([]);
  expect(warnings.map(({ kind }) => kind)).toEqual(['evidence-elsewhere']);
  expect(archive.leftOut()).toEqual([{ id: 'mill', file: 'mill.txt', reasons: ['evidence'] }]);
  const authorities = JSON.parse(archive.readAll()['_authorities.json'] ?? '') as { people: object[] };
  expect(authorities.people).toEqual([{ id: 'ada-quill', name: 'Ada Quill', basis: 'supplied' }]);
});

test('A guide that cites what is left out is left out with it, and its own faults stop the run', async () => {
  const guide = (text: string) => `---\ntitle: Boats\ndescription: Of boats.\n---\n\n${text}\n`;
  const archive = makeArchive({
    'sources/mill.txt': '',
    'dossiers/boats.mdx': guide('It <Passage id="ferry#p1">sails</Passage>.'),
    'dossiers/mills.mdx': guide('It <Passage id="mill#p1">turns</Passage>.'),
  });
  const { problems, warnings } = await archive.run();
  expect([problems, warnings.map(({ kind, file }) => [kind, file.endsWith('mills.mdx')])]).toEqual([
    [],
    [['dossier-left-out', true]],
  ]);
  expect(archive.readAll()['dossiers.json']).toContain('"boats"');
  expect(archive.readAll()['dossiers.json']).not.toContain('"mills"');
  expect(JSON.parse(archive.readAll()['_archive.json'] ?? '')).toMatchObject({
    leftOutGuides: [{ slug: 'mills', title: 'Boats', documents: ['mill'] }],
  });
  archive.write('dossiers/boats.mdx', guide('It <Passage id="ferry#p1">sinks</Passage>.'));
  expect((await archive.run()).problems).not.toEqual([]);
});

test('A name of which a document does not tell whom it means keeps nothing out: it links to nobody', async () => {
  const archive = makeArchive({
    'authorities/people.yaml': '- { id: ada-quill, name: Ada Quill }\n- { id: ada-quill-younger, name: Ada Quill }\n',
  });
  const { problems, warnings, leftOut } = await archive.run();
  expect([problems, leftOut, warnings.map(({ kind }) => kind)]).toEqual([[], [], ['ambiguous-alias']]);
  expect((await archive.run({ leaveOutBroken: false })).problems.map(({ kind }) => kind)).toEqual(['ambiguous-alias']);
});

test('What a stage throws, or loses, of one document is that document’s problem', async () => {
  const archive = makeArchive();
  const { problems } = await archive.run(
    {},
    {
      createParallelFinder: () => ({
        add: ({ id }) => {
          if (id === 'mill') throw new Error('too many words');
        },
        finish: () => ({ pairs: [], copies: [] }),
      }),
    },
  );
  expect(problems).toEqual([]);
  expect(archive.leftOut()).toEqual([{ id: 'mill', file: 'mill.txt', reasons: ['program'] }]);
});

test('A document that is never finished is given up by itself', async () => {
  const archive = makeArchive();
  const { content } = await readContent(archive.content);
  const script = new URL(
    `data:text/javascript,import { parentPort } from 'node:worker_threads'; parentPort.on('message', ({ id }) => {
      while (id === 'ferry');
      parentPort.postMessage({ record: id, problems: [] });
    });`,
  );
  const threads = openDocumentThreads({ folder: archive.content, sources: undefined, content }, 1, {
    script,
    // A busy machine takes a while to start a thread.
    longest: (bytes) => (bytes === 0 ? 500 : 60_000),
  });
  const made = content.sources.map((listing) =>
    threads.make({ listing, bytes: new Uint8Array(listing.id === 'ferry' ? 0 : 1) }),
  );
  const [ferry, mill] = await Promise.allSettled(made);
  threads.close();
  expect(ferry).toMatchObject({ status: 'rejected', reason: expect.any(TooSlow) as object });
  expect(mill).toMatchObject({ status: 'fulfilled', value: { record: 'mill' } });
});

test('A file that breaks and is whole again leaves no trace: what is kept comes out as what is made from nothing', async () => {
  const archive = makeArchive({ 'sources/tower.txt': 'The Tower\n\nThe tower is of stone.\n' });
  const keeping = { file: join(archive.folder, 'kept.json'), records: join(archive.folder, 'records'), program: 'one' };
  const compare = async () => {
    expect((await archive.run({ keeping })).problems).toEqual([]);
    const anew = join(archive.folder, 'anew');
    await archive.run({ records: anew });
    expect(archive.readAll()).toEqual(archive.readAll(anew));
    return archive.readAll();
  };
  const whole = await compare();
  archive.write('sources/tower.txt', 'The \u202eTower\n');
  expect(Object.keys(await compare())).not.toContain('tower.json');
  archive.write('sources/tower.txt', 'The Tower\n\nThe tower is of stone.\n');
  expect(await compare()).toEqual(whole);
});

test('What was frozen and is left out is named, and nothing else takes its address', async () => {
  const archive = makeArchive({ 'sources/tower.txt': 'The Tower\n\nThe tower is of stone.\n' });
  const entries: LedgerEntry[] = [];
  await archive.run({ onDocument: (document) => entries.push(summarizeForLedger(document)) });
  archive.write('ledger.json', JSON.stringify(mergeLedger(undefined, entries)));
  archive.write('sources/tower.txt', '');
  // By its name alone it would be called so, too.
  archive.write('sources/tower_.txt', 'Another tower.\n');
  const { problems, leftOut } = await archive.run();
  expect([problems, leftOut.map(({ id }) => id)]).toEqual([[], ['tower']]);
  expect(archive.ids()).toEqual(['ferry', 'mill', expect.stringMatching(/^tower-[0-9a-f]{8}$/)]);
});

test('Words that are no longer where a citation led keep their document out, until a card says where they went', async () => {
  const archive = makeArchive();
  const entries: LedgerEntry[] = [];
  await archive.run({ onDocument: (document) => entries.push(summarizeForLedger(document)) });
  archive.write('ledger.json', JSON.stringify(mergeLedger(undefined, entries)));
  archive.write('sources/mill.txt', 'The Mill\n\nThe mill stands still.\n');
  expect((await archive.run()).problems).toEqual([]);
  expect(archive.leftOut()).toEqual([{ id: 'mill', file: 'mill.txt', reasons: ['address'] }]);
  archive.write('catalog/mill.yaml', 'source: mill.txt\nmoved: { p1: p1 }\n');
  await archive.run();
  expect([archive.ids(), archive.leftOut()]).toEqual([both, []]);
});

test('A file that may not be opened is left out, and is there again when it may be', async (context) => {
  // Root opens every file.
  if (process.getuid?.() === 0) context.skip('NOT LOOKED AT: root may open every file. Run it as somebody else.');
  const archive = makeArchive({ 'sources/closed/tower.txt': 'The Tower\n\nThe tower is of stone.\n' });
  for (const path of ['sources/closed/tower.txt', 'sources/closed']) {
    const whole = join(archive.content, path);
    const { mode } = statSync(whole);
    chmodSync(whole, 0);
    onTestFinished(() => {
      if (existsSync(whole)) chmodSync(whole, mode);
    });
    const { problems } = await archive.run();
    expect([problems, archive.ids()]).toEqual([[], both]);
    expect(archive.leftOut()).toMatchObject([{ reasons: ['unreadable'] }]);
    expect((await archive.run({ leaveOutBroken: false })).problems).not.toEqual([]);
    chmodSync(whole, mode);
    await archive.run();
    expect([archive.ids(), archive.leftOut()]).toEqual([['closed-tower', ...both], []]);
  }
});
