import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import type { WebKitPrograms } from '../../scripts/testing/find-engines.ts';
import { askUntil, windowSize, type Browser } from './browser.ts';

/** Keys by the names that pages are told, as WebDriver writes them. */
const written: Record<string, string> = { Enter: '\uE007', Escape: '\uE00C', Tab: '\uE004', ArrowDown: '\uE015' };

/** Starts WebKitGTK's small browser on a screen of its own, by the WebDriver protocol (https://www.w3.org/TR/webdriver2/). */
export async function startWebKit({ driver, browser, screen }: WebKitPrograms): Promise<Browser> {
  const port = await findFreePort();
  // A group of its own: the screen, the driver and what they start end together.
  const group = spawn(screen, ['-a', driver, '--host=127.0.0.1', `--port=${port}`], {
    detached: true,
    stdio: 'ignore',
  });
  const end = (): void => {
    if (group.pid !== undefined && group.exitCode === null) process.kill(-group.pid);
  };
  process.once('exit', end);
  const send = senderTo(`http://127.0.0.1:${port}`);
  await askUntil(
    () =>
      send('GET', '/status').then(
        () => true,
        () => false,
      ),
    (isReady) => isReady,
  );
  const options = { binary: browser, args: ['--automation'] };
  const { sessionId } = (await send('POST', '/session', {
    capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } },
  })) as { sessionId: string };
  const post = (command: string, body: object) => send('POST', `/session/${sessionId}${command}`, body);
  const run: Browser['run'] = async (work, ...args) => {
    const outcome = (await post('/execute/async', { script: scriptOf(work), args })) as Outcome;
    if ('failed' in outcome) throw new Error(outcome.failed);
    return outcome.result as never;
  };
  await post('/window/rect', { ...windowSize, x: 0, y: 0 });
  return {
    open: async (url) => {
      await post('/url', { url });
    },
    run,
    press: async (...keys) => {
      const actions = keys.flatMap((key) => ['keyDown', 'keyUp'].map((type) => ({ type, value: written[key] ?? key })));
      await post('/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
    },
    click: async (selector) => {
      const { x, y } = await run(middleOf, selector);
      const to = { type: 'pointerMove', x, y, duration: 0 };
      const actions = [to, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }];
      await post('/actions', { actions: [{ type: 'pointer', id: 'mouse', actions }] });
    },
    close: async () => {
      await send('DELETE', `/session/${sessionId}`);
      const ended = once(group, 'exit');
      end();
      await ended;
    },
  };
}

/** Runs in the page. */
function middleOf(selector: string) {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`There is no ${selector}`);
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
}

type Outcome = { result: unknown } | { failed: string };

/** The protocol takes the text of a function's body, and what is given last is to be called with the outcome. */
const scriptOf = (work: (...given: never[]) => unknown): string => `
  const given = [...arguments];
  const tell = given.pop();
  Promise.resolve().then(() => (${work.toString()})(...given))
    .then((result) => tell({ result }), (error) => tell({ failed: String(error) }));`;

function senderTo(address: string) {
  return async (method: string, command: string, body?: object): Promise<unknown> => {
    const response = await fetch(address + command, { method, ...(body && { body: JSON.stringify(body) }) });
    const { value } = (await response.json()) as { value: unknown };
    if (!response.ok) throw new Error(`${command}: ${JSON.stringify(value)}`);
    return value;
  };
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
