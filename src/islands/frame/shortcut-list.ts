import { shortcutWords as words } from '#words/frame-shortcuts.ts';
import { shortcutsKey } from '../parts/is-shortcut.ts';

/** Opens the dialog that lists the shortcuts and turns them on and off. It is made when it is first asked for. */
export function openShortcutList(): void {
  const known = document.querySelector<HTMLDialogElement>('dialog.shortcuts');
  if (known?.open) return;
  const dialog = known ?? makeDialog();
  if (!known) document.body.append(dialog);
  dialog.showModal();
}

function makeDialog(): HTMLDialogElement {
  const dialog = document.createElement('dialog');
  dialog.className = 'shortcuts';
  const title = element('h2', words.title);
  title.id = 'shortcuts-title';
  dialog.setAttribute('aria-labelledby', title.id);
  const close = element('button', words.close);
  close.type = 'button';
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close();
  });
  dialog.append(title, list(), choice(), close);
  return dialog;
}

function list(): HTMLElement {
  const all = document.createElement('dl');
  for (const { keys, does, where } of words.list) {
    const term = document.createElement('dt');
    for (const key of keys) term.append(element('kbd', key), ' ');
    const row = document.createElement('div');
    row.append(term, element('dd', where === undefined ? does : `${does} (${where})`));
    all.append(row);
  }
  return all;
}

function choice(): HTMLElement {
  const label = document.createElement('label');
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.checked = isOn();
  box.addEventListener('change', () => {
    try {
      localStorage.setItem(shortcutsKey, box.checked ? 'on' : 'off');
    } catch {
      box.checked = true;
    }
  });
  label.append(box, ' ', words.single);
  const paragraph = element('p', '');
  paragraph.append(label, element('small', words.singleNote));
  return paragraph;
}

function isOn(): boolean {
  try {
    return localStorage.getItem(shortcutsKey) !== 'off';
  } catch {
    return true;
  }
}

function element<Name extends keyof HTMLElementTagNameMap>(name: Name, text: string): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
