/** “per minute”, “a month”, “in trade per minute”: for what unit of time or of anything a quantity is. */
export interface Rate {
  /** The unit below the line, as printed. */
  per: string;
  /** What is measured, where it stands between: “in trade per minute”. */
  of?: string;
  end: number;
}

const RATE =
  /^(?:\s(?:in|of|worth of)\s(?<of>\p{Ll}[\p{Ll} -]{1,40}?))?\s(?:per|each|every|an?)\s(?<per>second|minute|hour|day|week|month|quarter|year|decade|person|capita|household|family|child|gallon|barrel|ton|tonne|acre|mile|dose|kilowatt[- ]hour|pound|worker|student|head)(?!\p{L})/u;

/** The rate that stands at `end`, directly behind an amount. */
export function readRate(text: string, end: number): Rate | undefined {
  const match = RATE.exec(text.slice(end, end + 80));
  const per = match?.groups?.per;
  if (!match || per === undefined) return undefined;
  const of = match.groups?.of;
  return { per, ...(of !== undefined && { of }), end: end + match[0].length };
}
