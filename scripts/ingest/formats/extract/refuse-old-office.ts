import { Refusal } from './extracted.ts';
import { encrypted } from './unpack-zip.ts';

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

/** Word files with a password are packed into the kind of file that old Word files are. */
export function refuseOldOffice(bytes: Uint8Array): void {
  if (!COMPOUND.every((value, at) => bytes[at] === value)) return;
  // Names in there are UTF-16.
  const names = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (names.includes(Buffer.from('EncryptedPackage', 'utf16le'))) throw new Refusal(encrypted);
  throw new Refusal({
    kind: 'old-office-file',
    what: 'This file is of the kind that Word wrote before 2007, whatever it is called.',
    why: 'Only the kinds that came after it are read.',
    fix: 'Save it as .docx with Word or LibreOffice.',
  });
}
