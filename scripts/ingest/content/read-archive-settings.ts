import { archiveSchema, type ArchiveSettings } from '../../../src/record/archive.ts';
import type { Problem } from '../../report/problem.ts';
import type { Locate } from '../yaml/locate.ts';
import { fileExists } from './file-exists.ts';
import { readSource } from '../source/read-source.ts';
import { checkYaml, readYaml } from '../yaml/read-yaml.ts';

export interface ReadArchiveSettings {
  archive: ArchiveSettings;
  locate: Locate;
  problems: Problem[];
}

/** `archive.yaml`; the defaults of its schema for what is absent or wrong. */
export async function readArchiveSettings(file: string): Promise<ReadArchiveSettings> {
  const absent = { archive: archiveSchema.parse({}), locate: () => ({ file, line: 1, column: 1 }), problems: [] };
  if (!(await fileExists(file))) return absent;

  const read = await readSource(file);
  if (!read.ok) return { ...absent, problems: read.problems };
  const parsed = readYaml(read.text, file);
  if (!parsed.ok) return { ...absent, problems: parsed.problems };

  const { yaml } = parsed;
  const checked = checkYaml({ ...yaml, value: yaml.value ?? {} }, archiveSchema);
  if (!checked.ok) {
    return { archive: checked.usable ?? absent.archive, locate: yaml.locate, problems: checked.problems };
  }
  return { archive: checked.value, locate: yaml.locate, problems: [] };
}
