import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { relativeAddress } from '../../scripts/links/relative-address.ts';
import { listFiles } from '../../scripts/list-files.ts';
import type { Browser } from './browser.ts';

declare global {
  interface Window {
    faults: string[];
  }
}

/** Runs in a page before all of its own scripts. No protocol tells faults in the same way for all engines. */
function noteFaults(): void {
  const faults: string[] = (window.faults = []);
  const placeOf = (target: EventTarget | null) =>
    target instanceof HTMLScriptElement ? target.src : target instanceof HTMLLinkElement ? target.href : 'a resource';
  const onError = (event: ErrorEvent | Event) =>
    faults.push('message' in event ? `error: ${event.message}` : `not loaded: ${placeOf(event.target)}`);
  addEventListener('error', onError, true);
  addEventListener('unhandledrejection', ({ reason }) => faults.push(`unhandled: ${String(reason)}`));
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    faults.push(`blocked: ${violatedDirective} ${blockedURI}`),
  );
  for (const level of ['error', 'warn'] as const) {
    const plain = console[level].bind(console);
    console[level] = (...said: unknown[]) => {
      faults.push(`console: ${said.map(String).join(' ')}`);
      plain(...said);
    };
  }
}

const scriptName = 'note-faults.js';

/** Has each page of a folder note what goes wrong in it. */
export function noteFaultsIn(folder: string): void {
  writeFileSync(join(folder, scriptName), `(${noteFaults.toString()})();`);
  for (const file of listFiles(folder).filter((file) => file.endsWith('.html'))) {
    const html = readFileSync(join(folder, file), 'utf8');
    // 404.html is served at any depth.
    const address = file === '404.html' ? `/${scriptName}` : relativeAddress(`/${scriptName}`, file);
    writeFileSync(join(folder, file), html.replace(/<head>/, `<head><script src="${address}"></script>`));
  }
}

/** What went wrong in the page so far. */
export const faultsIn = (browser: Browser): Promise<string[]> => browser.run(() => window.faults);
