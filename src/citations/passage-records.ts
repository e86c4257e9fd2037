import type { Archive } from '../archive/archive.ts';
import { question } from '../archive/question.ts';
import { zipPart, type Zipped } from '../parts/zip-files.ts';
import { siteRoot } from '../paths.ts';
import { listRecordFormats, type RecordFormat } from '../record-formats.ts';
import type { Document } from '../record/document.ts';
import { citeWords as words } from '#words/cite.ts';
import { citationRecords, joinLists, listRecords, type CitationRecords } from './citation-records.ts';
import { citedDocument } from './cited-document.ts';
import { citedPassages } from './cited-passages.ts';
import { placeInRecord } from './place-in-record.ts';

/**
 * A record for each passage, turn and quotation of a document, as one file. Its id is the document’s with the place’s: `call-t12`. How
 * the archive came by what is cited stands in the document’s own record alone.
 */
export function passageRecords(document: Document, archive: Archive, format: RecordFormat): string {
  const records = listPassageRecords(document, archive, format);
  const lists = records.length > 0 ? [listRecords(format, records)] : [];
  return [...joinLists(format, lists, (text) => text)].join('');
}

/** The same of all documents, in parts: an archive has more of them than a text can hold. */
export const allPassageRecords = (archive: Archive, format: RecordFormat): Iterable<Zipped> =>
  joinLists(
    format,
    archive.documents
      .values()
      .map(({ id }) => archive.ask(zippedRecords, id)[format])
      .filter((list) => list !== undefined),
    zipPart,
  );

/** Those of one document. */
const zippedRecords = question(
  'zipped-passage-records',
  (archive, id: string): Partial<Record<RecordFormat, Zipped>> =>
    Object.fromEntries(
      listRecordFormats().flatMap((format) => {
        const records = listPassageRecords(archive.record(id), archive, format);
        return records.length > 0 ? [[format, zipPart(listRecords(format, records))]] : [];
      }),
    ),
  { isKept: true },
);

function listPassageRecords(document: Document, archive: Archive, format: RecordFormat): string[] {
  const { title, site } = archive.settings;
  const record = archive.derive(recordWithoutBasis, document.id)[format];
  const { passages, quotations } = citedPassages(document, archive);
  return [...passages, ...quotations].map(({ id, href, place, quoted }) => {
    const path = href.slice(1);
    const address = site ? new URL(path, siteRoot(site)).href : words.inArchive(path, title);
    return placeInRecord(format, record, {
      id,
      remark: words.remark(`${quoted?.chicago ?? ''}${place.long}`, address),
    });
  });
}

/** The library makes it once: it takes a millisecond, and a long transcript has hundreds of turns. */
export function recordWithoutBasis(archive: Archive, id: string): CitationRecords {
  return citationRecords([{ ...citedDocument(archive.document(id) ?? archive.record(id), archive), basis: [] }]);
}
