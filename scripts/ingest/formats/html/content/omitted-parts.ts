import { attributeOf, type PageElement } from '../page.ts';

/** Why a part of a page is no text of the document. */
export const reasons = {
  program: 'what only programs read',
  media: 'a picture, a film or a frame; this archive keeps words only',
  form: 'a form',
  hidden: 'hidden from whoever reads the page',
  navigation: 'ways to other pages',
  beside: 'beside the text',
  comments: 'comments of readers',
  consent: 'a question whether something may be kept on the reader’s machine',
  around: 'a part of the page around the text',
  comment: 'a comment in the markup',
} as const;

const elements = new Map<string, string>([
  ...'annotation annotation-xml base link meta noscript script style template'.split(' ').map((name) => [name, reasons.program] as const),
  ...'applet area audio canvas embed frame frameset iframe map noembed noframes object svg track video'
    .split(' ')
    .map((name) => [name, reasons.media] as const),
  ...'button datalist input meter optgroup option output progress select textarea'
    .split(' ')
    .map((name) => [name, reasons.form] as const),
  ['dialog', reasons.hidden],
  ['nav', reasons.navigation],
  ['head', reasons.program],
  ['title', reasons.program],
]);

const roles = new Map<string, string>([
  ...'menu menubar navigation'.split(' ').map((name) => [name, reasons.navigation] as const),
  ...'complementary search'.split(' ').map((name) => [name, reasons.beside] as const),
  ...'alert alertdialog dialog'.split(' ').map((name) => [name, reasons.hidden] as const),
  ['contentinfo', reasons.around],
  ['banner', reasons.around],
]);

/** Names of classes and ids, as `matchOf` has them. */
const COMMENTS =
  /(?:^|[\s_-])(?:comments?(?:-?(?:list|section|area|wrap(?:per)?|thread|form|respond))?|disqus(?:_thread)?|respond)(?:$|[\s_-])/i;
const NAVIGATION =
  /(?:^|[\s_-])(?:breadcrumbs?|nav(?:bar|igation)?|menus?|main-?nav|site-?nav|pagination|pager|skip-?links?|skip-to-\w+|toc)(?:$|[\s_-])/i;
const BESIDE =
  /(?:^|[\s_-])(?:ads?|advert(?:s|isements?)?|adsbygoogle|promos?|newsletters?|sign-?up|subscri(?:be|ption)s?|related(?:-?(?:posts?|articles?|stories|links?|content))?|recommended|recirc\w*|most-?(?:read|popular|viewed)|trending|popular|more-?(?:stories|from|news)|read-?(?:more|next|also)|see-?also|share(?:-?(?:bar|buttons?|links?|tools?|this))?|sharing|sharedaddy|social(?:-?(?:media|links?|share|icons?|buttons?|bar))?|follow-?us|sidebar|widgets?|cookies?(?:-?(?:banner|notice|consent|bar))?|consent|gdpr|paywall|popup|modal|overlay|sponsored|outbrain|taboola|tags|tag-?list)(?:$|[\s_-])/i;
const AROUND =
  /(?:^|[\s_-])(?:(?:site|page|global|main)[-_]?(?:footer|header)|footer|colophon|masthead|copyright|top-?bar)(?:$|[\s_-])/i;

/** What may be the text itself, whatever else its name says: `article-with-sidebar`, `main-content`. */
const MAY_BE_TEXT = /article|body|column|content|main|story|post|entry|page/i;

export const matchOf = (element: PageElement): string => `${attributeOf(element, 'class')} ${attributeOf(element, 'id')}`;

const isHidden = (element: PageElement): boolean =>
  element.attributes.has('hidden') ||
  (attributeOf(element, 'aria-hidden') === 'true' && !/fallback-image/.test(attributeOf(element, 'class'))) ||
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attributeOf(element, 'style'));

const holdsText = (element: PageElement): boolean => element.name === 'body' || element.name === 'html';

/** Why an element is surely no text of the document; undefined where it may be. */
export function sureReason(element: PageElement): string | undefined {
  const { name } = element;
  if (holdsText(element)) return undefined;
  const own = elements.get(name) ?? roles.get(attributeOf(element, 'role').toLowerCase());
  if (own !== undefined) return own;
  if (isHidden(element)) return reasons.hidden;
  return name === 'aside' ? reasons.beside : undefined;
}

/** Longer names are sentences: an id that is made of a heading’s words. */
const mostWords = 4;
const isShortName = (name: string): boolean => name.split(/[-_]+/).length <= mostWords;

/** Why an element is most likely none, as its names say. They may be those of a part that holds the text, too. */
export function namedReason(element: PageElement): string | undefined {
  const { name } = element;
  if (holdsText(element) || /^(?:article|main|a|h1)$/.test(name)) return undefined;
  const names = matchOf(element).split(/\s+/).filter(isShortName);
  // Paragraphs are named so that stand behind a paywall: they are the text.
  const match = names.filter((own) => name !== 'p' || !/^paywall/i.test(own)).join(' ');
  if (COMMENTS.test(match)) return reasons.comments;
  if (NAVIGATION.test(match)) return reasons.navigation;
  if (MAY_BE_TEXT.test(match.replace(BESIDE, ' '))) return undefined;
  if (BESIDE.test(match)) return reasons.beside;
  return AROUND.test(match) ? reasons.around : undefined;
}

/** The names that make a part unlikely to be the text, where another is likelier. They are those of Mozilla’s Readability. */
const UNLIKELY =
  /-ad-|ai2html|banner|breadcrumbs|combx|comment|community|cover-wrap|disqus|extra|footer|gdpr|header|legends|menu|related|remark|replies|rss|shoutbox|sidebar|skyscraper|social|sponsor|supplemental|ad-break|agegate|pagination|pager|popup|yom-remote/i;
const MAY_BE = /and|article|body|column|content|main|mathjax|shadow/i;

export function isUnlikely(element: PageElement): boolean {
  const match = matchOf(element);
  return !holdsText(element) && element.name !== 'a' && UNLIKELY.test(match) && !MAY_BE.test(match);
}
