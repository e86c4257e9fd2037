import type { TurnTime } from '../record/block.ts';
import type { Recording } from '../record/document.ts';

const PLACE = /\{(?:seconds|time)\}/g;

/** `83` → `0:01:23` */
function clockOf(seconds: number): string {
  const two = (number: number): string => String(number % 60).padStart(2, '0');
  return `${String(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60))}:${two(seconds)}`;
}

/** The recording from so many seconds after its beginning; from the beginning where its address takes no time. */
export const recordingAt = ({ url }: Recording, seconds: number): string =>
  url.replace(PLACE, (place) => (place === '{seconds}' ? String(seconds) : clockOf(seconds)));

/** Where a turn can be heard; undefined where its time or the recording's address does not say. */
export function recordingLink(recording: Recording | undefined, time: TurnTime | undefined): string | undefined {
  if (!recording || !time?.counted || recording.url.search(PLACE) < 0) return undefined;
  const { from, seconds } = time.counted;
  if (from === 'recording') return recordingAt(recording, seconds);
  const after = recording.begins === undefined ? -1 : seconds - recording.begins;
  return after < 0 ? undefined : recordingAt(recording, after);
}
