import { passageToolWords as words } from '#words/reading-tools.ts';
import { citedText, wordsHash } from './cite-selection.ts';
import { copyText } from '../parts/copy-text.ts';
import { keepPlaces, placeOfLink } from '../parts/keep-places.ts';
import { lastingAddress } from '../parts/lasting-address.ts';
import { pathOf } from '../parts/served-root.ts';
import { selectedPassages, type SelectedPassage } from './selected-passages.ts';

let tools: HTMLElement | undefined;
let passages: SelectedPassage[] = [];
/** The link of the number that asked, and otherwise none: words are of the passages that they stand in. */
let asked: Element | undefined;

/** Opens the tools beside the words that are selected; with a passage's number, for all of that passage. */
export function openTools(number?: Element): void {
  const text = document.querySelector('.text');
  const range = number ? wholePassage(number) : selectedRange();
  const chosen = text && range ? selectedPassages(text, range) : [];
  if (!range || chosen.length === 0) return;
  passages = chosen;
  asked = number;
  tools ??= makeTools();
  const last = document.getElementById(chosen.at(-1)?.id ?? '');
  const host = last?.closest<HTMLElement>('.para, .turn, .pull, li, .scroll') ?? last?.parentElement;
  if (!host) return;
  if (tools.parentElement !== host) host.append(tools);
  place(tools, host, range);
  describe(tools);
}

function selectedRange(): Range | undefined {
  const selection = getSelection();
  return selection && selection.type === 'Range' ? selection.getRangeAt(0) : undefined;
}

function wholePassage(number: Element): Range | undefined {
  const passage = document.getElementById(decodeURIComponent(number.getAttribute('href')?.slice(1) ?? ''));
  if (!passage) return undefined;
  const range = document.createRange();
  range.selectNodeContents(passage);
  return range;
}

function place(bar: HTMLElement, host: HTMLElement, range: Range): void {
  const end = [...range.getClientRects()].at(-1) ?? range.getBoundingClientRect();
  const around = host.getBoundingClientRect();
  bar.style.setProperty('--beside', `${String(Math.max(0, Math.round(end.top - around.top)))}px`);
}

/** Links lead on without scripts too, and from a disk to files. */
function describe(bar: HTMLElement): void {
  const id = passages[0]?.id ?? '';
  const place = passages[0]?.turn ?? id;
  const to = (name: string, fragment: string) => {
    const link = bar.querySelector<HTMLAnchorElement>(`[data-to=${name}]`);
    const page = document.querySelector<HTMLAnchorElement>(`a[data-${name}]`);
    if (link) link.hidden = !page;
    if (link && page) link.href = `${page.href}#${fragment}`;
  };
  to('source', id);
  to('cite', place);
  say(bar, '');
}

function makeTools(): HTMLElement {
  const bar = document.createElement('div');
  bar.className = 'passage-tools';
  bar.setAttribute('role', 'group');
  bar.setAttribute('aria-label', words.tools);
  bar.dataset['pagefindIgnore'] = '';
  const status = document.createElement('span');
  status.setAttribute('role', 'status');
  bar.append(
    button(words.copy, () => copy(citation(), words.copied)),
    button(words.link, copyLink),
    link(words.source, 'source'),
    link(words.cite, 'cite'),
    button(words.keep, keep),
    status,
  );
  // The selection stays while a button is pressed.
  bar.addEventListener('pointerdown', (event) => {
    if (!(event.target as Element).closest('textarea')) event.preventDefault();
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close();
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (!bar.contains(target as Node)) close();
  });
  return bar;
}

function close(): void {
  tools?.remove();
}

const address = (): string =>
  new URL(wordsHash(passages, document.body.textContent), location.href.split(/[?#]/, 1).join('')).href;

function citation(): string {
  const [before = '', after = '', conditions = ''] = [...document.querySelectorAll('.colophon [data-note]')].map(
    ({ textContent }) => textContent,
  );
  return citedText(passages, { before, after, conditions }, lastingAddress(address()));
}

function copyLink(): void {
  const lasting = lastingAddress(address());
  copy(lasting ?? address(), lasting === undefined ? words.ownLinkCopied : words.linkCopied);
}

/** Keeps the passage of the number, or those of which words are selected. */
function keep(): void {
  const page = pathOf(location.href).split('/')[1] ?? '';
  const named = asked instanceof HTMLAnchorElement ? placeOfLink(asked) : undefined;
  const isKept = keepPlaces(named ? [named] : passages.map(({ id }) => ({ document: page, place: id })));
  if (tools) say(tools, isKept ? words.kept : words.notKept);
}

function copy(text: string, done: string): void {
  if (!tools) return;
  const bar = tools;
  copyText(text).then(
    () => say(bar, done),
    () => {
      say(bar, words.notCopied);
      offer(bar, text);
    },
  );
}

function say(bar: HTMLElement, message: string): void {
  bar.querySelector('textarea')?.remove();
  const status = bar.querySelector('[role=status]');
  if (status) status.textContent = message;
}

function offer(bar: HTMLElement, text: string): void {
  const field = document.createElement('textarea');
  field.readOnly = true;
  field.value = text;
  field.setAttribute('aria-label', words.field);
  bar.append(field);
  field.select();
}

function button(label: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = label;
  made.addEventListener('click', act);
  return made;
}

function link(label: string, to: string): HTMLAnchorElement {
  const made = document.createElement('a');
  made.textContent = label;
  made.dataset['to'] = to;
  return made;
}
