/** PNGs of one icon as a Windows icon resource, which browsers ask for as `favicon.ico`. Sizes are below 256 pixels. */
export function encodeIco(images: readonly { size: number; png: Uint8Array }[]): Buffer {
  const headerLength = 6;
  const entryLength = 16;
  const header = Buffer.alloc(headerLength + entryLength * images.length);
  // A resource of kind 1: an icon.
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(images.length, 4);
  let offset = header.length;
  for (const [place, { size, png }] of images.entries()) {
    const at = headerLength + entryLength * place;
    header.writeUInt8(size, at);
    header.writeUInt8(size, at + 1);
    header.writeUInt16LE(1, at + 4);
    header.writeUInt16LE(32, at + 6);
    header.writeUInt32LE(png.length, at + 8);
    header.writeUInt32LE(offset, at + 12);
    offset += png.length;
  }
  return Buffer.concat([header, ...images.map(({ png }) => png)]);
}
