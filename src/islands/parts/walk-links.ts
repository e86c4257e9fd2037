const keys = {
  across: { ArrowRight: 1, ArrowLeft: -1 },
  down: { ArrowDown: 1, ArrowUp: -1, ArrowRight: 1, ArrowLeft: -1 },
} satisfies Record<string, Record<string, number>>;

/** Goes along a picture's links by the arrows of its direction, Home and End, from the one that has the focus. */
export function walkLinks(event: KeyboardEvent, links: readonly SVGAElement[], along: keyof typeof keys): void {
  const at = links.findIndex((link) => link === document.activeElement);
  if (at === -1 || event.ctrlKey || event.metaKey || event.altKey) return;
  const step = (keys[along] as Record<string, number>)[event.key];
  const ends: Record<string, number> = { Home: 0, End: links.length - 1 };
  const to = links[step === undefined ? (ends[event.key] ?? -1) : at + step];
  if (!to) return;
  event.preventDefault();
  to.focus({ preventScroll: true });
  to.scrollIntoView({ block: 'nearest' });
}

/** Leaves one of the links to the Tab key. */
export function keepOneTabStop(links: readonly SVGAElement[], stop: SVGAElement | undefined): void {
  for (const link of links) link.setAttribute('tabindex', link === (stop ?? links[0]) ? '0' : '-1');
}
