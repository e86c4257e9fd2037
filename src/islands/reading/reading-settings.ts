import { settingsWords as words } from '#words/reading-settings.ts';
import { setPlain } from './plain-reading.ts';

let panel: HTMLElement | undefined;
let opener: HTMLButtonElement | undefined;

/** Opens the settings below their button, or closes them. What is chosen holds at once, on all documents, and is kept on the device. */
export function toggleSettings(button: HTMLButtonElement): void {
  if (panel) {
    close();
    return;
  }
  opener = button;
  panel = makePanel();
  button.after(panel);
  button.ariaExpanded = 'true';
  panel.querySelector<HTMLInputElement>('input:checked')?.focus();
  document.addEventListener('keydown', leaveByKey);
  document.addEventListener('pointerdown', leaveByPress);
}

function close(): void {
  const held = panel?.contains(document.activeElement);
  panel?.remove();
  panel = undefined;
  if (opener) {
    opener.ariaExpanded = 'false';
    if (held) opener.focus();
  }
  document.removeEventListener('keydown', leaveByKey);
  document.removeEventListener('pointerdown', leaveByPress);
}

function leaveByKey({ key }: KeyboardEvent): void {
  if (key === 'Escape') close();
}
function leaveByPress({ target }: Event): void {
  if (target instanceof Node && !panel?.contains(target) && !opener?.contains(target)) close();
}

function makePanel(): HTMLElement {
  const made = document.createElement('div');
  made.className = 'aa-panel';
  made.setAttribute('role', 'group');
  made.ariaLabel = words.label;
  for (const { key, label, values } of words.groups) {
    const group = document.createElement('fieldset');
    const legend = document.createElement('legend');
    legend.textContent = label;
    group.append(legend, ...values.map((one) => choice(key, one)));
    made.append(group);
  }
  made.addEventListener('change', choose);
  return made;
}

function choice(key: string, { value, label }: { value: string; label: string }): HTMLElement {
  const made = document.createElement('label');
  const input = document.createElement('input');
  const name = document.createElement('span');
  Object.assign(input, { type: 'radio', name: key, value });
  input.checked = (document.documentElement.dataset[key] ?? '') === value;
  name.textContent = label;
  made.append(input, name);
  return made;
}

function choose({ target }: Event): void {
  if (!(target instanceof HTMLInputElement)) return;
  const { name, value } = target;
  if (value) document.documentElement.setAttribute(`data-${name}`, value);
  else document.documentElement.removeAttribute(`data-${name}`);
  if (name === 'plain') setPlain(value !== '');
  try {
    if (value) localStorage.setItem(name, value);
    else localStorage.removeItem(name);
  } catch {
    // A browser that keeps nothing shows it on this page.
  }
}
