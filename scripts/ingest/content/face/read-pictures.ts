import { join } from 'node:path';
import type { Face, FacePicture, FacePictures } from '../../../../src/record/face.ts';
import type { Place, Problem } from '../../../report/problem.ts';
import { decodeSource } from '../../source/decode-source.ts';
import { readBytes } from '../../source/read-source.ts';
import type { Locate } from '../../yaml/locate.ts';
import { fileExists } from '../file-exists.ts';
import { checkSvg } from './check-svg.ts';

/** Every page shows the logo: it is no photograph. */
const maximumPictureBytes = 64 * 1024;

export interface ReadPictures {
  pictures: FacePictures;
  problems: Problem[];
}

/** The pictures that a face names, from the archive's folder. One that has a problem is left out. */
export async function readPictures(contentDir: string, face: Face | undefined, locate: Locate): Promise<ReadPictures> {
  const named = [
    { as: 'logo', file: face?.logo?.file, path: ['face', 'logo', 'file'] },
    { as: 'logoDark', file: face?.logo?.dark, path: ['face', 'logo', 'dark'] },
    { as: 'icon', file: face?.icon?.file, path: ['face', 'icon', 'file'] },
  ] as const;
  const problems: Problem[] = [];
  const pictures: FacePictures = {};
  for (const { as, file, path } of named) {
    if (file === undefined) continue;
    const read = await readPicture(join(contentDir, file), locate(path), file);
    if ('mediaType' in read) pictures[as] = read;
    else problems.push(...read.problems);
  }
  return { pictures, problems };
}

async function readPicture(path: string, named: Place, file: string): Promise<FacePicture | { problems: Problem[] }> {
  if (!(await fileExists(path))) return { problems: [reportAbsent(named, file)] };
  const read = await readBytes(path, path);
  if (!read.ok) return read;
  if (read.bytes.length > maximumPictureBytes) return { problems: [reportHeavy(path, read.bytes.length)] };
  const bytes = Buffer.from(read.bytes);
  if (/\.png$/i.test(file)) {
    const size = sizeOfPng(bytes);
    return size ? { mediaType: 'image/png', bytes: bytes.toString('base64'), ...size } : { problems: [reportNoPng(path)] };
  }
  const decoded = decodeSource(bytes, path);
  if (!decoded.ok) return decoded;
  const { size, problems } = checkSvg(decoded.text, path);
  if (problems.length > 0) return { problems };
  if (!size) return { problems: [reportNoSize(path)] };
  return { mediaType: 'image/svg+xml', bytes: bytes.toString('base64'), ...size };
}

/** By its first chunk. */
function sizeOfPng(bytes: Buffer): { width: number; height: number } | undefined {
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
  if (bytes.length < 33 || !bytes.subarray(0, 8).equals(signature) || bytes.toString('latin1', 12, 16) !== 'IHDR')
    return undefined;
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  return width > 0 && height > 0 ? { width, height } : undefined;
}

const atStart = (file: string): Place => ({ file, line: 1, column: 1 });

const reportAbsent = (named: Place, file: string): Problem => ({
  ...named,
  kind: 'no-such-picture',
  what: `There is no file "${file}" in the archive’s folder.`,
  why: 'Every page would show a picture that is missing.',
  fix: 'Put the picture there, or name it as it is called, from the folder that has archive.yaml.',
});

const reportHeavy = (file: string, bytes: number): Problem => ({
  ...atStart(file),
  kind: 'heavy-picture',
  what: `This picture has ${String(Math.ceil(bytes / 1024))} kB; at most ${String(maximumPictureBytes / 1024)} kB are taken.`,
  why: 'Every page loads it before anything else can be seen.',
  fix: 'Save it smaller: a PNG twice as wide as it is shown is enough, and an SVG needs no pictures within it.',
});

const reportNoPng = (file: string): Problem => ({
  ...atStart(file),
  kind: 'no-picture',
  what: 'This file is called a PNG and is none.',
  why: 'Browsers would show no picture.',
  fix: 'Save the picture as PNG once more, or as SVG.',
});

const reportNoSize = (file: string): Problem => ({
  ...atStart(file),
  kind: 'no-picture-size',
  what: 'This SVG says neither "viewBox" nor "width" and "height" in numbers.',
  why: 'Nobody could keep its place on the page before it is there.',
  fix: 'Add them to <svg>, as in viewBox="0 0 120 32".',
});
