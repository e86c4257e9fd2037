import { findHeadlessChromium } from '../../scripts/testing/find-chromium.ts';
import { describeEngine } from './describe-engine.ts';
import { startByPuppeteer } from './start-by-puppeteer.ts';

const chromium = findHeadlessChromium();
describeEngine('Chromium', chromium === undefined ? undefined : () => startByPuppeteer('chrome', chromium), 'own');
