/**
 * The form of what stands in an archive's folder, raised where an older program would leave out or misread what a newer one writes. One number
 * is for `archive.yaml`, cards, authorities and guides together: they name one another, and are never of two versions. It is `format` in
 * `archive.yaml`; without it, 1. The ledger, which the program writes by itself, has its own.
 */
export const archiveFormat = 1;
/** `version` in `ledger.json`; without it, 1. Both are read. */
export const ledgerFormat = 2;
/** `format` in `_archive.json`: of all records of a folder, which are written as one. Without it, 1. */
export const recordsFormat = 1;
