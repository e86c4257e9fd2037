import { z } from 'zod';
import { webAddressSchema } from './web-address.ts';

/** A file of authorities that somebody else keeps: how its addresses look, and what in them is the id. */
interface AuthorityFileOfOthers {
  hosts: RegExp;
  /** Of the path; the id is its group. */
  path: RegExp;
  /** An address as it should be. */
  example: string;
  isId?: (id: string) => boolean;
}

const files = {
  wikidata: {
    hosts: /^(?:www\.|m\.)?wikidata\.org$/,
    path: /^\/(?:wiki|entity)\/(Q[1-9]\d*)$/,
    example: 'https://www.wikidata.org/wiki/Q42',
  },
  viaf: {
    hosts: /^(?:www\.)?viaf\.org$/,
    path: /^\/viaf\/([1-9]\d*)\/?$/,
    example: 'https://viaf.org/viaf/113230702',
  },
  orcid: {
    hosts: /^(?:www\.)?orcid\.org$/,
    path: /^\/(\d{4}-\d{4}-\d{4}-\d{3}[\dX])\/?$/,
    example: 'https://orcid.org/0000-0002-1825-0097',
    isId: hasCheckDigit,
  },
} satisfies Record<string, AuthorityFileOfOthers>;

export type SameAsFile = keyof typeof files;
const sameAsFiles = Object.keys(files) as SameAsFile[];

/** An address in its parts: the file, if it is one of those that are known here, and the id there. */
export interface SameAs {
  address: string;
  /** The host without `www.`, of any other. */
  host: string;
  file?: SameAsFile;
  id?: string;
}

export function readSameAs(address: string): SameAs {
  const { hostname, pathname } = new URL(address);
  const other = { address, host: hostname.replace(/^www\./, '') };
  const file = sameAsFiles.find((name) => files[name].hosts.test(hostname));
  const id = file && files[file].path.exec(pathname)?.[1];
  return file && id !== undefined ? { ...other, file, id } : other;
}

/** Addresses at which others keep the same person: at Wikidata, VIAF, ORCID, where their form is checked, or anywhere else. */
export const personSameAsSchema = z
  .array(webAddressSchema.superRefine(checkForm))
  .min(1)
  .refine((all) => new Set(all).size === all.length, 'An address stands here twice');

/** The same of an organization, a place …, none of which has an ORCID. */
export const sameAsSchema = personSameAsSchema.refine(
  (all) => all.every((address) => URL.parse(address) === null || readSameAs(address).file !== 'orcid'),
  'An ORCID is a person’s',
);

function checkForm(address: string, context: z.RefinementCtx): void {
  const url = URL.parse(address);
  const file = url && sameAsFiles.find((name) => files[name].hosts.test(url.hostname));
  if (!file) return;
  const { path, example, isId = () => true }: AuthorityFileOfOthers = files[file];
  const [, id] = path.exec(url.pathname) ?? [];
  const isWhole = url.search === '' && url.hash === '';
  if (id === undefined || !isWhole) {
    context.addIssue({ code: 'custom', message: `An address there looks like ${example}`, input: address });
  } else if (!isId(id)) {
    context.addIssue({
      code: 'custom',
      message: `Its last digit follows from the others, as in ${example}`,
      input: address,
    });
  }
}

/** ISO 7064, MOD 11-2: the last digit is made of the others. */
function hasCheckDigit(id: string): boolean {
  const digits = id.replaceAll('-', '');
  const total = Array.from(digits.slice(0, -1)).reduce((sum, digit) => (sum + Number(digit)) * 2, 0);
  const check = (12 - (total % 11)) % 11;
  return digits.at(-1) === (check === 10 ? 'X' : String(check));
}
