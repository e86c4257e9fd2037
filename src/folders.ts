/** The archive to publish. */
export const contentFolder = process.env.ARCHIVE_CONTENT ?? './content';
/** Its generated records. */
export const recordsFolder = process.env.ARCHIVE_RECORDS ?? `${contentFolder}/records`;
