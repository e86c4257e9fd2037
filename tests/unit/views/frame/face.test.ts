import { expect, test } from 'vitest';
import { faceSchema, type FacePictures } from '../../../../src/record/face.ts';
import { palette } from '../../../../src/record/palette.ts';
import { cardFace } from '../../../../src/views/frame/card-face.ts';
import { faceStyle } from '../../../../src/views/frame/face-style.ts';
import { faceFiles, siteFace } from '../../../../src/views/frame/face.ts';
import { archiveOf, sampleDocument } from '../../samples/sample-document.ts';

const blue = { light: '#14508A', dark: '#7db8ee' };
const faced = faceSchema.parse({
  palette: { accent: blue, paper: { light: '#f4f7fa', dark: '#0d1620' } },
  band: ['#14324f', blue, '#14324f'],
  logo: { file: 'face/logo.svg', alt: '' },
  typefaces: { text: 'system-serif' },
  footer: { text: 'Kept by friends.', links: [{ label: 'Friends', href: 'https://example.org/' }] },
});
const pictures: FacePictures = {
  logo: { mediaType: 'image/svg+xml', bytes: Buffer.from('<svg/>').toString('base64'), width: 120, height: 32 },
};
const withFace = (face: object | undefined, its: FacePictures = {}) =>
  archiveOf([sampleDocument()], face ? { face } : {}, undefined, { pictures: its });

test('An archive without a face adds no file, and has the program’s paper and typefaces', () => {
  const plain = withFace(undefined);
  expect([...faceFiles(plain, 'css'), ...faceFiles(plain, 'svg'), ...faceFiles(plain, 'png')]).toEqual([]);
  expect(plain.ask(siteFace)).toEqual({ paper: palette.paper, fonts: ['newsreader', 'public-sans'] });
});

test('Its colours are those of screens alone, each in light and dark, and its typefaces those of paper too', () => {
  expect(faceStyle(faced)).toBe(
    ":root{--text:ui-serif, Georgia, 'Times New Roman', serif;--ui:'Public Sans', system-ui, sans-serif}" +
      '@media screen{:root{--paper:light-dark(#f4f7fa,#0d1620);--accent:light-dark(#14508a,#7db8ee);' +
      '--band:linear-gradient(90deg,#14324f 0% 33.33%,light-dark(#14508a,#7db8ee) 33.33% 66.67%,#14324f 66.67% 100%)}}',
  );
  expect(faceStyle(faceSchema.parse({ navigation: ['documents'] }))).toBe('');
});

test('Pages have its style sheet, its logo, its paper and its foot, and load the typefaces that it needs', () => {
  const archive = withFace(faced, pictures);
  const face = archive.ask(siteFace);
  const [[style], [logo]] = [faceFiles(archive, 'css'), faceFiles(archive, 'svg')];
  expect(face).toMatchObject({
    styleSheet: `/assets/${style?.name ?? ''}.css`,
    paper: { light: '#f4f7fa', dark: '#0d1620' },
    fonts: ['public-sans'],
    logo: { light: { src: `/assets/${logo?.name ?? ''}.svg`, width: 120, height: 32 }, alt: '', withTitle: true },
    footer: { text: 'Kept by friends.', links: [{ label: 'Friends' }] },
  });
  expect(style?.name).toMatch(/^face\.[\da-f]{8}$/);
  expect(logo?.body.toString()).toBe('<svg/>');
});

test('The name of a file changes with what is in it', () => {
  const paths = (face: object) =>
    (['css', 'svg'] as const).map((ending) => faceFiles(withFace(face, pictures), ending)[0]?.name);
  const [style, logo] = paths(faced);
  const [otherStyle, sameLogo] = paths({ ...faced, band: [blue] });
  expect(otherStyle).not.toBe(style);
  expect(sameLogo).toBe(logo);
});

test('Title cards have its light colours, and of the device’s typefaces the likest that can be drawn', () => {
  expect(cardFace(faced)).toEqual({
    colours: { paper: '#f4f7fa', accent: '#14508a' },
    band: ['#14324f', '#14508a', '#14324f'],
    typefaces: { text: 'newsreader', interface: 'public-sans' },
  });
});
