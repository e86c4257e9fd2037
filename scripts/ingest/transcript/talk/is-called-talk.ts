import { documentKinds } from '../../../../src/record/document-kinds.ts';
import { kindOfLine, kindOfTitle } from '../../classify/kind-of-line.ts';

/** Titles stand among the first lines. */
const HEAD = 4;
const LONGEST = 220;

/** True where a title or a line of the head says that people spoke: `Versión estenográfica. Visita al puerto`, `PRESS CONFERENCE`. */
export const isCalledTalk = (texts: readonly string[], title: string | undefined): boolean =>
  [...(title === undefined ? [] : [title]), ...texts.slice(0, HEAD)].some((text) => {
    const said = text.length <= LONGEST ? (kindOfTitle(text) ?? kindOfLine(text)) : undefined;
    return said !== undefined && documentKinds[said.kind].spoken;
  });
