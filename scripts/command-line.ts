import { parseArgs, type ParseArgsConfig } from 'node:util';
import { endWithParent } from './end-with-parent.ts';
import { explainSystemError } from './report/explain-system-error.ts';

type Flags = NonNullable<ParseArgsConfig['options']>;
type Values<Given extends Flags> = ReturnType<
  typeof parseArgs<{ options: Given; allowPositionals: false; strict: true }>
>['values'];

/** The command was typed wrong: an unknown flag, a folder that is not there. Its message is one line that says what to do. */
export class WrongUse extends Error {}

/**
 * The flags of a command. `usage` is what `--help` prints.
 * @throws WrongUse for a flag that is not among `flags`, one without its value, or a word that is no flag.
 */
export function parseFlags<const Given extends Flags>(
  usage: string,
  flags: Given,
  given: readonly string[] = process.argv.slice(2),
): Values<Given> {
  if (given.includes('--help')) {
    console.log(usage);
    process.exit(0);
  }
  try {
    return parseArgs({ args: [...given], options: flags, allowPositionals: false, strict: true }).values;
  } catch (error) {
    // Node's message goes on to explain positional arguments; its first sentence is enough.
    const [what] = (error instanceof Error ? error.message : String(error)).split(/\. /);
    throw new WrongUse(`${what ?? ''}. ${usage.split('\n', 1)[0] ?? ''}`);
  }
}

/**
 * The same for a command that also takes words without a flag: paths.
 * @throws WrongUse as `parseFlags` does, but for words that are no flags.
 */
export function parseWords<const Given extends Flags>(
  usage: string,
  flags: Given,
  given: readonly string[] = process.argv.slice(2),
): Values<Given> & { words: string[] } {
  const { tokens } = parseArgs({
    args: [...given],
    options: flags,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const places = new Map(tokens.flatMap((token) => (token.kind === 'positional' ? [[token.index, token.value]] : [])));
  return {
    ...parseFlags(
      usage,
      flags,
      given.filter((_, index) => !places.has(index)),
    ),
    words: [...places.values()],
  };
}

/** @throws WrongUse where `given` is no whole number */
export function readNumber(flag: string, given: string): number {
  if (/^\d+$/.test(given)) return Number(given);
  throw new WrongUse(`${flag} takes a number, not "${given}".`);
}

/**
 * Runs a command and ends the process with its code: 0, 1 for problems in the content or of the machine, 2 for wrong use. Signals end it
 * through `process.exit`, so that what was taken (locks, temporary folders, child processes) is given back in exit handlers. So does
 * the end of the process that started it, if that keeps a channel open to see it.
 */
export async function runCommand(main: () => number | Promise<number>): Promise<void> {
  process.on('SIGINT', () => process.exit(130));
  process.on('SIGTERM', () => process.exit(143));
  process.on('SIGHUP', () => process.exit(129));
  endWithParent();
  try {
    process.exitCode = await main();
  } catch (error) {
    const message = error instanceof WrongUse ? error.message : explainSystemError(error);
    if (message === undefined) throw error;
    console.error(message);
    // What was taken is given back in exit handlers, and nothing that still runs is waited for.
    process.exit(error instanceof WrongUse ? 2 : 1);
  }
}
