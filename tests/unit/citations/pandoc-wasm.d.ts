/** Pandoc as its own project compiles it for programs of JavaScript: as far as tests use it. */
declare module 'pandoc-wasm' {
  export function convert(
    options: { from: string; to: string },
    input: string,
    files: Record<string, string>,
  ): Promise<{ stdout: string; stderr: string; warnings: unknown[] }>;
}
