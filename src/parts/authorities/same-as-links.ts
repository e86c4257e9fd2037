import { readSameAs } from '../../record/same-as.ts';
import { authorityWords as words } from '#words/authorities.ts';

/** Where others keep the same: the file, and the id there or its host. */
export interface SameAsLink {
  label: string;
  href: string;
  name: string;
}

export const sameAsLinks = ({ sameAs = [] }: { sameAs?: readonly string[] | undefined }): SameAsLink[] =>
  sameAs.map(readSameAs).map(({ address, host, file, id }) => ({
    label: words.sameAs[file ?? 'other'],
    href: address,
    name: id ?? host,
  }));
