import { isPlain, type Draft } from '../../text/draft.ts';
import { isOfHouse } from '../labels/of-house.ts';

/** So many labels of a house's form make a record of it. */
const fewest = 5;

/**
 * `Mr. E. G. HALE`, without a colon and above `asked the Minister of Ports:`, is how a house prints who has put a question in writing. Nobody speaks it,
 * and whoever spoke before has ended.
 */
export function closeAtAskers(drafts: readonly Draft[]): Draft[] {
  const isHouse = drafts.filter(({ label }) => label && isOfHouse(label.text)).length >= fewest;
  return drafts.map((draft) =>
    isHouse && isPlain(draft) && draft.body.text.length <= 90 && isOfHouse(draft.body.text)
      ? { ...draft, outside: true }
      : draft,
  );
}
