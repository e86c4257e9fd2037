import { keptListWords as words } from '#words/passages-list.ts';
import { listAddress } from '../parts/keep-places.ts';
import { writeList, type KeptPlace } from '../parts/kept-address.ts';
import { lastingAddress } from '../parts/lasting-address.ts';
import { placeAddress } from '../parts/served-root.ts';
import { saveText } from '../parts/save-text.ts';
import { takeFormats, type TakeFormat } from './formats/take-formats.ts';
import type { TakenPassage } from './formats/taken-passage.ts';
import type { KeptItem } from './kept-item.ts';
import type { ListStatus } from './list-status.ts';
import { makeButton, makeElement } from '../parts/make-element.ts';

/** What copies, saves and prints the list that is shown. `itemsOf` gives it once all of it is loaded. */
export function makeTakeTools(itemsOf: () => Promise<readonly KeptItem[]>, status: ListStatus): HTMLElement {
  const choice = makeElement('select');
  choice.append(...Object.entries(words.formats).map(([value, label]) => new Option(label, value)));
  const write = async () => {
    const format = choice.value as TakeFormat;
    const items = await itemsOf();
    const taken = items.flatMap((item) => takePassage(item) ?? []);
    const missing = items.length - taken.length;
    const text = takeFormats[format].write(taken, archiveName());
    return { format, text, leftOut: missing === 0 ? '' : ` ${words.leftOut(missing)}` };
  };
  const copy = async () => {
    const { text, leftOut } = await write();
    await status.copy(text, words.copied + leftOut);
  };
  const save = async () => {
    const { format, text, leftOut } = await write();
    const name = `${words.file}.${format}`;
    saveText(name, text, takeFormats[format].mediaType);
    status.say(words.saved(name) + leftOut);
  };
  const copyAddress = async () => {
    const own = `${listAddress()}#${writeList((await itemsOf()).map(placeNow))}`;
    const lasting = lastingAddress(own);
    await status.copy(lasting ?? own, lasting === undefined ? words.ownAddressCopied : words.addressCopied);
  };
  const tools = makeElement('div', 'take-tools');
  tools.setAttribute('role', 'group');
  tools.ariaLabel = words.tools;
  tools.append(
    makeElement('label', '', makeElement('span', '', words.format), choice),
    makeButton(words.copy, () => void copy()),
    makeButton(words.save, () => void save()),
    makeButton(words.copyAddress, () => void copyAddress()),
    makeButton(words.print, () => print()),
  );
  return tools;
}

/** Where it stands now; an address that is given out needs no step more. */
const placeNow = ({ entry, place }: KeptItem): KeptPlace => (typeof entry === 'object' ? entry : place);

function takePassage({ entry, note }: KeptItem): TakenPassage | undefined {
  if (typeof entry !== 'object') return undefined;
  const address = lastingAddress(placeAddress(entry.page).href);
  const sourceAddress = lastingAddress(placeAddress(entry.source).href);
  return {
    ...entry,
    note,
    ...(address !== undefined && { address }),
    ...(sourceAddress !== undefined && { sourceAddress }),
  };
}

const archiveName = (): string => document.querySelector('.wordmark')?.textContent.trim() ?? '';
