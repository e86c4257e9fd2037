declare module 'wawoff2' {
  /** A font in WOFF2 as the font that it was made of. */
  export function decompress(woff2: Uint8Array): Promise<Uint8Array>;
}
