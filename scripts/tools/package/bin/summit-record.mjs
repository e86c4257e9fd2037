#!/usr/bin/env node
// Older versions of Node read this far, and say what they can't do.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major > 22 || (major === 22 && minor >= 13)) await import('../scripts/cli.js');
else {
  console.error(
    `Node ${process.versions.node} is too old. Install Node 22.13 or newer (https://nodejs.org/), then try again.`,
  );
  process.exitCode = 2;
}
