const capitals = /^(?:\p{Lu}\.)+\p{Lu}/u;
const withStops = /^(?:\p{L}\.)+\p{L}/u;

/** With how many capitals that have full stops between them a word begins: four in `U.S.M.C.A.’s`, and none in `USMCA`. */
export const countInitials = (printed: string): number => capitals.exec(printed)?.[0].match(/\p{Lu}/gu)?.length ?? 0;

/** Whether a word as printed can stand for so many initials: with full stops or in capitals. “US” is “U.S.”, “us” is not. */
export const isInitials = (printed: string, count: number): boolean =>
  withStops.test(printed) || !/\p{Ll}/u.test((printed.match(/\p{L}/gu) ?? []).slice(0, count).join(''));
