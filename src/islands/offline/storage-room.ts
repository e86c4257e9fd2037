/** Some browsers keep files without it, or without some of its methods: WebKitGTK, and older Safari. */
const storageOf = () => (navigator as { storage?: Partial<StorageManager> }).storage;

/** How many bytes this browser still has for the site; undefined where it does not say so. */
export async function estimateRoom(): Promise<number | undefined> {
  const estimated = await storageOf()
    ?.estimate?.()
    .catch(() => undefined);
  const { quota, usage } = estimated ?? {};
  return quota === undefined || usage === undefined ? undefined : quota - usage;
}

/** Asks the browser not to delete what is kept where its own room runs out. What it answers changes nothing. */
export async function askForLastingRoom(): Promise<void> {
  await storageOf()
    ?.persist?.()
    .catch(() => false);
}
