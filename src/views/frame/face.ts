import type { Archive } from '../../archive/archive.ts';
import { question } from '../../archive/question.ts';
import { facePath } from '../../paths.ts';
import { typefaces, type FacePicture, type TypefaceName } from '../../record/face.ts';
import { palette, type Shades } from '../../record/palette.ts';
import { shortHash } from '../../parts/short-hash.ts';
import { faceStyle } from './face-style.ts';

/** A logo as pages show it; `width` and `height` are of the picture, whatever it is drawn at. */
interface FaceLogo {
  src: string;
  width: number;
  height: number;
}

/** How an archive looks, for what stands around every page. */
export interface SiteFace {
  /** Address of its style sheet; absent where it has the program's colours and typefaces. */
  styleSheet?: string;
  /** For what browsers draw around the page. */
  paper: Shades;
  /** Names of the typefaces that pages load, as files of `fonts/`. */
  fonts: string[];
  logo?: { light: FaceLogo; dark?: FaceLogo; alt: string; withTitle: boolean };
  footer?: { text?: string; links: { label: string; href: string }[] };
}

/** A file that a face adds to the site. */
export interface FaceFile {
  /** Without its ending: `face.03d66de0`. It changes with what is in the file. */
  name: string;
  ending: 'css' | 'svg' | 'png';
  body: Buffer<ArrayBuffer>;
}

const usual: { text: TypefaceName; interface: TypefaceName } = { text: 'newsreader', interface: 'public-sans' };

export const siteFace = question('face', (archive): SiteFace => {
  const { settings, pictures } = archive;
  const { face = {} } = settings;
  const { style, logo, logoDark } = describeFiles(archive);
  const chosen = face.typefaces ?? usual;
  const { text, links = [] } = face.footer ?? {};
  const files = [chosen.text, chosen.interface].flatMap((name) => {
    const typeface = typefaces[name];
    return 'file' in typeface ? typeface.file : [];
  });
  return {
    ...(style && { styleSheet: pathOf(style) }),
    paper: face.palette?.paper ?? palette.paper,
    fonts: [...new Set(files)],
    ...(face.logo &&
      logo &&
      pictures.logo && {
        logo: {
          light: shownAs(logo, pictures.logo),
          ...(logoDark && pictures.logoDark && { dark: shownAs(logoDark, pictures.logoDark) }),
          alt: face.logo.alt,
          withTitle: face.logo.withTitle,
        },
      }),
    ...(face.footer && { footer: { ...(text !== undefined && { text }), links } }),
  };
});

/** The files that a face adds, of one ending. */
export const faceFiles = (archive: Archive, ending: FaceFile['ending']): FaceFile[] =>
  Object.values(describeFiles(archive)).flatMap((file) => (file?.ending === ending ? [file] : []));

function describeFiles({ settings, pictures }: Archive) {
  const css = settings.face ? faceStyle(settings.face) : '';
  const style = css === '' ? undefined : nameFile('face', 'css', Buffer.from(css));
  return { style, logo: nameLogo('logo', pictures.logo), logoDark: nameLogo('logo-dark', pictures.logoDark) };
}

const nameLogo = (name: string, picture: FacePicture | undefined): FaceFile | undefined =>
  picture && nameFile(name, picture.mediaType === 'image/png' ? 'png' : 'svg', Buffer.from(picture.bytes, 'base64'));

const nameFile = (name: string, ending: FaceFile['ending'], body: Buffer<ArrayBuffer>): FaceFile => ({
  name: `${name}.${shortHash(body)}`,
  ending,
  body,
});

const pathOf = ({ name, ending }: FaceFile): string => facePath(`${name}.${ending}`);

const shownAs = (file: FaceFile, { width, height }: FacePicture): FaceLogo => ({ src: pathOf(file), width, height });
