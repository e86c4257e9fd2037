import { writeSettings, type Settings } from './settings.ts';
import type { WorkerScope } from './worker-scope.ts';

/** Pages that were let in last may not be open yet, so that the browser doesn't name them; as many as come at once. */
const stillComing = 32;

/** Notes that a page, or a worker that such a page starts, is of another build. Those that were closed are forgotten. */
export async function rememberOutsideClient(worker: WorkerScope, settings: Settings, client: string): Promise<void> {
  if (client === '') return;
  const open = await worker.clients.matchAll({ includeUncontrolled: false, type: 'all' });
  const isOpen = new Set(open.map(({ id }) => id));
  const coming = new Set(settings.outside.slice(-stillComing));
  settings.outside = [...settings.outside.filter((id) => isOpen.has(id) || coming.has(id)), client];
  await writeSettings(worker.registration.scope, settings);
}
