import { allWithin, type Page, type PageElement } from '../page.ts';
import { classWeight } from './class-weight.ts';
import { findConsent } from './find-consent.ts';
import { findRunning } from './find-running.ts';
import { findParts } from './find-parts.ts';
import { findTeasers } from './find-teasers.ts';
import { linkDensity, measurePage, type Measure } from './measure-page.ts';
import { isUnlikely, matchOf, namedReason, reasons, sureReason } from './omitted-parts.ts';

/** What is the text of a page, and why all else is not. */
export interface Content {
  /** Elements that hold the text, none within another. */
  parts: PageElement[];
  /** Elements that are left out, within the parts and outside. */
  out: ReadonlyMap<PageElement, string>;
}

/** With fewer letters another choice may be better. */
const enough = 500;

const SHARE = /(?:\b|_)(?:share|sharedaddy)(?:\b|_)/i;

/** Whether a list, a table, a form or a division looks like anything but text, as Mozilla’s Readability tells. */
function isSuspicious(element: PageElement, measure: Measure, isOfFigure: boolean): boolean {
  const { length, commas, paragraphs, pictures, inputs, frames, hasDataTable } = measure;
  if (hasDataTable) return false;
  const weight = classWeight(element);
  if (weight < 0) return true;
  if (commas >= 10) return false;
  const density = linkDensity(measure);
  const isList = /^[uo]l$/.test(element.name) || (length > 0 && measure.listed / length > 0.9);
  const headed = length === 0 ? 0 : measure.headed / length;
  return (
    (!isOfFigure && pictures > 1 && paragraphs / pictures < 0.5) ||
    (!isList && measure.items - 100 > paragraphs) ||
    inputs > Math.floor(paragraphs / 3) ||
    (!isList && !isOfFigure && headed < 0.9 && length < 25 && (pictures === 0 || pictures > 2) && density > 0) ||
    (!isList && weight < 25 && density > 0.2) ||
    (weight >= 25 && density > 0.5) ||
    (frames === 1 && length < 75) ||
    frames > 1
  );
}

const TRIED = /^(?:form|fieldset|table|ul|div)$/;
const HEADING = /^h[12]$/;

/** What holds a larger share of the page’s letters may hold the text, whatever its names say. */
const mostNamed = 0.35;

function outReason(element: PageElement, measure: Measure, isSmall: boolean, isStrict: boolean): string | undefined {
  const sure = sureReason(element) ?? (isSmall ? namedReason(element) : undefined);
  if (sure !== undefined || !isStrict) return sure;
  if (isUnlikely(element) || element.name === 'footer') return reasons.around;
  return SHARE.test(matchOf(element)) && measure.length < enough ? reasons.beside : undefined;
}

/**
 * @param consent dialogs that ask for it: none of them is text
 * @param held what holds running text, which looks like nothing else
 */
function tryContent(
  page: Page,
  isStrict: boolean,
  consent: ReadonlySet<PageElement>,
  held: ReadonlySet<PageElement> = new Set(),
): Content & { length: number } {
  const kept = allWithin(page, ({ name, parent }) => parent?.name === 'table' || name === 'code');
  const whole = measurePage(page, (element) => sureReason(element) !== undefined || consent.has(element));
  const most = (whole.get(page.root)?.length ?? 0) * mostNamed;
  const teasers = findTeasers(page, whole);
  const out = new Map<PageElement, string>();
  const measures = measurePage(page, (element, measure) => {
    const isSmall = (whole.get(element)?.length ?? 0) <= most;
    const reason = consent.has(element)
      ? reasons.consent
      : teasers.has(element)
        ? reasons.navigation
      : outReason(element, measure, isSmall, isStrict && !kept.has(element));
    if (reason !== undefined) out.set(element, reason);
    return reason !== undefined;
  });
  const outside = allWithin(page, (element) => out.has(element));
  const parts = findParts(page, measures, (element) => outside.has(element));
  const chosen = new Set(parts);
  const inText = allWithin(page, ({ parent }) => parent !== undefined && chosen.has(parent));
  const ofFigure = allWithin(page, ({ name }) => name === 'figure');
  const cleaned = measurePage(page, (element, measure) => {
    if (out.has(element)) return true;
    if (!inText.has(element) || kept.has(element) || held.has(element) || measure.length === 0) return false;
    const isOut = TRIED.test(element.name)
      ? isSuspicious(element, measure, ofFigure.has(element))
      : HEADING.test(element.name) && classWeight(element) < 0;
    if (isOut) out.set(element, /^f/.test(element.name) ? reasons.form : reasons.around);
    return isOut;
  });
  const length = parts.reduce((sum, part) => sum + (cleaned.get(part)?.length ?? 0), 0);
  return { parts, out, length };
}

/**
 * Finds the text of a page. Where little is found, parts that are only unlikely count as well, and what holds the longest running text, whatever
 * forms and pictures stand beside it; where nothing is, what asks for consent is its text.
 */
export function chooseContent(page: Page): Content {
  const consent = findConsent(page);
  const strict = tryContent(page, true, consent);
  if (strict.length >= enough) return strict;
  const loose = tryContent(page, false, consent);
  if (loose.length < enough) {
    const running = tryContent(page, true, consent, findRunning(page, (element) => consent.has(element) || sureReason(element) !== undefined));
    if (running.length >= enough || (strict.length === 0 && loose.length === 0 && running.length > 0)) return running;
  }
  if (strict.length === 0 && loose.length === 0 && consent.size > 0) return tryContent(page, false, new Set());
  return loose.length >= enough || strict.length === 0 ? loose : strict;
}
