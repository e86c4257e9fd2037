import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';

/** The four that Lighthouse scores, in its own order. */
export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
type Category = (typeof categories)[number];

/** What came of some runs on one page: of each value the worst. */
export interface Score {
  address: string;
  /** 0 to 100. */
  scores: Record<Category, number>;
  /** Cumulative layout shift; no unit. */
  layoutShift: number;
  /** Milliseconds until the largest contentful paint, on Lighthouse's slow phone. */
  largestPaint: number;
  /** Bytes sent, gzipped. */
  bytes: number;
  /** Ids of the audits that cost points. */
  faults: string[];
  /** Of the run whose performance was lowest. */
  timings: Timings;
}

/** Milliseconds, on Lighthouse's slow phone where nothing else is said. */
export interface Timings {
  firstPaint: number;
  largestPaint: number;
  blocked: number;
  speedIndex: number;
  /** Until the first paint on this machine: far above that of other runs where the machine was busy, or something held the paint. */
  seen: number;
}

/** After some 150 runs Chromium 156 now and then draws a page's first frames once in a second. */
const addressesPerBrowser = 5;

/** Visits each address `runs` times with Lighthouse's mobile profile, each time with an empty cache. */
export async function runLighthouse(
  chromium: string,
  addresses: readonly string[],
  runs: number,
  onRun: () => void,
): Promise<Score[]> {
  const scores: Score[] = [];
  for (let from = 0; from < addresses.length; from += addressesPerBrowser) {
    const some = addresses.slice(from, from + addressesPerBrowser);
    scores.push(...(await runInOneBrowser(chromium, some, runs, onRun)));
  }
  return scores;
}

async function runInOneBrowser(...[chromium, addresses, runs, onRun]: Parameters<typeof runLighthouse>) {
  const chrome = await launch({
    chromePath: chromium,
    chromeFlags: ['--headless=new', '--no-sandbox', '--disable-background-networking'],
  });
  try {
    // What is slow about a browser that has just been started is no page's fault.
    for (const address of addresses.slice(0, 1)) await runOnce(address, chrome.port);
    const scores: Score[] = [];
    for (const address of addresses) {
      const all: Score[] = [];
      for (let run = 0; run < runs; run += 1) {
        all.push(await runOnce(address, chrome.port));
        onRun();
      }
      scores.push(worstOf(address, all));
    }
    return scores;
  } finally {
    chrome.kill();
  }
}

/** @throws Error where Lighthouse could not measure the page. */
async function runOnce(address: string, port: number): Promise<Score> {
  const result = await lighthouse(address, { port, output: 'json', logLevel: 'silent' });
  if (!result || result.lhr.runtimeError) {
    throw new Error(`Lighthouse could not measure ${address}: ${result?.lhr.runtimeError?.message ?? 'no result'}`);
  }
  const { audits, categories: found } = result.lhr;
  const weighed = categories.flatMap((category) => found[category]?.auditRefs ?? []).filter(({ weight }) => weight > 0);
  const valueOf = (id: string) => audits[id]?.numericValue ?? NaN;
  return {
    address,
    scores: Object.fromEntries(
      categories.map((category) => [category, Math.round((found[category]?.score ?? 0) * 100)]),
    ) as Record<Category, number>,
    layoutShift: valueOf('cumulative-layout-shift'),
    largestPaint: valueOf('largest-contentful-paint'),
    bytes: valueOf('total-byte-weight'),
    faults: weighed.map(({ id }) => id).filter((id) => (audits[id]?.score ?? 1) < 0.9),
    timings: {
      firstPaint: valueOf('first-contentful-paint'),
      largestPaint: valueOf('largest-contentful-paint'),
      blocked: valueOf('total-blocking-time'),
      speedIndex: valueOf('speed-index'),
      seen: observedPaint(audits['metrics']?.details),
    },
  };
}

/** Lighthouse keeps what it observed among the details of an audit that has no score. */
function observedPaint(details: unknown): number {
  const { items } = (details ?? {}) as { items?: { observedFirstContentfulPaint?: number }[] };
  return items?.[0]?.observedFirstContentfulPaint ?? NaN;
}

function worstOf(address: string, all: readonly Score[]): Score {
  const most = (valueOf: (score: Score) => number) => Math.max(...all.map(valueOf));
  const slowest = all.reduce((a, b) => (b.scores.performance < a.scores.performance ? b : a));
  return {
    address,
    scores: Object.fromEntries(
      categories.map((category) => [category, -most(({ scores }) => -scores[category])]),
    ) as Record<Category, number>,
    layoutShift: most((score) => score.layoutShift),
    largestPaint: most((score) => score.largestPaint),
    bytes: most((score) => score.bytes),
    faults: [...new Set(all.flatMap(({ faults }) => faults))],
    timings: slowest.timings,
  };
}
