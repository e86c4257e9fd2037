import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { findSignatureFault, readSecretKey, type Signer } from '../../../src/bags/minisign.ts';
import { publicKey, secretKey as secret } from './test-key.ts';

const signer = readSecretKey(secret) as Signer;

test('A key of minisign is read, and signs as minisign does', () => {
  expect(signer.publicKey).toBe(publicKey);
  // The second line is what minisign 0.11 writes for these bytes.
  expect(signer.sign('hello\n', 'f').split('\n')).toEqual([
    'untrusted comment: signature of f',
    'RUQjcWp5MJGF9mB97L2dOLiQRYWSTWyv8VXTBaUADKpvH0KneOj9/GXL1mmpeLNEduqRO2xHuB/GhA9Dr80lxh43BnH92ypqTwI=',
    'trusted comment: file:f\thashed',
    'iALjJ3X01OHYWEBpm1EKEni2hwJ9H2PFO9p2y+LLa6+4coVmST4K2YU6DzHqhaLZycv+21oH/BfQJICqgKAVDQ==',
    '',
  ]);
});

test.each([
  ['', 'is no secret key of minisign'],
  [publicKey, 'is no secret key of minisign'],
  ['/home/me/key.sec', 'is no secret key of minisign'],
  [secret.replace('RWQAAEIy', 'RWRTY0Iy'), 'is protected by a password'],
  [secret.replace('I3FqeTCRhfZYzCL+', 'I3FqeTCRhfZYzCL/'), 'is damaged'],
])('What can’t sign is told: %j', (text, fault) => {
  expect(readSecretKey(text)).toBe(fault);
});

describe('A signature', () => {
  const signature = signer.sign('a list\n', 'SHA256SUMS');
  const own = Buffer.from(publicKey, 'base64');
  const otherKey = Buffer.concat([own.subarray(0, 10), own.subarray(10).map((byte) => byte ^ 1)]).toString('base64');
  const otherNumber = Buffer.concat([
    own.subarray(0, 2),
    own.subarray(2, 10).map((byte) => byte ^ 1),
    own.subarray(10),
  ]);

  test('holds for the bytes that were signed', () => {
    expect(findSignatureFault(signature, 'a list\n', publicKey)).toBeUndefined();
    expect(findSignatureFault(signature.replaceAll('\n', '\r\n'), 'a list\n', publicKey)).toBeUndefined();
  });

  test.each([
    [signature, 'a lisT\n', publicKey, 'is not of these bytes'],
    [signature, 'a list\n', otherNumber.toString('base64'), 'was made with another key'],
    [signature.replace('hashed', 'Hashed'), 'a list\n', publicKey, 'has a comment that was changed'],
    ['nonsense', 'a list\n', publicKey, 'is none of minisign’s'],
    [signature, 'a list\n', 'nonsense', 'can’t be checked: that is no public key of minisign'],
  ])('holds for nothing else (%#)', (text, content, key, fault) => {
    expect(findSignatureFault(text, content, key)).toBe(fault);
  });

  test('of another key of the same number does not hold, or can’t even be checked', () => {
    expect(findSignatureFault(signature, 'a list\n', otherKey)).toBe('is not of these bytes');
  });
});

const folder = mkdtempSync(join(tmpdir(), 'minisign-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const hasMinisign = spawnSync('minisign', ['-v']).status === 0;
if (!hasMinisign)
  console.warn('SKIPPED: minisign is not installed (Debian: minisign), so that it reads no signature here.');

test.runIf(hasMinisign)('Minisign reads ours, and we read its own', () => {
  const file = join(folder, 'list');
  writeFileSync(file, 'é\0 bytes\n');
  writeFileSync(join(folder, 'key'), secret);
  writeFileSync(`${file}.minisig`, signer.sign(readFileSync(file), 'list'));
  const said = execFileSync('minisign', ['-V', '-m', file, '-P', publicKey], { encoding: 'utf8' });
  expect(said).toContain('Signature and comment signature verified');
  execFileSync('minisign', ['-S', '-s', join(folder, 'key'), '-m', file, '-t', 'a comment']);
  expect(findSignatureFault(readFileSync(`${file}.minisig`, 'utf8'), readFileSync(file), publicKey)).toBeUndefined();
});
