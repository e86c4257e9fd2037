import { contrastOf, findContrasting, mixColours } from '../../../../src/record/contrast.ts';
import { colourPairs, palette, type ColourPair, type Palette, type Token } from '../../../../src/record/palette.ts';
import type { ArchiveSettings } from '../../../../src/record/archive.ts';
import type { Problem } from '../../../report/problem.ts';
import type { Locate } from '../../yaml/locate.ts';

const schemes = ['light', 'dark'] as const;
type Scheme = (typeof schemes)[number];

/** Colours of an archive's own that can't be told apart where one stands on the other, in light or in dark. */
export function checkContrast({ face }: Pick<ArchiveSettings, 'face'>, locate: Locate): Problem[] {
  const own = face?.palette;
  if (!own) return [];
  const colours: Palette = { ...palette, ...keepGiven(own) };
  const isOwn = (token: Token) => own[token] !== undefined;
  return schemes.flatMap((scheme) =>
    colourPairs.flatMap((pair) => {
      const meeting = [pair.over, pair.under, ...(pair.tinted ? [pair.tinted.with] : [])];
      if (!meeting.some(isOwn)) return [];
      const under = groundOf(pair, colours, scheme);
      const over = colours[pair.over][scheme];
      if (contrastOf(over, under) >= pair.least) return [];
      // What is upon the other, if it is the archive's own.
      const blamed = meeting.find(isOwn) ?? pair.over;
      return report(pair, { scheme, over, under }, locate(['face', 'palette', blamed, scheme]));
    }),
  );
}

const keepGiven = (own: Partial<Record<Token, Palette[Token] | undefined>>): Partial<Palette> =>
  Object.fromEntries(Object.entries(own).filter(([, colour]) => colour !== undefined));

function groundOf({ under, tinted }: ColourPair, colours: Palette, scheme: Scheme): string {
  const plain = colours[under][scheme];
  return tinted ? mixColours(colours[tinted.with][scheme], tinted.share, plain) : plain;
}

/** Two colours as they meet in one of the schemes. */
interface Met {
  scheme: Scheme;
  over: string;
  under: string;
}

function report(
  { over: name, under: ground, least, tinted }: ColourPair,
  { scheme, over, under }: Met,
  place: ReturnType<Locate>,
): Problem {
  const upon = tinted ? `the darkest "${tinted.with}" (${under})` : `"${ground}" (${under})`;
  const better = findContrasting(over, under, least);
  const other = tinted?.with ?? ground;
  return {
    ...place,
    kind: 'low-contrast',
    what: `In ${scheme}, "${name}" (${over}) on ${upon} has a contrast of ${ratio(contrastOf(over, under))}; at least ${String(least)} : 1 is needed.`,
    why:
      least === 3
        ? 'Lines and pictures would not be seen by everybody (WCAG 2.2, level AA).'
        : 'Letters could not be read by everybody (WCAG 2.2, level AA).',
    fix: better
      ? `In ${scheme}, ${name} "${better}" would do (${ratio(contrastOf(better, under))}), or another "${other}".`
      : `Take another "${other}".`,
  };
}

/** Rounded down: what is too little never looks like enough. */
const ratio = (contrast: number): string => `${(Math.floor(contrast * 100) / 100).toFixed(2)} : 1`;
