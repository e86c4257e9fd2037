/** Stands in for a reader that never ends. */
for (;;);
