/** A stretch of an annotated text, in UTF-16 code units; one that is broken off has several pieces. */
export interface Stretch {
  pieces: [number, number][];
  text: string;
}

/** Who said what, as an annotator saw it. */
export interface GoldAttribution {
  sources: Stretch[];
  cues: Stretch[];
  contents: Stretch[];
}

/** For each code point of a text, where it begins in code units; brat counts code points. */
function codeUnits(text: string): number[] {
  const starts: number[] = [];
  let at = 0;
  for (const char of text) {
    starts.push(at);
    at += char.length;
  }
  starts.push(at);
  return starts;
}

const BOUND = /^(T\d+)\t(\w+) ([\d ;]+)\t/;
const EVENT = /^E\d+\tAttribution:\S+(?: (.*))?$/;

/** Reads brat's stand-off format: lines `T1<tab>Source 0 12<tab>words` and `E1<tab>Attribution:T4 Source:T1 …`. */
export function readAnnotations(ann: string, text: string): GoldAttribution[] {
  const units = codeUnits(text);
  const stretches = new Map<string, Stretch>();
  const events: string[][] = [];
  const alone = new Set<string>();
  for (const line of ann.split(/\r?\n/)) {
    const bound = BOUND.exec(line);
    if (bound?.[1] !== undefined && bound[2] !== undefined && bound[3] !== undefined) {
      const pieces = bound[3].split(';').map((piece): [number, number] => {
        const [start = 0, end = 0] = piece.trim().split(' ').map(Number);
        return [units[start] ?? text.length, units[end] ?? text.length];
      });
      if (bound[2] === 'Content') alone.add(bound[1]);
      stretches.set(bound[1], { pieces, text: pieces.map(([start, end]) => text.slice(start, end)).join(' ') });
    }
    const event = EVENT.exec(line);
    if (event) events.push((event[1] ?? '').split(' '));
  }
  const named = (roles: string[], role: RegExp): Stretch[] =>
    roles.flatMap((entry) => {
      const [name = '', id = ''] = entry.split(':');
      const stretch = role.test(name) ? stretches.get(id) : undefined;
      return stretch ? [stretch] : [];
    });
  const attributions = events.map((roles) => {
    roles.forEach((entry) => alone.delete(entry.split(':')[1] ?? ''));
    return {
      sources: named(roles, /^Source\d*$/),
      cues: named(roles, /^Cue\d*$/),
      contents: named(roles, /^Content\d*$/),
    };
  });
  // A Content that is tied to nothing is somebody's words all the same.
  const contents = [...alone].flatMap((id) => stretches.get(id) ?? []);
  return contents.length > 0 ? [...attributions, { sources: [], cues: [], contents }] : attributions;
}
