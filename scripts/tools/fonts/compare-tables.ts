/** The tables of a font by their tags. The fonts that the packages have are all of one face. */
function readTables(font: Uint8Array): Map<string, Uint8Array> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const tables = new Map<string, Uint8Array>();
  for (let at = 0; at < view.getUint16(4); at++) {
    const entry = 12 + 16 * at;
    const tag = String.fromCharCode(...font.subarray(entry, entry + 4));
    const start = view.getUint32(entry + 8);
    tables.set(tag, font.subarray(start, start + view.getUint32(entry + 12)));
  }
  return tables;
}

/** The tags of tables in which two fonts differ, but for `head`, which has the day on which a font was made. */
export function compareTables(one: Uint8Array, other: Uint8Array): string[] {
  const [ours, theirs] = [readTables(one), readTables(other)];
  const tags = new Set([...ours.keys(), ...theirs.keys()]);
  return [...tags].toSorted().filter((tag) => {
    if (tag === 'head') return false;
    const [a, b] = [ours.get(tag), theirs.get(tag)];
    return a === undefined || b === undefined || Buffer.compare(a, b) !== 0;
  });
}
