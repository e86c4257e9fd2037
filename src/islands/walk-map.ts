/** One stop of the keyboard for the whole map; arrows, Home and End go along it. */
export function walkMap(event: KeyboardEvent, links: readonly SVGAElement[]): void {
  const at = links.findIndex((link) => link === document.activeElement);
  if (at === -1) return;
  const steps: Record<string, number> = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: links.length - 1 };
  const to = links[steps[event.key] ?? -1];
  if (!to || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  to.focus({ preventScroll: true });
}

/** Leaves one of the links to the Tab key. */
export function keepOneStop(links: readonly SVGAElement[], stop: SVGAElement | undefined): void {
  for (const link of links) link.setAttribute('tabindex', link === (stop ?? links[0]) ? '0' : '-1');
}
