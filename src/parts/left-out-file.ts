import type { LeftOut } from '../record/left-out.ts';
import { leftOutNames, leftOutWords } from '#words/parts/left-out.ts';

/** A file that was left out, as pages show it. */
export interface LeftOutFile {
  /** Its path below the sources, or what stands for a name that is not published. */
  name: string;
  /** True where the name is the interface’s words. */
  unnamed: boolean;
  reasons: string[];
}

export const leftOutFile = ({ id, file, reasons }: LeftOut): LeftOutFile => ({
  name: file ?? (id === undefined ? leftOutNames.unnamed : leftOutNames.document(id)),
  unnamed: file === undefined,
  reasons: reasons.map((reason) => leftOutWords[reason]),
});
