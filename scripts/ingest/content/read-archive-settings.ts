import { archiveSchema, type ArchiveSettings } from '../../../src/record/archive.ts';
import { faceSchema } from '../../../src/record/face.ts';
import type { Problem } from '../../report/problem.ts';
import type { Locate } from '../yaml/locate.ts';
import { fileExists } from './file-exists.ts';
import { readSource } from '../source/read-source.ts';
import { checkYaml, readYaml, type YamlFile } from '../yaml/read-yaml.ts';

export interface ReadArchiveSettings {
  archive: ArchiveSettings;
  locate: Locate;
  problems: Problem[];
}

/** Of a face with something wrong in it, what can still be checked: its colours, where its footer is wrong. */
function withFace(archive: ArchiveSettings, yaml: YamlFile): ArchiveSettings {
  const given = (yaml.value as Record<string, unknown> | null)?.face;
  if (archive.face || typeof given !== 'object' || given === null) return archive;
  const checked = checkYaml(yaml, faceSchema, ['face']);
  return { ...archive, face: checked.ok ? checked.value : checked.usable };
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
    const usable = checked.usable ?? absent.archive;
    return { archive: withFace(usable, yaml), locate: yaml.locate, problems: checked.problems };
  }
  return { archive: checked.value, locate: yaml.locate, problems: [] };
}
