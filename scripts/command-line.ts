import { parseArgs, type ParseArgsConfig } from 'node:util';

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
 * Runs a command and ends the process with its code: 0, 1 for problems in the content, 2 for wrong use. Signals end it
 * through `process.exit`, so that what was taken (locks, temporary folders, child processes) is given back in exit handlers.
 */
export async function runCommand(main: () => number | Promise<number>): Promise<void> {
  process.on('SIGINT', () => process.exit(130));
  process.on('SIGTERM', () => process.exit(143));
  process.on('SIGHUP', () => process.exit(129));
  try {
    process.exitCode = await main();
  } catch (error) {
    if (!(error instanceof WrongUse)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}
