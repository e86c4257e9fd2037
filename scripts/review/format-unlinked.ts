import { escapeControls } from '../report/escape-controls.ts';
import { flow } from './card-lines.ts';
import type { UnlinkedSpeaker } from './unlinked-speakers.ts';

/** So many labels are printed; the rest is counted. */
const most = 12;

const count = (number: number, noun: string): string =>
  `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;

/** The lines of `archive.yaml` that would say who speaks under a label wherever it stands, the one that settles most first; empty without any. */
export function formatUnlinked(speakers: readonly UnlinkedSpeaker[]): string {
  if (speakers.length === 0) return '';
  const rest = speakers.length - most;
  return [
    'archive.yaml: who speaks under these labels, wherever they stand. Of one that is several people’s, say it on the cards, or under folder.',
    '  defaults:',
    '    - speakers:',
    ...speakers
      .slice(0, most)
      .flatMap(({ label, turns, documents }) => [
        `        # ${count(turns, 'turn')} in ${count(documents, 'document')}`,
        `        - ${flow({ label, speaker: 'PERSON-ID', reason: 'WHY' })}`,
      ]),
    ...(rest > 0 ? [`        # and ${count(rest, 'label')} more of fewer turns`] : []),
    '',
    '',
  ]
    .map(escapeControls)
    .join('\n');
}
