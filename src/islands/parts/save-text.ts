/** Gives the browser a text to save as a file, also from a disk, where there is no server to send one. */
export function saveText(name: string, text: string, mediaType: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: mediaType }));
  link.download = name;
  link.click();
  // Once the browser has taken it: some look it up later than the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
