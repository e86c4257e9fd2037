/**
 * A note that was written in two windows: nothing that somebody wrote is lost.
 *
 * @param base the note as it was when writing began
 * @param mine what was written here
 * @param theirs what stands on the device by now
 */
export function mergeNotes(base: string, mine: string, theirs: string): string {
  if (theirs === base || theirs === mine) return mine;
  if (mine === base) return theirs;
  if (theirs.includes(mine)) return theirs;
  if (mine.includes(theirs)) return mine;
  return `${mine}\n\n${theirs}`;
}
