import { expect, test } from 'vitest';
import { offlinePath } from '../../../src/paths.ts';
import { offlinePage } from '../../../src/worker/offline-manifest.ts';

test('The worker leads to the page that the archive has', () => expect(`/${offlinePage}`).toBe(offlinePath()));
