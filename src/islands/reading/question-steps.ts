import { readingGuideWords as words } from '#words/reading-guide.ts';
import { reachedLine, TextFollower } from './follow-text.ts';
import { targetOf } from './fold-turns.ts';
import { isShortcut } from '../parts/is-shortcut.ts';

/** The links to the question before and the one after, and their keys: `p` and `n`. */
export class QuestionSteps {
  #next: HTMLAnchorElement | null;
  #previous = document.createElement('a');
  #questions = [...document.querySelectorAll<HTMLElement>('.text > .exchange')];
  #follower = new TextFollower(this.#questions, reachedLine);

  constructor(steps: HTMLElement | null) {
    this.#next = steps?.querySelector('a') ?? null;
    steps?.prepend(this.#previous);
    this.#previous.textContent = words.previousQuestion;
    this.follow();
  }

  press(event: KeyboardEvent): void {
    // What covers the text has the keys.
    if (document.querySelector('dialog[open]')) return;
    // The reader may have come further since the last frame.
    this.follow();
    if (isShortcut(event, 'n')) go(this.#next);
    if (isShortcut(event, 'p')) go(this.#previous);
  }

  follow(): void {
    const at = this.#follower.current();
    lead(this.#previous, this.#questions[at - 1]);
    if (!this.#next) return;
    lead(this.#next, this.#questions[at + 1]);
    this.#next.textContent = at === -1 ? words.firstQuestion : words.nextQuestion;
  }
}

/** Follows a link now, not with the next frame: another key may come before that. */
function go(link: HTMLAnchorElement | null): void {
  if (!link?.hash) return;
  link.click();
  targetOf(link.hash)?.scrollIntoView();
}

/** A link that leads nowhere for now keeps its room, so that the other stays where it is. */
function lead(link: HTMLAnchorElement, to: HTMLElement | undefined): void {
  link.classList.toggle('nowhere', !to);
  if (to) link.href = `#${to.id}`;
  else link.removeAttribute('href');
}
