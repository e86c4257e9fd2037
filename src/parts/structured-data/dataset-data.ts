import type { Archive } from '../../archive/archive.ts';
import { dataFilePath, dataPath } from '../../paths.ts';
import { dataWords as words } from '#words/data.ts';
import { absoluteAddress, addressed, archiveNode, describePage, type JsonLd } from './json-ld.ts';

/** The page of downloads: what is published, as data. The files have addresses where the site's own is known. */
export function datasetData(archive: Archive, files: readonly { name: string; holds: string }[]): JsonLd {
  const { settings, documents } = archive;
  const downloads = files.flatMap(({ name, holds }): JsonLd[] => {
    const contentUrl = absoluteAddress(archive, dataFilePath(name));
    return contentUrl === undefined
      ? []
      : [{ '@type': 'DataDownload', name, description: holds, encodingFormat: mediaTypeOf(name), contentUrl }];
  });
  const languages = [...new Set(documents.map(({ language }) => language.value))].sort();
  return describePage({
    '@type': 'Dataset',
    name: words.dataOf(settings.title),
    description: words.described(
      settings.title,
      files.map(({ holds }) => holds),
    ),
    ...addressed(archive, dataPath()),
    inLanguage: languages,
    usageInfo: words.rightsText,
    distribution: downloads,
    isPartOf: archiveNode(archive),
  });
}

const mediaTypes: Record<string, string> = {
  json: 'application/json',
  csv: 'text/csv',
  bib: 'text/x-bibtex',
  ris: 'application/x-research-info-systems',
  sqlite: 'application/vnd.sqlite3',
  zip: 'application/zip',
};

const mediaTypeOf = (name: string): string | undefined => mediaTypes[name.slice(name.lastIndexOf('.') + 1)];
