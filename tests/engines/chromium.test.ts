import { findChromium } from '../../scripts/testing/find-chromium.ts';
import { describeEngine } from './describe-engine.ts';
import { startByPuppeteer } from './start-by-puppeteer.ts';

const chromium = findChromium();
describeEngine(
  'Chromium',
  chromium === undefined ? undefined : () => startByPuppeteer('chrome', chromium),
  'expressions',
);
