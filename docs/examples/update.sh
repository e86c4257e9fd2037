#!/bin/sh
# Takes what is new into the archive in the folder `archive`, builds its site into `site`, and writes its addresses down. Where a step
# fails, nothing is published: the last site stays.
set -eu
program=${SUMMIT_RECORD:-npx --yes summit-record@0.1}

# Yours: puts files into the folder `incoming`, those of earlier weeks too, if that is easier.
if [ -f fetch.sh ]; then sh fetch.sh; fi

# What is there already is passed over. What can't be read is named, and keeps nothing back of the rest.
if [ -d incoming ]; then
  $program add incoming --content archive || echo 'Some files were not taken in: they are named above.' >&2
fi
$program build archive --out site
# From now on these addresses keep leading to these words.
$program freeze archive
