/** Puts text on the clipboard. @throws where the browser has none for this page, as without a secure address. */
export async function copyText(text: string): Promise<void> {
  if ('clipboard' in navigator) {
    await navigator.clipboard.writeText(text);
    return;
  }
  // From a disk, and without https: what browsers had before.
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  field.className = 'copy-field';
  const { activeElement } = document;
  (document.querySelector('dialog[open]') ?? document.body).append(field);
  field.select();
  // The only way there; nothing newer works without a clipboard.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  const copied = document.execCommand('copy');
  field.remove();
  if (activeElement instanceof HTMLElement) activeElement.focus();
  if (!copied) throw new Error('No clipboard');
}
