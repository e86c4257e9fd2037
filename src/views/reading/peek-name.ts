import { authorityPath } from '../../paths.ts';
import type { Archive, AuthorityEntry } from '../../archive/archive.ts';
import { question } from '../../archive/question.ts';
import { authorityIndex } from '../../archive/authority-index.ts';
import { authorityKindNames } from '../../parts/authorities/authority-kinds.ts';
import { roleYears } from '../../parts/authorities/role-years.ts';
import { formatEdtf } from '../../parts/edtf-date.ts';
import type { PeekedName } from '../../phrases/peeks-file.ts';
import { counted } from '../../words/parts/counts.ts';
import { peekWords as words } from '../../words/reading-peeks.ts';

/** Who or what a name means, with what its page has: the same wherever the name stands. `path` is that of the page. */
export const peekName = question(
  'peek-name',
  (archive, entity: string): (PeekedName & { path: string }) | undefined => {
    const found = archive.authority(entity);
    if (!found) return undefined;
    const { kind, entry } = found;
    const path = authorityPath(kind, entity);
    const said = (archive.said.get(entity) ?? []).filter(({ quote }) => quote.shortens === undefined);
    const about = (authorityIndex(archive).statements.get(entity) ?? []).filter(
      ({ quote }) => quote.attribution.speaker.ref !== entity,
    );
    const what = describeEntry(found, archive);
    const named = archive.mentioned.get(entity)?.size ?? 0;
    const first = firstMode.find(([mode]) => said.some(({ quote }) => quote.mode === mode));
    return {
      path,
      name: entry.name,
      ...(what && { what }),
      counts: [
        ...(said.length > 0
          ? [
              words.statements(
                counted.statements(said.length),
                counted.documents(new Set(said.map((one) => one.document)).size),
              ),
            ]
          : []),
        words.named(counted.documents(named)),
      ].join(' · '),
      ways: [
        ...(first ? [[words.whatTheySaid, `${path}#${first[1]}`] as [string, string]] : []),
        ...(kind === 'people' && about.length > 0 ? [[words.saidOfThem, `${path}#about`] as [string, string]] : []),
        [words.page[kind], path],
      ],
    };
  },
);

/** The sections of an authority's page that hold its own statements, in their order there. */
const firstMode = [
  ['direct', 'quoted'],
  ['reported', 'reported'],
  ['spoken', 'spoken'],
] as const;

/** The last role of a person, the day of an event, or the kind of what it is. */
function describeEntry({ kind, entry }: AuthorityEntry, archive: Archive): string | undefined {
  if (kind === 'people') {
    const role = entry.roles?.at(-1);
    if (!role) return undefined;
    const title = role.of === undefined ? role.title : words.roleOf(role.title, archive.nameOf(role.of));
    return [title, roleYears(role)].filter(Boolean).join(', ');
  }
  return kind === 'events' ? formatEdtf(entry.date) : authorityKindNames[kind].one;
}
