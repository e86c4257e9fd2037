/** Serves the folder that it is given, and tells its port. */
import { parentPort, workerData } from 'node:worker_threads';
import { listen } from '../../server/listen.ts';
import { createSiteHandler } from '../../server/site-handler.ts';

const { port } = await listen(createSiteHandler(workerData as string), 0);
parentPort?.postMessage(port);
