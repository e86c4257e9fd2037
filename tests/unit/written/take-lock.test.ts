import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { awaitFolder, claimFolder } from '../../../scripts/written/claim-folder.ts';
import { takeLock } from '../../../scripts/written/take-lock.ts';

let folder: string;
let file: string;
const started: ChildProcess[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-'));
  file = join(folder, 'work/site.lock');
});
afterEach(async () => {
  await Promise.all(started.splice(0).map(kill));
  rmSync(folder, { recursive: true });
});

const take = () => takeLock(file, 'Another build is running here');
const module = join(import.meta.dirname, '../../../scripts/written/take-lock.ts');
/** Takes the lock, says how that went, and stays. */
const script = `
const { takeLock } = await import(${JSON.stringify(module)});
try { takeLock(process.argv[1], 'Another build is running here'); console.log('has it'); } catch (error) { console.log(error.message); }
setInterval(() => {}, 1000);`;

/** Starts a process that wants the lock, and gives back what it says. */
async function startTaker(wrap: readonly string[] = []): Promise<{ child: ChildProcess; said: string }> {
  const node = [process.execPath, '--input-type=module', '-e', script, file];
  const [program = '', ...args] = wrap.concat(node);
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  started.push(child);
  for await (const said of createInterface({ input: child.stdout })) return { child, said };
  throw new Error('The process ended without a word.');
}

const kill = (child: ChildProcess) =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve(undefined);
    child.on('exit', resolve);
    child.kill('SIGKILL');
  });

test('A lock is held until it is given back, and nothing is left of it', () => {
  const release = take();
  expect(take).toThrow(`Another build is running here (process ${process.pid}). Wait for it to end.`);
  release();
  expect(readdirSync(join(folder, 'work'))).toEqual([]);
  take()();
});

test('A lock that is given back twice is given back once', () => {
  const first = take();
  first();
  const second = take();
  first();
  expect(take).toThrow('Another build is running here');
  second();
});

test('Of many that want it at once, one has it, and the others say who', async () => {
  const takers = await Promise.all([1, 2, 3, 4, 5, 6].map(() => startTaker()));
  const winners = takers.filter(({ said }) => said === 'has it');
  expect(takers.map(({ said }) => said)).toHaveLength(6);
  expect(winners).toHaveLength(1);
  const message = `Another build is running here (process ${winners[0]?.child.pid ?? ''}). Wait for it to end.`;
  expect(takers.filter(({ said }) => said === message)).toHaveLength(5);
});

test('It is free as soon as its holder is killed', async () => {
  const { child, said } = await startTaker();
  expect(said).toBe('has it');
  expect(take).toThrow(`process ${child.pid ?? ''}`);
  await kill(child);
  // What the dead one left is no lock.
  expect(existsSync(file)).toBe(true);
  take()();
});

test('It is free where a process that runs has the number of its dead holder', () => {
  mkdirSync(join(folder, 'work'));
  const left = new DatabaseSync(file);
  // As in a container, where every build can be process 7.
  left.exec(`PRAGMA user_version = ${process.pid}`);
  left.close();
  take()();
});

const isolates = spawnSync('unshare', ['--pid', '--fork', '--mount-proc', 'true']).status === 0;

test.skipIf(!isolates)('It is held, and let go, across containers that number their processes anew', async () => {
  const inContainer = ['unshare', '--pid', '--fork', '--kill-child', '--mount-proc'];
  const first = await startTaker(inContainer);
  const second = await startTaker(inContainer);
  // Both are the first process of their container.
  expect([first.said, second.said]).toEqual([
    'has it',
    'Another build is running here (process 1). Wait for it to end.',
  ]);
  await kill(first.child);
  await expect.poll(async () => (await startTaker(inContainer)).said, { timeout: 20_000 }).toBe('has it');
});

test('A file of somebody else with the lock’s name stays', () => {
  mkdirSync(join(folder, 'work'));
  writeFileSync(file, 'Dear Ana, '.repeat(100));
  expect(take).toThrow(`${file} has the name of a lock and is none. Take it away.`);
  expect(existsSync(file)).toBe(true);
});

test('Where no lock can be made, the message says where and why', () => {
  mkdirSync(file, { recursive: true });
  expect(take).toThrow(`No lock can be made at ${file}: this user may not write there, or a folder has that name.`);
});

test('Whoever waits for a folder has it when its holder gives it back, and says for whom it waits', async () => {
  const told: string[] = [];
  const spy = vi.spyOn(console, 'error').mockImplementation((line: string) => told.push(line));
  const first = claimFolder(join(folder, 'records'), 'records');
  const second = awaitFolder(join(folder, 'records'), 'records');
  await expect.poll(() => told).toHaveLength(1);
  expect(told.join('')).toMatch(
    /^Another command is writing the records .* \(process \d+\)\. Waiting for it to end …$/,
  );
  spy.mockRestore();
  first.release();
  (await second).release();
  expect(existsSync(join(folder, '.records.lock'))).toBe(false);
});
