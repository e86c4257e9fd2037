/** Seconds that a time as printed stands for: of two parts minutes and seconds, of three hours before them. `1:02:33` → 3753. */
export function secondsOf(stamp: string): number {
  const [last = 0, minutes = 0, hours = 0] = (/^[\d:]+/.exec(stamp)?.[0] ?? '').split(':').map(Number).reverse();
  return hours * 3600 + minutes * 60 + last;
}
