import { readingGuideWords as words } from '#words/reading-guide.ts';
import type { Voice } from './choose-turns.ts';

interface Acts {
  goTo: (turn: number) => void;
  show: (voice: Voice | undefined) => void;
}

/** Goes to a turn by its number, and shows one role or speaker: what a transcript's reader can do besides reading on. */
export class TurnTools {
  readonly element = document.createElement('details');
  #number = document.createElement('input');
  #select = document.createElement('select');
  #form = document.createElement('form');
  #voices: readonly Voice[];
  #acts: Acts;

  constructor(turns: number, voices: readonly Voice[], acts: Acts) {
    this.#voices = voices;
    this.#acts = acts;
    this.element.className = 'guide-tools';
    const summary = document.createElement('summary');
    summary.textContent = words.more;
    this.#fillForm(turns);
    this.element.append(summary, this.#form);
    if (voices.length > 0) this.element.append(this.#fillSelect());
    this.#form.addEventListener('submit', this.#go);
    this.#select.addEventListener('change', this.#show);
  }

  /** Says what is shown, where something else than the reader's choice here changed it. */
  choose(voice: Voice | undefined): void {
    this.#select.value = voice?.key ?? '';
  }

  remove(): void {
    this.#form.removeEventListener('submit', this.#go);
    this.#select.removeEventListener('change', this.#show);
    this.element.remove();
  }

  #fillForm(turns: number): void {
    const label = document.createElement('label');
    const button = document.createElement('button');
    Object.assign(this.#number, { type: 'number', min: '1', max: String(turns), required: true, inputMode: 'numeric' });
    this.#number.title = words.noSuchTurn(turns);
    button.textContent = words.go;
    label.append(`${words.goToTurn} `, this.#number);
    this.#form.append(label, button);
  }

  #fillSelect(): HTMLElement {
    const label = document.createElement('label');
    const options = this.#voices.map(({ key, name, turns }) => new Option(words.option(name, turns), key));
    this.#select.append(new Option(words.everyone, ''), ...options);
    label.append(`${words.show} `, this.#select);
    return label;
  }

  #go = (event: Event): void => {
    event.preventDefault();
    this.#acts.goTo(this.#number.valueAsNumber);
  };

  #show = (): void => this.#acts.show(this.#voices.find(({ key }) => key === this.#select.value));
}
