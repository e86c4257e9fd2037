/** How many names a message has. */
const most = 8;

/** `a, b, c and 12 more` */
export function nameSome(names: readonly string[]): string {
  const rest = names.length - most;
  return rest > 0 ? `${names.slice(0, most).join(', ')} and ${rest.toLocaleString('en')} more` : names.join(', ');
}
