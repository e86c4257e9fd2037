/** Words that number points, and things that reports are about: what they stand before is no speech. */
const OUTLINE = new Set(
  `first firstly second secondly third thirdly fourth fifth sixth seventh eighth ninth tenth finally lastly last next then also
   again action actions present absent apologies motion motions vote decision decisions resolved attendance attendees minutes
   point points item items step steps part section topic topics subject subjects agenda`.split(/\s+/),
);
const THINGS = new Set(
  `act acts bill bills law laws rule rules cost costs price prices fare fares budget funding fund funds tax taxes plan plans
   program programme project projects policy fact facts detail details result results total summary background update deadline
   schedule timeline conclusion introduction overview statement remarks order agreement deal report figures numbers data bottom
   line result outcome goal goals aim aims problem solution reason reasons example warning correction editor`.split(
    /\s+/,
  ),
);

/** True for a label that is a thing or a number in a row of points: `FIRST:`, `PIER COSTS:`. */
export function isThing(key: string, speech: string): boolean {
  const words = key.split(' ').filter((word) => !/^\d+$/.test(word));
  const last = words.at(-1) ?? '';
  if (words.length === 1 && OUTLINE.has(last)) return true;
  return words.every((word) => OUTLINE.has(word) || THINGS.has(word)) || (THINGS.has(last) && !/^["“(]/.test(speech));
}
