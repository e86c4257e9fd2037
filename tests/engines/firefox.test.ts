import { findFirefox } from '../../scripts/testing/find-engines.ts';
import { describeEngine } from './describe-engine.ts';
import { startByPuppeteer } from './start-by-puppeteer.ts';

const firefox = findFirefox();
describeEngine('Firefox', firefox === undefined ? undefined : () => startByPuppeteer('firefox', firefox), 'all');
