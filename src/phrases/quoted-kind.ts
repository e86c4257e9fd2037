/** The kind under which search lists passages in which somebody is quoted, whatever the kind of their document. */
export const quotedKind = 'Quotation';
