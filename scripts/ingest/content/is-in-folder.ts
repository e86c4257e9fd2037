/** True where a folder of sources, or all of them where none is named, holds the file. */
export const isInFolder = (file: string, folder: string | undefined): boolean =>
  folder === undefined || file.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
