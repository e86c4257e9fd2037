import { mkdirSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { WrongUse } from '../command-line.ts';

/** Another process has the lock. Its message says which, and that it should be waited for. */
export class Busy extends WrongUse {}

/** A lock ends with its connection, which nothing else may give up: so all are kept here. */
const held = new Set<DatabaseSync>();

/** Milliseconds within which another process that only looks at the lock has looked. */
const patience = 2000;

/** Milliseconds between two readings of who holds a lock, and how many there are at most. */
const betweenReadings = 100;
const mostReadings = 20;

/** As often as a lock's file can vanish between two steps, because its holder gives it back. */
const mostAttempts = 100;

/** SQLite's codes: another process has the lock; a file that is no database; one that can't be opened or written. */
const busy = 5;
const noDatabase = 26;
const closed = [3, 8, 14];

/**
 * Takes the lock `file`: a transaction of SQLite, which the system ends with the process that holds it, however that dies and whatever
 * process has its number afterwards. Given back by the returned function or at exit. `busyMessage` says what another process does
 * meanwhile, as in "Another build is running here".
 * @throws Busy where a running process holds it.
 */
export function takeLock(file: string, busyMessage: string): () => void {
  mkdirSync(dirname(file), { recursive: true });
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    const database = tryOnce(file, busyMessage);
    if (database) return holdLock(file, database);
  }
  throw new Busy(`${busyMessage}. Wait for it to end.`);
}

function holdLock(file: string, database: DatabaseSync): () => void {
  held.add(database);
  const release = () => {
    process.off('exit', release);
    if (!held.delete(database)) return;
    // Removed while it is still held: whoever has opened it sees that it is another file that counts.
    rmSync(file, { force: true });
    database.close();
  };
  process.on('exit', release);
  return release;
}

/** The connection that holds the lock. Undefined where it has to be tried again: the file was made or removed meanwhile. */
function tryOnce(file: string, busyMessage: string): DatabaseSync | undefined {
  const before = identify(file);
  const database = openDatabase(file);
  let holds = false;
  try {
    holds = lockAndSign(database) && before !== undefined && identify(file) === before;
    return holds ? database : undefined;
  } catch (error) {
    if (sqliteCode(error) !== busy) throw explainLock(error, file);
    throw new Busy(`${busyMessage} (process ${readSettledHolder(database)}). Wait for it to end.`);
  } finally {
    if (!holds) database.close();
  }
}

function openDatabase(file: string): DatabaseSync {
  try {
    return new DatabaseSync(file, { timeout: 0 });
  } catch (error) {
    throw explainLock(error, file);
  }
}

function explainLock(error: unknown, file: string): unknown {
  const code = sqliteCode(error);
  if (code === noDatabase) return new WrongUse(`${file} has the name of a lock and is none. Take it away.`);
  if (code !== undefined && closed.includes(code)) {
    return new WrongUse(`No lock can be made at ${file}: this user may not write there, or a folder has that name.`);
  }
  return error;
}

/** Begins a transaction that keeps others from beginning one, but lets them read who has. False where another was quicker. */
function lockAndSign(database: DatabaseSync): boolean {
  database.exec('BEGIN IMMEDIATE');
  database.exec(`PRAGMA busy_timeout = ${patience}; PRAGMA user_version = ${process.pid}; COMMIT; BEGIN IMMEDIATE`);
  return readHolder(database) === process.pid;
}

function readHolder(database: DatabaseSync): number {
  database.exec(`PRAGMA busy_timeout = ${patience}`);
  return Number(database.prepare('PRAGMA user_version').get()?.user_version);
}

/** Of several that want the lock at once each may have signed; who stays is told once that has settled. */
function readSettledHolder(database: DatabaseSync): number {
  let holder = readHolder(database);
  for (let reading = 0; reading < mostReadings; reading += 1) {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, betweenReadings);
    const before = holder;
    holder = readHolder(database);
    if (holder !== 0 && holder === before) return holder;
  }
  return holder;
}

function sqliteCode(error: unknown): number | undefined {
  return error instanceof Error && 'errcode' in error ? Number(error.errcode) & 0xff : undefined;
}

function identify(file: string): bigint | undefined {
  return statSync(file, { bigint: true, throwIfNoEntry: false })?.ino;
}
