import { createHash } from 'node:crypto';
import type { Archive } from '../../archive/archive.ts';
import {
  declaration,
  declarationFile,
  infoFile,
  manifestFile,
  payloadFolder,
  tagManifestFile,
  writeInfo,
  writeManifest,
} from '../../bags/bag-text.ts';
import { signatureEnding } from '../../bags/minisign.ts';
import { givesExtracted } from '../../record/given-source.ts';
import { zipFile, zipFiles, type Zipped } from '../zip-files.ts';
import { hashOfRecord, zippedDocument } from './document-files.ts';
import { zippedExtracted, zippedSource } from './source-files.ts';
import { extractedFolder, sourceNames, sourcesFolder } from './source-names.ts';

export const bagFile = 'bag.zip';
/** The one folder in the zip. */
const bagFolder = 'bag/';

/** A file of the bag as the zip has it. */
interface Packed {
  path: string;
  sha256: string;
  content: Zipped;
}

/** All that is published as a bag: sources, records, authorities, what the archive says of itself, the ledger, and `tables` by their names. */
export function zipBag(
  archive: Archive,
  tables: readonly (readonly [name: string, text: string])[],
): Buffer<ArrayBuffer> {
  const payload = [
    ...listSources(archive),
    ...archive.documents.map(({ id }) => ({
      path: `records/${id}.json`,
      sha256: archive.ask(hashOfRecord, id),
      content: archive.ask(zippedDocument.json, id),
    })),
    ...[...listWholes(archive), ...tables].map(([path, text]) => pack(path, text)),
  ].map((file) => ({ ...file, path: payloadFolder + file.path }));
  const tags = writeTags(archive, payload);
  const files = [...tags, ...payload];
  return zipFiles(files.map(({ path, content }) => [bagFolder + path, content] as const));
}

const pack = (path: string, text: string): Packed => ({ path, sha256: hash(text), content: zipFile(text) });
const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
const json = (value: unknown): string => `${JSON.stringify(value)}\n`;

function listSources(archive: Archive): Packed[] {
  const { documents } = archive;
  const sources = [...archive.derive(sourceNames)].map(([id, name]) => ({
    path: sourcesFolder + name,
    sha256: archive.document(id)?.source.sha256 ?? '',
    content: archive.ask(zippedSource, id),
  }));
  const extracted = documents.filter(givesExtracted).map(({ id, source }) => ({
    path: `${extractedFolder}${id}.txt`,
    sha256: source.extracted?.sha256 ?? '',
    content: archive.ask(zippedExtracted, id),
  }));
  return [...sources, ...extracted];
}

const listWholes = ({ settings, authorities, ledger }: Archive): [name: string, text: string][] => [
  ['archive.json', json(settings)],
  ['authorities.json', json(authorities)],
  ...(ledger ? [['ledger.json', json(ledger)] satisfies [string, string]] : []),
];

function writeTags({ settings, signer }: Archive, payload: readonly Packed[]): Packed[] {
  const { title, description, site, contact } = settings;
  const sizes = payload.map(({ content }) => ({ bytes: content.size }));
  const info = writeInfo(
    [
      ['External-Identifier', site],
      ['External-Description', `${title}. ${description}`],
      ['Contact-Email', contact?.includes('@') && !contact.includes(':') ? contact : undefined],
    ],
    sizes,
  );
  const manifest = writeManifest(payload);
  const described = [pack(declarationFile, declaration), pack(infoFile, info), pack(manifestFile, manifest)];
  const signature = signer && pack(manifestFile + signatureEnding, signer.sign(manifest, manifestFile));
  const tags = signature ? [...described, signature] : described;
  return [...tags, pack(tagManifestFile, writeManifest(tags))];
}
