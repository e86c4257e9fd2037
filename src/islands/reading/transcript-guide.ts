import { numberOf, turnId } from '../../record/passage-id.ts';
import { readingGuideWords as words } from '#words/reading-guide.ts';
import { isOfVoice, listVoices, readVoice, writeVoice, type Voice } from './choose-turns.ts';
import { reachedLine, TextFollower } from './follow-text.ts';
import { targetOf, TurnFolder } from './fold-turns.ts';
import { QuestionSteps } from './question-steps.ts';
import { TurnTools } from './turn-tools.ts';

/** The line that says which turn of a transcript the reader is at, with the ways to others and the choice of what is shown. */
export class TranscriptGuide {
  /** Has `data-going` from the first turn on: until then its line would stand before the text. */
  #guide: Element | null;
  #where: HTMLElement | null;
  #folder: TurnFolder;
  #turns: TextFollower;
  #steps: QuestionSteps;
  #voices: Voice[];
  #tools: TurnTools;
  #state = document.createElement('div');
  #status = document.createElement('span');

  constructor(line: HTMLElement) {
    const sections = [...document.querySelectorAll<HTMLElement>('.text > .turn')];
    this.#guide = line.closest('.guide');
    this.#where = line.querySelector('.guide-where');
    this.#folder = new TurnFolder(sections);
    this.#turns = new TextFollower(sections, reachedLine);
    this.#steps = new QuestionSteps(line.querySelector('.guide-steps'));
    this.#voices = listVoices(this.#folder.turns);
    this.#tools = new TurnTools(sections.length, this.#voices, { goTo: this.#goTo, show: this.#choose });
    this.#status.setAttribute('role', 'status');
    this.#state.className = 'guide-state';
    this.#state.append(this.#status);
    line.append(this.#tools.element);
    line.after(this.#state);
    document.addEventListener('click', this.#click);
    window.addEventListener('hashchange', this.#unfoldTarget);
    const asked = readVoice(location.search, this.#voices);
    this.#show(asked);
    this.#folder.unfoldAt(location.hash);
    // What an address names was elsewhere before the others were folded.
    if (asked && location.hash) targetOf(location.hash)?.scrollIntoView();
  }

  leave(): void {
    document.removeEventListener('click', this.#click);
    window.removeEventListener('hashchange', this.#unfoldTarget);
    this.#folder.show(undefined);
    this.#tools.remove();
    this.#state.remove();
    this.#guide?.removeAttribute('data-going');
  }

  press(event: KeyboardEvent): void {
    this.#steps.press(event);
  }

  /** @param part the line of the contents that the reader is at */
  follow(part: HTMLElement | undefined): void {
    const reached = this.#turns.current();
    // A question's heading comes before its first turn, and is the reader's place already.
    const at = part && this.#startsAfter(part, reached) ? reached + 1 : reached;
    const turn = this.#folder.turns[at]?.section.id;
    this.#guide?.toggleAttribute('data-going', turn !== undefined || this.#status.textContent !== '');
    if (this.#where && turn !== undefined) {
      const label = part?.textContent.replace(/\s+/g, ' ').trim();
      const place = words.place(numberOf(turn), this.#folder.turns.length);
      this.#where.textContent = label ? `${place} · ${label}` : place;
    }
    this.#steps.follow();
  }

  #startsAfter(part: HTMLElement, at: number): boolean {
    const start = targetOf(part.getAttribute('href') ?? '');
    const section = this.#folder.turns[at]?.section;
    return Boolean(start && section && section.compareDocumentPosition(start) & Node.DOCUMENT_POSITION_FOLLOWING);
  }

  #goTo = (turn: number): void => {
    const id = turnId(turn);
    const hash = `#${id}`;
    // The same address once more is no change, and would lead nowhere.
    if (location.hash === hash) this.#folder.unfoldAt(hash);
    else location.hash = hash;
    document.getElementById(id)?.scrollIntoView();
  };

  #choose = (voice: Voice | undefined): void => {
    history.replaceState(history.state, '', writeVoice(location.href, voice));
    const at = this.#turns.current();
    this.#show(voice);
    this.#folder.turns[at]?.section.scrollIntoView();
  };

  #show = (voice: Voice | undefined): void => {
    this.#folder.show(voice);
    this.#tools.choose(voice);
    this.#state.querySelector('button')?.remove();
    this.#status.textContent = voice ? this.#describe(voice) : '';
    if (!voice) return;
    const all = document.createElement('button');
    all.type = 'button';
    all.textContent = words.showAll;
    all.dataset['showAll'] = '';
    this.#state.append(all);
  };

  #describe(voice: Voice): string {
    const { turns } = this.#folder;
    return words.shown(voice.name, turns.filter((turn) => isOfVoice(turn, voice)).length, turns.length, voice.shared);
  }

  #click = (event: MouseEvent): void => {
    const target = event.target as Element;
    const line = target.closest('.fold-line');
    if (line?.parentElement) {
      const { parentElement: section } = line;
      this.#folder.unfold(section);
      // The button is gone: what it showed is where the reader goes on.
      section.tabIndex = -1;
      section.focus({ preventScroll: true });
    } else if (target.closest('[data-show-all]')) {
      this.#choose(undefined);
    } else {
      const link = target.closest('a[href^="#"]');
      if (link) this.#folder.unfoldAt(link.getAttribute('href') ?? '');
    }
  };

  #unfoldTarget = (): void => {
    if (!this.#folder.unfoldAt(location.hash)) return;
    targetOf(location.hash)?.scrollIntoView();
  };
}
