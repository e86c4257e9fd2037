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
  /** Address from the site's root. */
  path: string;
  body: Buffer<ArrayBuffer>;
  mediaType: string;
}

const usual: { text: TypefaceName; interface: TypefaceName } = { text: 'newsreader', interface: 'public-sans' };

export const siteFace = question('face', (archive): SiteFace => {
  const { face = {} } = archive.settings;
  const { style, logo, logoDark } = describeFiles(archive);
  const chosen = face.typefaces ?? usual;
  const { text, links = [] } = face.footer ?? {};
  const files = [chosen.text, chosen.interface].flatMap((name) => {
    const typeface = typefaces[name];
    return 'file' in typeface ? typeface.file : [];
  });
  return {
    ...(style && { styleSheet: style.path }),
    paper: face.palette?.paper ?? palette.paper,
    fonts: [...new Set(files)],
    ...(face.logo &&
      logo && {
        logo: {
          light: logo.shown,
          ...(logoDark && { dark: logoDark.shown }),
          alt: face.logo.alt,
          withTitle: face.logo.withTitle,
        },
      }),
    ...(face.footer && { footer: { ...(text !== undefined && { text }), links } }),
  };
});

/** The files that a face adds. Their names change with what is in them. */
export const faceFiles = (archive: Archive): FaceFile[] =>
  Object.values(describeFiles(archive)).flatMap((file) =>
    file ? [{ path: file.path, body: file.body, mediaType: file.mediaType }] : [],
  );

function describeFiles(archive: Archive) {
  const { settings, pictures } = archive;
  const css = settings.face ? faceStyle(settings.face) : '';
  return {
    style:
      css === ''
        ? undefined
        : {
            path: facePath(`face.${shortHash(css)}.css`),
            body: Buffer.from(css),
            mediaType: 'text/css',
          },
    logo: pictureFile('logo', pictures.logo),
    logoDark: pictureFile('logo-dark', pictures.logoDark),
  };
}

function pictureFile(name: string, picture: FacePicture | undefined) {
  if (!picture) return undefined;
  const { bytes, mediaType, width, height } = picture;
  const path = facePath(`${name}.${shortHash(bytes)}.${mediaType === 'image/png' ? 'png' : 'svg'}`);
  return { path, body: Buffer.from(bytes, 'base64'), mediaType, shown: { src: path, width, height } };
}
