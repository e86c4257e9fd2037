import { attributeOf, type PageElement } from '../page.ts';

const POSITIVE = /article|body|content|entry|hentry|h-entry|main|page|pagination|post|text|blog|story/i;
const NEGATIVE =
  /-ad-|hidden|^hid$| hid$| hid |^hid |banner|combx|comment|com-|contact|footer|gdpr|masthead|media|meta|outbrain|promo|related|scroll|share|shoutbox|sidebar|skyscraper|sponsor|shopping|tags|widget/i;

/** How much the names of an element speak for its being text, as Mozilla’s Readability weighs them. */
export const classWeight = (element: PageElement): number =>
  [attributeOf(element, 'class'), attributeOf(element, 'id')].reduce(
    (sum, name) => sum + (POSITIVE.test(name) ? 25 : 0) - (NEGATIVE.test(name) ? 25 : 0),
    0,
  );
