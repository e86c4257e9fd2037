import type { SpeakerLine } from '../../parts/speaker-line.ts';
import { readingWords as words } from '#words/reading.ts';
import { escapeHtml } from '../parts/escape-html.ts';

/** When a turn begins, as HTML: a link to where it can be heard, if that is known. No search finds it, since nobody says it. */
export function timeHtml({ printed, machine, href }: NonNullable<SpeakerLine['time']>): string {
  const stamp =
    machine === undefined ? escapeHtml(printed) : `<time datetime="${machine}">${escapeHtml(printed)}</time>`;
  if (href === undefined) return `<span class="at" data-pagefind-ignore>${stamp}</span>`;
  const label = escapeHtml(words.hearFrom(printed));
  return `<a class="at" href="${escapeHtml(href)}" aria-label="${label}" data-pagefind-ignore>${stamp}</a>`;
}
