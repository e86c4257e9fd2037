/**
 * The last part of an address for a name as printed: `printed--role-an-official`. It depends on status and name alone, so that it
 * stays when others come; the two hyphens keep it apart from the ids of authorities, which have none.
 */
export function quoteSlug(status: string, name: string): string {
  const folded = name.toLowerCase();
  const ascii = folded
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 48);
  // What letters and cuts leave out is told apart by a number.
  const suffix = ascii.replaceAll('-', ' ') === folded ? '' : `-${hash(folded)}`;
  return `printed--${[status, ascii].filter(Boolean).join('-')}${suffix}`;
}

/** FNV-1a, 32 bits. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return value.toString(36);
}
