import { createHash, createPrivateKey, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';

/**
 * Signatures in the form of minisign (https://jedisct1.github.io/minisign/): Ed25519 over the BLAKE2b-512 of a file, with the number of the
 * key. Comments have no time, so that the same file and key always give the same signature.
 */

/** What signs. */
export interface Signer {
  /** As `minisign -P` takes it: `RWQ…`, 56 letters. */
  publicKey: string;
  /** The text of the signature's file. */
  sign: (content: Buffer | string, name: string) => string;
}

/** Behind the name of the file that it signs. */
export const signatureEnding = '.minisig';

const algorithms = { key: 'Ed', hashed: 'ED' };
/** In bytes. */
const sizes = { algorithm: 2, number: 8, seed: 32, publicKey: 32, signature: 64, secretKey: 158 };
/** Where a secret key has them. */
const places = { derivation: 2, number: 54, seed: 62, publicKey: 94 };

/** What stands before the bare key in the forms that Node reads (RFC 8410). */
const der = {
  secret: Buffer.from('302e020100300506032b657004220420', 'hex'),
  public: Buffer.from('302a300506032b6570032100', 'hex'),
};

/** Why a text is no key that can sign, as what goes on from “The signing key”. */
export type KeyFault = 'is no secret key of minisign' | 'is protected by a password' | 'is damaged';

/** Reads a secret key as `minisign -G -W` writes it, without a password. */
export function readSecretKey(text: string): Signer | KeyFault {
  const line = text.split('\n').find((one) => one.trim() !== '' && !one.startsWith('untrusted comment:')) ?? '';
  const bytes = Buffer.from(line.trim(), 'base64');
  if (bytes.length !== sizes.secretKey || readAlgorithm(bytes) !== algorithms.key)
    return 'is no secret key of minisign';
  if (bytes.readUInt16LE(places.derivation) !== 0) return 'is protected by a password';
  const number = bytes.subarray(places.number, places.seed);
  const seed = bytes.subarray(places.seed, places.publicKey);
  const key = createPrivateKey({ key: Buffer.concat([der.secret, seed]), format: 'der', type: 'pkcs8' });
  const own = createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(der.public.length);
  if (!own.equals(bytes.subarray(places.publicKey, places.publicKey + sizes.publicKey))) return 'is damaged';
  return {
    publicKey: Buffer.concat([Buffer.from(algorithms.key), number, own]).toString('base64'),
    sign: (content, name) => writeSignature({ key, number }, content, name),
  };
}

/** Reads a key that is given as its own text, or as the file that has it. */
export function findSigner(given: string, read: (file: string) => string): Signer | KeyFault {
  const own = readSecretKey(given);
  const isText = /untrusted comment:|\n/.test(given);
  return own === 'is no secret key of minisign' && !isText ? readSecretKey(read(given)) : own;
}

function writeSignature({ key, number }: { key: KeyObject; number: Buffer }, content: Buffer | string, name: string) {
  const signature = sign(null, hash(content), key);
  const trusted = `file:${name}\thashed`;
  const all = sign(null, Buffer.concat([signature, Buffer.from(trusted)]), key);
  const body = Buffer.concat([Buffer.from(algorithms.hashed), number, signature]).toString('base64');
  return [
    `untrusted comment: signature of ${name}`,
    body,
    `trusted comment: ${trusted}`,
    all.toString('base64'),
    '',
  ].join('\n');
}

/** What a signature is worth: undefined where it holds, else why it does not, as what goes on from “The signature”. */
export function findSignatureFault(signature: string, content: Buffer | string, publicKey: string): string | undefined {
  const [, body = '', comment = '', all = ''] = signature.split(/\r?\n/);
  const key = Buffer.from(publicKey.trim(), 'base64');
  const bytes = Buffer.from(body, 'base64');
  if (key.length !== sizes.algorithm + sizes.number + sizes.publicKey || readAlgorithm(key) !== algorithms.key)
    return 'can’t be checked: that is no public key of minisign';
  const isForm =
    comment.startsWith('trusted comment: ') && bytes.length === sizes.algorithm + sizes.number + sizes.signature;
  if (!isForm || readAlgorithm(bytes) !== algorithms.hashed) return 'is none of minisign’s';
  const [number, own] = [key, bytes].map((one) => one.subarray(sizes.algorithm, sizes.algorithm + sizes.number));
  if (!number || !own?.equals(number)) return 'was made with another key';
  const object = createPublicKey({
    key: Buffer.concat([der.public, key.subarray(sizes.algorithm + sizes.number)]),
    format: 'der',
    type: 'spki',
  });
  const bare = bytes.subarray(sizes.algorithm + sizes.number);
  if (!verify(null, hash(content), object, bare)) return 'is not of these bytes';
  const signed = Buffer.concat([bare, Buffer.from(comment.slice('trusted comment: '.length))]);
  return verify(null, signed, object, Buffer.from(all, 'base64')) ? undefined : 'has a comment that was changed';
}

const readAlgorithm = (bytes: Buffer): string => bytes.subarray(0, sizes.algorithm).toString('latin1');

const hash = (content: Buffer | string): Buffer => createHash('blake2b512').update(content).digest();
