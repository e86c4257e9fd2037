/** The kind under which search lists quotations. */
export const quoteRecordKind = 'Quotation';

/** Each is a file of the site, and the index that is loaded first names all of them. */
export const mostQuoteRecords = 3_000;
