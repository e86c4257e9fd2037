/** Stands in for a reader that fills the heap. */
const all: number[][] = [];
for (;;) all.push(new Array<number>(4_000_000).fill(all.length + 0.5));
