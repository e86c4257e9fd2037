import { nodeFlags } from '../../node-flags.mjs';
import { ownModule, root } from '../../program/own-files.ts';
import { tellsFullDisk } from '../../report/explain-system-error.ts';
import { runProcess, type OnMessage } from '../../run-process.ts';

const endsWithBuild = ownModule('../ends-with-build', import.meta.url).href;

/**
 * Runs a part of a build in a Node process of its own, so that its memory is given back. Its log is shown where it failed; its warnings
 * always are.
 * @param args the script and its arguments
 * @param options.onMessage called with what it sends, and with what answers it
 * @param options.cwd where it runs; by default the program's folder
 * @returns whether it succeeded
 * @throws Error where the disk is full
 */
export async function runRenderer(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  { onMessage, cwd = root }: { onMessage?: OnMessage; cwd?: string } = {},
): Promise<boolean> {
  const node = [...nodeFlags, '--import', endsWithBuild];
  const warnings: string[] = [];
  const { code, output } = await runProcess(process.execPath, [...node, ...args], {
    // It writes into folders that are removed at once.
    endedBy: 'SIGKILL',
    cwd,
    // Where FORCE_COLOR is set, Node warns about its contradiction with NO_COLOR.
    env: { ...env, NODE_ENV: 'production', NO_COLOR: '1', FORCE_COLOR: undefined },
    onLine(line) {
      if (line.includes('[WARN]')) warnings.push(line);
    },
    ...(onMessage && { onMessage }),
  });
  // Its trace of errors says less.
  if (code !== 0 && tellsFullDisk(output)) throw new Error('no space left on device, while pages were rendered');
  for (const line of code === 0 ? warnings : [output]) console.error(line);
  return code === 0;
}
