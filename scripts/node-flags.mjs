/** How the product's Node processes run. Plain JavaScript, since `run.mjs` reads it on the machine's own Node. */

/**
 * How much Node lets its heap grow beyond what is in use, in percent, before it looks for what is not. By itself it takes what the
 * machine has: of 1.2 GB at 1,400 documents, a fifth was in use, and what ingest took stays taken while pages are rendered.
 */
const heapGrowth = '--heap-growing-percent=40';

/**
 * Expressions become machine code where they are first asked. By itself Node translates each twice, first into steps that it interprets
 * once: with classes of letters in nearly all of them, that takes as long, and most are asked again at once.
 */
export const expressionsAtOnce = '--no-regexp-tier-up';

/** For every process that makes or reads records. What Node has compiled is kept by its flags: those with others share nothing. */
export const nodeFlags = [heapGrowth, expressionsAtOnce];
