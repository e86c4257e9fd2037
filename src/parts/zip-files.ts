import { Zip, ZipDeflate } from 'fflate';

/** Zips hold local time, and the same archive is to give the same zip, whenever and wherever it is made. */
const mtime = new Date(1980, 0, 1, 12);

/** Files of text as one zip: each as its name and its parts, which are made one after another and not kept. */
export function zipFiles(files: Iterable<readonly [name: string, parts: Iterable<string>]>): Buffer<ArrayBuffer> {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const [name, parts] of files) {
    // More effort would gain little of texts that repeat themselves, and they are many.
    const entry = new ZipDeflate(name, { level: 1 });
    entry.mtime = mtime;
    zip.add(entry);
    // What is pushed at last is known to be the last: another push of nothing would compress anew, a third of the time for small files.
    let last = '';
    for (const part of parts) {
      if (last !== '') entry.push(Buffer.from(last));
      last = part;
    }
    entry.push(Buffer.from(last), true);
  }
  zip.end();
  return Buffer.concat(chunks);
}
