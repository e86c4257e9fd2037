import { Zip, ZipDeflate } from 'fflate';
import type { Archive } from '../archive/archive.ts';
import { listRecordFormats } from '../record-formats.ts';
import { allPassageRecords } from './passage-records.ts';

/** Zips hold local time, and the same archive is to give the same zip, whenever and wherever it is made. */
const mtime = new Date(1980, 0, 1, 12);

/** The records of every passage and quotation of an archive, a file a format: they are many times the words, and much alike. */
export const passagesZip = (archive: Archive): Buffer<ArrayBuffer> => archive.derive(zipPassages);

function zipPassages(archive: Archive): Buffer<ArrayBuffer> {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const format of listRecordFormats()) {
    // More effort would gain little of texts that repeat themselves.
    const entry = new ZipDeflate(`passages.${format}`, { level: 1 });
    entry.mtime = mtime;
    zip.add(entry);
    for (const part of allPassageRecords(archive, format)) entry.push(Buffer.from(part));
    entry.push(new Uint8Array(0), true);
  }
  zip.end();
  return Buffer.concat(chunks);
}
