import { reachedLine, TextFollower } from './follow-text.ts';
import { TranscriptGuide } from './transcript-guide.ts';
import { keepOneTabStop, walkLinks } from '../parts/walk-links.ts';
// Loaded along, so that a transcript's first keys find both its pictures ready.
import '../parts/roving-tab-index.ts';

const svg = 'http://www.w3.org/2000/svg';

/** Follows the reader: in the map above the text, in the contents beside it and, in a transcript, in the line that says where they are. */
class ReadingGuide extends HTMLElement {
  #links: SVGAElement[] = [];
  #parts: HTMLAnchorElement[] = [];
  #map: TextFollower | undefined;
  #contents: TextFollower | undefined;
  #transcript: TranscriptGuide | undefined;
  #here = document.createElementNS(svg, 'path');
  #frame = 0;

  connectedCallback(): void {
    if (this.#map) return;
    this.#links = [...this.querySelectorAll<SVGAElement>('.map a')];
    this.#parts = [...document.querySelectorAll<HTMLAnchorElement>('.contents a')];
    this.#map = new TextFollower(targetsOf(this.#links), reachedLine);
    this.#contents = new TextFollower(targetsOf(this.#parts), reachedLine);
    this.#here.setAttribute('class', 'here');
    this.querySelector('.map')?.append(this.#here);
    const line = this.querySelector<HTMLElement>('.guide-line');
    if (line) this.#transcript = new TranscriptGuide(line);
    this.addEventListener('keydown', this.#walk);
    window.addEventListener('keydown', this.press);
    window.addEventListener('scroll', this.#later, { passive: true });
    window.addEventListener('resize', this.#later, { passive: true });
    this.#follow();
  }

  disconnectedCallback(): void {
    cancelAnimationFrame(this.#frame);
    this.removeEventListener('keydown', this.#walk);
    window.removeEventListener('keydown', this.press);
    window.removeEventListener('scroll', this.#later);
    window.removeEventListener('resize', this.#later);
    this.#transcript?.leave();
    this.#here.remove();
    this.#map = this.#contents = this.#transcript = undefined;
  }

  press = (event: KeyboardEvent): void => this.#transcript?.press(event);

  #walk = (event: KeyboardEvent): void => walkLinks(event, this.#links, 'across');

  #later = (): void => {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(this.#follow);
  };

  #follow = (): void => {
    const at = this.#map?.current() ?? -1;
    markCurrent(this.#links, at);
    if (!this.#links.includes(document.activeElement as unknown as SVGAElement))
      keepOneTabStop(this.#links, this.#links[at]);
    this.#markHere(at);
    const part = this.#contents?.current() ?? -1;
    markCurrent(this.#parts, part);
    this.#transcript?.follow(this.#parts[part]);
  };

  /** How far the reader has come, to scale. */
  #markHere(at: number): void {
    const box = (this.#links[at]?.firstElementChild as SVGPathElement | undefined)?.getBBox();
    if (!box) this.#here.removeAttribute('d');
    else this.#here.setAttribute('d', `M${box.x + box.width * (this.#map?.progress(at) ?? 0)} -4v24`);
  }
}

const targetsOf = (links: readonly Element[]): HTMLElement[] =>
  links.flatMap((link) => document.getElementById(link.getAttribute('href')?.slice(1) ?? '') ?? []);

function markCurrent(links: readonly Element[], at: number): void {
  const link = links[at];
  if (link?.hasAttribute('aria-current')) return;
  for (const other of links) other.removeAttribute('aria-current');
  link?.setAttribute('aria-current', 'true');
}

/** Does what a key asks for that was pressed before there was a guide to hear it. */
export function pressEarly(event: Event): void {
  const guide = document.querySelector('reading-guide');
  if (event instanceof KeyboardEvent && guide instanceof ReadingGuide) guide.press(event);
}

if (!customElements.get('reading-guide')) customElements.define('reading-guide', ReadingGuide);
