/** Ways to take a text apart, the coarse ones first. */
const divisions: readonly ((text: string) => string[])[] = [
  (text) => text.split(/(?<=\n\n)/),
  (text) => text.split(/(?<=\n)/),
  (text) => text.split(/(?<=\s)/),
  (text) => Array.from(text),
];

/**
 * The least of `text` of which `fails` is still true: pieces are taken out, ever smaller ones, as long as it fails without them. Ends
 * after `attempts` calls at the latest.
 */
export async function shrinkText(
  text: string,
  fails: (text: string) => Promise<boolean>,
  attempts = 400,
): Promise<string> {
  let left = attempts;
  const tryOut = async (candidate: string) => {
    left -= 1;
    return fails(candidate);
  };
  let least = text;
  for (const divide of divisions) {
    let pieces = divide(least);
    for (let size = Math.ceil(pieces.length / 2); size >= 1 && left > 0; size = size === 1 ? 0 : Math.ceil(size / 2)) {
      for (let at = 0; at < pieces.length && left > 0;) {
        const without = pieces.toSpliced(at, size);
        if (without.length < pieces.length && (await tryOut(without.join('')))) pieces = without;
        else at += size;
      }
    }
    least = pieces.join('');
  }
  return least;
}
