import { authorityPath } from '../../paths.ts';
import { question } from '../../archive/question.ts';
import { authorityIndex } from '../../archive/authority-index.ts';
import { describeAuthority } from '../../parts/authorities/describe-authority.ts';
import type { PeekedName } from '../../phrases/peeks-file.ts';
import { counted } from '#words/parts/counts.ts';
import { peekWords as words } from '#words/reading-peeks.ts';

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
    const what = describeAuthority(found, archive);
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
