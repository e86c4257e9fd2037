#!/usr/bin/env node
// Other versions of Node read this far, and say what they can't do. package.json names the same, as `engines`.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major >= 24 || (major === 22 && minor >= 19)) await import('../scripts/cli.js');
else {
  const why = major === 23 ? 'lacks what this program needs' : 'is too old';
  console.error(
    `Node ${process.versions.node} ${why}. Install Node 22.19 or a newer version of an even number (https://nodejs.org/), then try again.`,
  );
  process.exitCode = 2;
}
