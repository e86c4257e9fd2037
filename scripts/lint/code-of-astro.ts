/** What of an Astro file is code: its front matter and its scripts; one that stands in a file of its own is an import of it. */
export function codeOfAstro(text: string): string {
  const [, frontMatter = ''] = /^---\n([^]*?)^---$/m.exec(text) ?? [];
  const scripts = [...text.matchAll(/<script\b([^>]*)>([^]*?)<\/script>/g)].map(([, attributes = '', script = '']) => {
    const [, file] = /\ssrc="(\.[^"]+)"/.exec(attributes) ?? [];
    return file === undefined ? script : `import '${file}';`;
  });
  return [frontMatter, ...scripts].join('\n');
}
