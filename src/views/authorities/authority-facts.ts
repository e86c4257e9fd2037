import { basisWords } from '#words/parts/facts.ts';
import { authorityPath } from '../../paths.ts';
import type { Role } from '../../record/authority.ts';
import type { Basis } from '../../record/sourced.ts';
import { authorityWords as words } from '#words/authorities.ts';
import type { Archive, AuthorityEntry } from '../../archive/archive.ts';
import { authorityIndex } from '../../archive/authority-index.ts';
import { sameAsLinks } from '../../parts/authorities/same-as-links.ts';
import { evidenceLinks, type EvidenceLink } from '../../parts/evidence-links.ts';
import { roleYears } from '../../parts/authorities/role-years.ts';
import { formatNumber } from '#words/parts/language.ts';

/** One line of what the archive has on an authority. */
export interface AuthorityFact {
  label: string;
  /** `President`; empty where the link says all. */
  text: string;
  /** True where the text is the interface’s, which search leaves out: what the entry rests on. */
  ours?: true;
  /** The place or organization that it is of, or where others keep the same. */
  link?: { href: string; name: string; rel?: 'noopener' };
  evidence: EvidenceLink[];
  basis?: Basis;
  /** `2001–2005` */
  years?: string;
  /** True where the evidence has the role, and the editor gives its years alone. */
  yearsAdded?: true;
}

/** Roles by year, then the country, where others keep the same, and what the entry itself rests on. */
export function authorityFacts({ kind, entry }: AuthorityEntry, archive: Archive): AuthorityFact[] {
  const roles = kind === 'people' ? (entry.roles ?? []).toSorted(byYear) : [];
  const country = 'country' in entry ? entry.country : undefined;
  return [
    ...roles.map((role) => roleFact(role, archive)),
    ...(country === undefined ? [] : [{ label: words.country, text: '', evidence: [], ...linkTo(country, archive) }]),
    ...sameAsLinks(entry).map(({ label, href, name }) => ({
      label,
      text: '',
      evidence: [],
      link: { href, name, rel: 'noopener' as const },
    })),
    {
      label: words.basis,
      text: basisWords[entry.basis],
      ours: true,
      evidence: evidenceLinks(entry.evidence, '', archive),
    },
  ];
}

const byYear = (a: Role, b: Role) => Number(a.from ?? a.to ?? Infinity) - Number(b.from ?? b.to ?? Infinity);

function roleFact(role: Role, archive: Archive): AuthorityFact {
  const years = roleYears(role);
  const isYearsAdded = years !== undefined && role.basis === 'supplied' && isPrinted(role.title, role.evidence);
  return {
    label: words.role,
    text: role.title,
    basis: isYearsAdded ? 'stated' : role.basis,
    evidence: evidenceLinks(role.evidence, '', archive),
    ...linkTo(role.of, archive),
    ...(years && { years }),
    ...(isYearsAdded && { yearsAdded: true }),
  };
}

const isPrinted = (title: string, evidence: Role['evidence']): boolean =>
  (evidence ?? []).some(({ exact }) => exact.toLowerCase().includes(title.toLowerCase()));

function linkTo(id: string | undefined, archive: Archive): Pick<AuthorityFact, 'link'> {
  const found = id === undefined ? undefined : archive.authority(id);
  return found ? { link: { href: authorityPath(found.kind, found.entry.id), name: found.entry.name } } : {};
}

/** A form of a name as the documents print it. */
export interface PrintedForm {
  form: string;
  count: string;
}

const mostForms = 12;

/** The forms under which the documents name an authority, most frequent first. */
export function printedForms(entity: string, archive: Archive): { forms: PrintedForm[]; more?: string } {
  const counts = new Map<string, number>();
  for (const [id, mentions] of authorityIndex(archive).mentions.get(entity) ?? []) {
    const passages = archive.texts.get(id)?.passages;
    for (const { block, start, end } of mentions) {
      const form = passages?.get(block)?.text.slice(start, end);
      if (form) counts.set(form, (counts.get(form) ?? 0) + 1);
    }
  }
  const forms = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return {
    forms: forms.slice(0, mostForms).map(([form, count]) => ({ form, count: formatNumber(count) })),
    ...(forms.length > mostForms && { more: formatNumber(forms.length - mostForms) }),
  };
}
