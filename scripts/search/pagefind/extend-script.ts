/** What our lines are built on, as Pagefind 1.6.0 has it. */
const needed = [
  'var init_pagefind=',
  'var pagefind=',
  'async enterPlaygroundMode()',
  'async loadFragment(hash,groupHash="",weighted_locations=[],',
  'async _loadFragment(hash,groupHash="")',
  'cachedLoad(',
  'fullUrl(',
];

/**
 * `enterPlaygroundMode`: searches then say by which words of the index each page was found, without which a page that holds only the
 * beginning of a word can't be told from one that holds the word. And a page is given as it is stored: Pagefind makes excerpts of all
 * places in it whenever it is asked, which takes longer than the search, and nobody shows them.
 */
const added = `
export const enterPlaygroundMode=()=>{init_pagefind();return pagefind.enterPlaygroundMode()};
PagefindInstance.prototype.loadFragment=async function(hash,groupHash="",weighted_locations=[]){
const fragment=await this.cachedLoad(this.loaded_fragments,hash,()=>this._loadFragment(hash,groupHash));
return{...fragment,url:this.fullUrl(fragment.url),weighted_locations}};
`;

/** Pagefind's own script with what the archive needs of it beside. @throws where it is another script than ours are written for. */
export function extendScript(script: string): string {
  const missing = needed.filter((part) => !script.includes(part));
  if (missing.length > 0) {
    throw new Error(
      `pagefind.js has no ${missing.map((part) => `"${part}"`).join(', ')}. ` +
        'scripts/search/pagefind/extend-script.ts is written for Pagefind 1.6.0: compare it with the version that is installed.',
    );
  }
  return script + added;
}
