import { countSlips } from './count-slips.ts';
import { decodeRefs, type NameRef } from './name-refs.ts';

/** Forms with fewer letters are near to too many words. From `longEnough` letters on, two slips leave enough of a name. */
const shortest = 5;
const longEnough = 8;

/**
 * Whose name a question may be a slip of: nobody's where two are as near. `forms`: form → whose it is, as `encodeRefs` writes it.
 */
export function nearestName(typed: string, forms: ReadonlyMap<string, string>): NameRef | undefined {
  if (typed.length < shortest) return undefined;
  const most = typed.length < longEnough ? 1 : 2;
  let best: NameRef | undefined;
  let least = most + 1;
  for (const [form, refs] of forms) {
    if (form.length < shortest || Math.abs(form.length - typed.length) > most) continue;
    const slips = countSlips(typed, form, most);
    if (slips > least || slips > most) continue;
    const [first] = decodeRefs(refs);
    if (slips === least && best?.card !== first?.card) best = undefined;
    else [best, least] = [first, slips];
  }
  return best;
}
