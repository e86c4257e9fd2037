import { statSync } from 'node:fs';
import { WrongUse } from '../command-line.ts';
import { folderNames, type FolderKind } from './folder-stamp.ts';
import { nameSome } from './name-some.ts';
import { surveyFolder, type Survey } from './survey-folder.ts';
import { typedCommand } from '../program/typed-command.ts';

/**
 * A folder may be written where it is new, empty, or marked as one of ours, and nobody has changed what we wrote there.
 * @param besides files whose folders are looked into (`surveyFolder`)
 * @throws WrongUse elsewhere: it says how to go on.
 */
export function guardFolder(folder: string, kind: FolderKind, besides: readonly string[] = []): Survey {
  const { name, flag } = folderNames[kind];
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === false) {
    throw new WrongUse(`${folder} is a file. Name a folder with ${flag}.`);
  }
  const survey = surveyFolder(folder, kind, besides);
  if (!survey) {
    throw new WrongUse(
      `${folder} holds files, and nothing says that they are the ${name} of an archive. Empty it or name another ${flag}. ` +
        `To write there and leave what it holds: ${typedCommand(`adopt ${flag} ${folder}`)}`,
    );
  }
  if (survey.changed.length > 0) throw new WrongUse(describeChanged(folder, kind, survey.changed));
  return survey;
}

function describeChanged(folder: string, kind: FolderKind, changed: readonly string[]): string {
  const { flag } = folderNames[kind];
  return (
    `Somebody has changed files in ${folder} since they were written: ${nameSome(changed)}. They would be lost. ` +
    `Keep copies elsewhere, then run: ${typedCommand(`adopt ${flag} ${folder}`)}`
  );
}
