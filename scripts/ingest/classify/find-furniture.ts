import { countWords } from '../../../src/record/passages.ts';
import { endsSentence } from '../text/ends-sentence.ts';
import { isPageLine, PAGE_NUMBER } from '../text/page-line.ts';
import { isPlain, withRole, type Draft, type Role } from '../text/draft.ts';
import type { Rule } from './rule.ts';

/** Longer paragraphs are text. */
const LONGEST = { words: 45, characters: 320 };

const OF_PAGE = 'a part of the web page, not of the text';
const OTHER_TEXTS = 'a link to another text';
const RIGHTS = 'a line on copyright';

const RELATED =
  /^(?:related(?: (?:articles?|stor(?:y|ies)|news|coverage|content|topics?|posts?|links?|reading))?|read (?:more|also|next|the full \w+)|more (?:on this|on this story|from .{2,40}|stories|news|coverage)|see also|also read|also see|you (?:may|might) (?:also )?like|recommended(?: reading)?|don['’]t miss|must read|lea también|lee también|lee más|leer más|te puede interesar|también te puede interesar|le puede interesar|notas? relacionadas?|ver también|a lire aussi|à lire aussi|lire aussi|à lire|à voir aussi|lire la suite|voir aussi|sur le même sujet|en savoir plus)(?: ?[:|»>—–→-].{0,200}| ?…| ?»)?$/iu;

const NEWSLETTER =
  /^(?:sign up|subscribe|get|enter|join|follow|like|download|support|register|receive|want|click here|suscríbete|suscríbase|suscribirse|recibe|síguenos|únete|descarga|inscrivez-vous|abonnez-vous|recevez|suivez-nous|téléchargez)(?![\p{L}])(?=.*(?:newsletters?|mailing list|inbox|alerts|notifications|breaking news|e-?mail address|subscri|facebook|twitter|instagram|telegram|whatsapp|youtube|our app|podcast|boletín|boletines|correo|infolettre|lettre d[’']information|courriel))/iu;

const ADVERTISEMENT =
  /^(?:advertisements?(?: ?[–—-] ?[^.]{1,60})?|advertising|ad|ads by .{2,30}|sponsored(?: content)?|paid (?:post|content)|(?:story|article) continues (?:after|below).{0,30}|continue reading.{0,40}|publicidad|anuncio|publicité|sigue leyendo.{0,40}|la suite après la publicité|la suite de (?:cet|l[’']) ?article.{0,40})$/iu;

const SHARING = new Set(
  `share tweet post pin print email e-mail mail facebook twitter x whatsapp telegram linkedin pinterest reddit instagram bluesky threads messenger copy
  link copied save bookmark gift teilen twittern drucken kommentieren kommentare merken versenden condividi stampa salva delen
  afdrukken compartilhar dela compartir compártelo imprimir correo enviar partager imprimer courriel envoyer`.split(
    /\s+/,
  ),
);
const BETWEEN_SHARING = new Set(
  'this the it article story page on via by to with a en este esta artículo nota por sur cet cette par ce and y et de'.split(
    ' ',
  ),
);

const COUNTS =
  /^(?:(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten)[ -]?min(?:ute)?s?\.? (?:read|de lectura|de lecture)|\d{1,3} ?min(?:\.|uten|uti|uter|utter|utes|utos)? (?:lesezeit|lesedauer|lesen|di lettura|de leitura|leestijd|läsning|lesetid|læsetid|czytania|čtení)|(?:lesezeit|lesedauer|leestijd|tempo di lettura|tempo de leitura|lästid) ?:? ?(?:ca\. ?)?\d.{0,20}|(?:estimated )?reading time:? .{1,20}|read time:? .{1,20}|(?:tiempo de lectura|temps de lecture|lecture) ?:? ?\d.{0,20}|(?:\d[\d.,k]* )?(?:comments?|comentarios?|commentaires?|shares?|views?|likes?)(?: ?\(\d+\))?|(?:leave|post|add) a (?:comment|reply)|(?:view|show|read|see|hide) (?:all )?(?:\d+ )?comments?|join the (?:conversation|discussion)|comments are (?:closed|off|disabled).{0,40}|deja (?:un|tu) comentario|laisser un commentaire)$/iu;

const CONTROLS =
  /^(?:buy (?:this )?photos?|(?:view|see|open|launch) (?:the |full |photo )?(?:gallery|photos|slideshow|more photos|image)|photo gallery|enlarge(?: (?:this )?image)?|(?:toggle|hide|show) caption|(?:play|watch) (?:the )?video|watch (?:now|live|more)|listen(?: (?:now|live)| to (?:this|the) (?:article|story))?|click to (?:enlarge|play|expand)|image \d+ of \d+|(?:previous|next) (?:slide|image|story|article)|(?:slideshow|gallery|photos?|bilderstrecke|galerie|diaporama) ?\( ?\d+ (?:images?|photos?|pictures|bilder|fotos?) ?\)|back to (?:top|home|news)|skip to (?:the )?(?:main )?(?:content|navigation)|scroll to top|print this page|(?:click here to )?(?:access|view|download|open)(?: the)? (?:pdf|printable)(?: version| file)?|(?:aller|passer) au contenu(?: principal)?|(?:ir|saltar|pasar) al contenido(?: principal)?|load more|show more|log in|sign in|manage consent|accept (?:all )?cookies|ver galería|ampliar foto|comprar foto|agrandir l[’']image)$/iu;

/** Above a title these are a page's, too: its menu, and the way to the page. */
const ABOVE_TITLE =
  /^(?:home|inicio|accueil|menu|menú|search(?: for)?|buscar|rechercher|follow us|(?:website )?sign in|create an? (?:website )?account|my account|you are here|navigation|toggle navigation|close|breadcrumb|language|english|español|français|donate|contact us|\d{1,2}|[›»>/|–-])(?: ?:)?$/iu;

const TAGS =
  /^(?:tags?|filed (?:under|in)|posted in|topics?|etiquetas|temas|mots-clés|categor(?:y|ies)|categorías?|catégories?|kategorien?|schlagw(?:ort|orte|örter)|themen)\s*:\s*.{1,200}$/iu;

/** How a page says that it is to be cited, when somebody looked. */
const CITATION = /^citation: .{1,260} retrieved .{4,60} from (?:https?:|www\.)/iu;

const COPYRIGHT =
  /^(?:©|\(c\) ?\d|copyright\b).{0,300}$|^.{0,160}\b(?:all rights reserved|todos los derechos reservados|tous droits réservés)\b.{0,120}$|^this material may not be published, broadcast.{0,120}$|^this (?:document|article|work) is subject to copyright\..{0,240}$/isu;

/** What an editor says of the text, at its end. */
const REMARK =
  /^\(?(?:this|the|a version of this|esta|este|cet(?:te)?) (?:story|article|post|piece|report|column|essay|interview|version|nota|artículo|texto|texte)\b.{0,60}\b(?:published|appeared|updated|corrected|produced|republished|publicad[ao]|publié|paru)\b.{0,200}$/isu;

const SHARE_ALONE =
  /^(?:share|tweet|facebook|twitter|e-?mail|print|whatsapp|telegram|linkedin|pinterest|reddit|compartir|imprimir|partager|imprimer|teilen|drucken|twittern|merken|kommentieren|condividi|delen|afdrukken|compartilhar)$/;

const isSharing = (text: string): boolean => {
  const words = text
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .filter(Boolean);
  if (words.length === 1) return SHARE_ALONE.test(words.join(''));
  return (
    words.some((word) => SHARE_ALONE.test(word)) &&
    words.every((word) => SHARING.has(word) || BETWEEN_SHARING.has(word))
  );
};

function roleOf(text: string): Role | undefined {
  const omitted = (reason: string): Role => ({ kind: 'omitted', reason });
  if (RELATED.test(text)) return omitted(OTHER_TEXTS);
  if (ADVERTISEMENT.test(text) || CONTROLS.test(text) || COUNTS.test(text) || TAGS.test(text) || CITATION.test(text))
    return omitted(OF_PAGE);
  if (isSharing(text) || NEWSLETTER.test(text)) return omitted(OF_PAGE);
  if (COPYRIGHT.test(text)) return omitted(RIGHTS);
  // `1 of 2` by itself may be a share.
  if (isPageLine(text) && /^\D/.test(text)) return omitted(PAGE_NUMBER);
  return REMARK.test(text) ? { kind: 'note', purpose: 'other' } : undefined;
}

/** A line above a title that is the page's and none of the text's. */
export const isAboveTitle = (text: string): boolean =>
  ABOVE_TITLE.test(text) ||
  /^skip to (?:the )?(?:main )?content /i.test(text) ||
  (text.length <= LONGEST.characters && roleOf(text)?.kind === 'omitted');

/** Why such a line is left out. */
export const PAGE_PART: Role = { kind: 'omitted', reason: OF_PAGE };

const isShort = ({ body: { text } }: Draft): boolean =>
  text.length <= LONGEST.characters && countWords(text) <= LONGEST.words;

/** So many paragraphs that are each one link, and no larger a share of all, are ways to other texts between those of the text. */
const LINKS = { fewest: 3, share: 0.3 };

/** Paragraphs that are one link and no sentence: titles of other texts. Where most are, they are the text. */
function findLinksAlone(drafts: readonly Draft[]): ReadonlySet<Draft> {
  const plain = drafts.filter(isPlain);
  const links = plain.filter(
    ({ body: { text }, spans }) =>
      spans.some(({ kind, start, end }) => kind === 'link' && start === 0 && end === text.length) &&
      !endsSentence(text) &&
      countWords(text) > 1,
  );
  return new Set(links.length >= LINKS.fewest && links.length <= plain.length * LINKS.share ? links : []);
}

/** Buttons in a row: so many of them, of so few words, that so many say how to share a text. */
const BUTTONS = { fewest: 3, words: 2, sharing: 3 };

/** Items of a list, one after the other, that are what buttons say: `Teilen`, `Drucken`, `Feedback`. */
function findButtons(drafts: readonly Draft[]): ReadonlySet<Draft> {
  const found: Draft[] = [];
  let row: Draft[] = [];
  const close = (): void => {
    const sharing = row.filter(({ body }) => isSharing(body.text)).length;
    if (row.length >= BUTTONS.fewest && sharing >= BUTTONS.sharing) found.push(...row);
    row = [];
  };
  for (const draft of drafts) {
    if (draft.layout?.kind === 'item' && countWords(draft.body.text) <= BUTTONS.words) row.push(draft);
    else close();
  }
  close();
  return new Set(found);
}

/**
 * What pages put around and between the paragraphs of a text: links to other texts, calls to subscribe, buttons, counts, copyright. It is
 * left out with its reason; what an editor says of the text is a note. Words in quotation marks are somebody’s.
 */
export const findFurniture: Rule = (drafts, { isOwnFile }) => {
  const links = isOwnFile === true ? new Set<Draft>() : findLinksAlone(drafts);
  const buttons = findButtons(drafts);
  return drafts.map((draft) => {
    if (buttons.has(draft)) return withRole(draft, PAGE_PART);
    if (links.has(draft)) return withRole(draft, { kind: 'omitted', reason: OTHER_TEXTS });
    const isLine = isPlain(draft) || (draft.role.kind === 'heading' && !draft.decided);
    if (!isLine || !isShort(draft) || /[“”]/.test(draft.body.text)) return draft;
    const role = roleOf(draft.body.text.replace(/[*_]/g, '').trim());
    return role ? withRole(draft, role) : draft;
  });
};
