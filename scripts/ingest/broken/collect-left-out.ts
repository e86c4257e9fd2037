import type { LeftOut } from '../../../src/record/left-out.ts';
import { idSchema } from '../../../src/record/sourced.ts';
import type { Problem } from '../../report/problem.ts';
import type { Content, Part } from '../content/content.ts';
import type { Parts } from '../content/list-parts.ts';
import { reasonOf } from './reason-of.ts';

/** A file that is left out, and why. */
export interface LeftOutPart extends Part {
  problems: Problem[];
}

/** What is left out of a run, as it is found. */
export interface LeftOutCollection {
  /**
   * Leaves out whatever has one of these problems.
   * @returns those that are of no document, or all where no document would be left: then nothing is left out.
   */
  take(problems: readonly Problem[]): readonly Problem[];
  ids(): ReadonlySet<string>;
  list(): LeftOutPart[];
  /** What readers are told of it. */
  records(): LeftOut[];
}

export function collectLeftOut(
  { archive, sources }: Pick<Content, 'archive' | 'sources'>,
  parts: Parts,
): LeftOutCollection {
  const byId = new Map(
    [...parts.values()].flatMap((part) => (part.id === undefined ? [] : [[part.id, part] as const])),
  );
  const partOf = ({ document, file }: Problem) => (document === undefined ? parts.get(file) : byId.get(document));
  const left = new Map<Part, Problem[]>();
  const ids = () => new Set([...left.keys()].flatMap(({ id }) => id ?? []));
  const list = () =>
    [...left].map(([part, problems]) => ({ ...part, problems })).toSorted((a, b) => (a.file < b.file ? -1 : 1));
  return {
    take(problems) {
      const placed = problems.map((problem) => ({ problem, part: partOf(problem) }));
      const unplaced = placed.flatMap(({ problem, part }) => (part ? [] : [problem]));
      if (unplaced.length > 0) return unplaced;
      const gone = new Set([...ids(), ...placed.flatMap(({ part }) => part?.id ?? [])]);
      if (sources.every(({ id }) => gone.has(id))) return problems;
      for (const { problem, part } of placed) if (part) left.set(part, [...(left.get(part) ?? []), problem]);
      return [];
    },
    ids,
    list,
    records: () => list().map((part) => describe(part, archive.rights.publish)),
  };
}

/** Without its name, where its card can't be trusted to say that the name may be known. */
function describe({ id, file, path, publish, problems }: LeftOutPart, usual: LeftOutPart['publish']): LeftOut {
  const isCardGood = problems.every((problem) => problem.file === path || problem.document !== undefined);
  const isNamed = isCardGood && (publish ?? usual) !== 'metadata';
  return {
    ...(idSchema.safeParse(id).success && { id }),
    ...(isNamed && { file }),
    reasons: [...new Set(problems.map((problem) => reasonOf(problem, path)))],
  };
}
