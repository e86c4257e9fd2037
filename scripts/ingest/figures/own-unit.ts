/** Units that a number brings with it, and what the record calls them; as printed where there is no name. */
const UNITS: readonly { pattern: RegExp; unit?: string }[] = [
  { pattern: /^[-‑ \u00a0]percentage[- ]points?(?!\p{L})/u, unit: 'percentage points' },
  { pattern: /^[-‑ \u00a0]basis[- ]points?(?!\p{L})/u, unit: 'basis points' },
  { pattern: /^(?:\s?%|[-‑ \u00a0](?:percent|per cent)(?!\p{L}))/iu, unit: 'percent' },
  { pattern: /^(?: of)?[-‑ \u00a0](?:U\.?S\.? |American )?dollars?(?!\p{L})/iu, unit: 'USD' },
  { pattern: /^(?: of)? Canadian dollars(?!\p{L})/u, unit: 'CAD' },
  { pattern: /^(?: of)? euros?(?!\p{L})/u, unit: 'EUR' },
  { pattern: /^(?: of)? (?:Mexican )?pesos?(?!\p{L})/u, unit: 'pesos' },
  { pattern: /^ cents?(?!\p{L})/u, unit: 'cents' },
  { pattern: /^ degrees? (?:Celsius|Fahrenheit)(?!\p{L})/u },
  { pattern: /^ ?(?:GWh|MWh|kWh|GW|MW|kW|km|kg|mph|MHz|GHz)(?![\p{L}\p{N}])/u },
];

/** The unit behind a number that is no counted noun, and how many characters it takes. */
export function readOwnUnit(number: string, rest: string): { unit: string; length: number } | undefined {
  if (/(?:%| percent)$/.test(number)) return { unit: 'percent', length: 0 };
  for (const { pattern, unit } of UNITS) {
    const found = pattern.exec(rest)?.[0];
    if (found !== undefined) return { unit: unit ?? found.trim(), length: found.length };
  }
  return undefined;
}
