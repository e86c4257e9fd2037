/** Whoever comes from a search (`?q=`) finds the words marked; whoever doesn't loads nothing for it. */
function markHits(): void {
  if (!new URLSearchParams(location.search).has('q')) return;
  // Without it, the passage is shown all the same.
  import('./mark-target.ts').then(({ markTarget }) => markTarget()).catch(() => undefined);
}

markHits();
addEventListener('hashchange', markHits);
