import type { DrawnStatement } from './draw-statements.ts';

/** Each statement with what the record says of it and the text around it. */
export function printDrawn(statements: readonly DrawnStatement[], seed: number): void {
  console.log(`${String(statements.length)} statements, seed ${String(seed)}`);
  statements.forEach(({ file, quote: { id, mode, parts, attribution }, around, rule }, i) => {
    const { speaker, cue } = attribution;
    const whom = [speaker.name ?? 'as printed', speaker.status, speaker.ref, speaker.why].filter(
      (part) => part !== undefined,
    );
    console.log(`\n[${String(i + 1)}] ${file} ${id}, ${mode}`);
    console.log(`  words:   ${parts.map(({ exact }) => exact).join(' … ')}`);
    console.log(
      `  printed: ${speaker.label || '–'} / ${cue?.verb ?? '–'} (${attribution.basis}, ${rule ?? 'no rule'})`,
    );
    console.log(`  record:  ${whom.join(', ')}`);
    for (const text of around) console.log(`  | ${text}`);
  });
}
