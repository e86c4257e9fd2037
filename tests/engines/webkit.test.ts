import { findWebKit } from '../../scripts/testing/find-engines.ts';
import { describeEngine } from './describe-engine.ts';
import { startWebKit } from './start-webkit.ts';

const programs = findWebKit();
describeEngine('WebKit', programs === undefined ? undefined : () => startWebKit(programs), 'all');
