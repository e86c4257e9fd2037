import type { Archive } from '../archive/archive.ts';
import { zipFiles } from '../parts/zip-files.ts';
import { listRecordFormats } from '../record-formats.ts';
import { allPassageRecords } from './passage-records.ts';

/** The records of every passage and quotation of an archive, a file a format: they are many times the words, and much alike. */
export const passagesZip = (archive: Archive): Buffer<ArrayBuffer> => archive.derive(zipPassages);

const zipPassages = (archive: Archive): Buffer<ArrayBuffer> =>
  zipFiles(listRecordFormats().map((format) => [`passages.${format}`, allPassageRecords(archive, format)] as const));
