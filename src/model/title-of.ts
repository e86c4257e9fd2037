import type { DocumentSummary } from '../schema/document.ts';
import { bracketed } from './bracketed.ts';

type Titled = Pick<DocumentSummary, 'title'>;

/** The title as it is shown wherever it stands: in brackets where the archive gave it. */
export const titleOf = ({ title }: Titled): string => bracketed(title.value, title.basis === 'supplied');

/** The editor's short title, or else the title as it is shown. */
export const shortTitleOf = ({ title, shortTitle }: Titled & { shortTitle?: string | undefined }): string =>
  shortTitle ?? titleOf({ title });
