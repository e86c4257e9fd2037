import type { KindWords } from '../kinds.ts';

const media = '(?:press|news|media)';

export const englishKinds: KindWords = {
  lines: {
    'press-release': `(?:for )?immediate release|${media} releases?(?: for immediate release)?|for release|embargoed(?: (?:until|till?) .{3,40})?`,
    statement: `(?:official |public |joint |written |${media} )*statements?|(?:written |prepared )?testimony`,
    speech:
      '(?:(?:prepared |opening |full |keynote )?(?:remarks|speech|address|speaking notes|text),? )?as (?:prepared|delivered|written)(?: for delivery)?|(?:please )?check against delivery|speeches|speech|speaking notes|(?:prepared |opening |keynote )?remarks|keynote(?: speech| address)?',
    interview: 'interviews?|q ?(?:&|and) ?a|questions and answers|in conversation',
    hearing: '(?:public |oversight |field |joint )?hearings?(?: (?:before|of) the .{3,120})?',
    'press-conference': `(?:joint |weekly |daily )?${media} (?:conference|briefing|availability|gaggle)|doorstop(?: interview)?`,
    editorial: 'editorials?|our view|our opinion|leading article|from the editorial board',
    'op-ed':
      'opinion|op-?eds?|commentary|guest (?:column|essay|opinion|commentary|columnist)|column|viewpoint|perspectives?|comment',
    letter: "letters?|(?:letters? )?to the editors?|open letter|readers?[’']? letters",
    explainer: 'explainers?|explained|backgrounder|analysis|primer|faqs?',
    transcript: '(?:(?:full|verbatim|official|rush|unedited|draft) )?transcripts?(?: of .{3,80})?',
  },
  titles: {
    'press-release': `(?:joint )?(?:${media} release|press notice|for immediate release) ?[:|—–-]`,
    statement: `(?:joint |official |written |public |opening |closing |prepared |${media} |white house )*statement (?:by|from|of|on|to|about|regarding|concerning|following|after|in response|issued|attributable|before|made)|(?:joint |official |ministerial |${media} )?statement ?[:|—–]|(?:(?:written|prepared|oral) )?testimony (?:by|of|from|before)`,
    speech:
      "(?:full text of |transcript of |text of )?(?:prepared |opening |closing |welcome |welcoming |keynote |introductory |concluding |as[- ]delivered )?(?:remarks|speech|address|keynote|lecture|speaking notes)(?: as (?:prepared|delivered)(?: for delivery)?)? (?:by|of|from|for|delivered|given|to|at|on)|(?:speech|remarks) ?[:|—–]|(?:maiden|second reading|budget|keynote|inaugural) speech|(?:[\\p{L}\\d.’'-]+ ){0,6}?(?:inaugural|farewell) address$|inaugural address|(?:[\\p{L}\\d.’'-]+ ){0,5}?state of the [\\p{L}]+ address",
    interview:
      '(?:an? |the |exclusive |full |tv |television |radio |live |transcript(?: of|[:,]| [–—-]) )*(?:interview|conversation|q ?(?:&|and) ?a)(?: with|:)|in conversation with|questions? and answers? with|(?:three|four|five|six|seven|ten|\\d{1,2}) questions (?:for|with)',
    hearing:
      '(?:transcript of )?(?:(?:full |public |oversight |field |joint |confirmation )*(?:sub)?(?:committee )?hearing)(?: (?:before|on|of|to)|:)',
    'press-conference': `(?:transcript of |joint |weekly |daily |full |white house )*(?:${media} (?:conference|briefing|availability|gaggle)|doorstop(?: interview)?)`,
    transcript: '(?:(?:full|verbatim|official|rush|unedited|partial) )?transcript(?: of(?! records)| ?[:|—–]| -|$)',
    editorial: '(?:editorial|our view) ?[:|—–]',
    'op-ed':
      '(?:opinion(?: (?:piece|editorial|article))?|op-?ed|commentary|column|guest (?:essay|column)) ?[:|—–]|(?:op-?ed|opinion (?:piece|editorial)) (?:by|in)',
    letter: '(?:an? )?(?:open |joint )?letter(?:s)? (?:to|from)',
    explainer: '(?:explainer|explained|backgrounder|faq) ?[:|—–]',
  },
  owned: {
    statement: 'Statement (?:on|about|regarding|concerning|following|after)',
    speech: '(?:Opening |Closing |Inaugural |Keynote |Farewell )?(?:Remarks|Speech|Address) (?:to|at|on|before)',
  },
  held: {
    'press-conference': `${media} (?:conference|briefing|availability|gaggle)|doorstop|media scrum`,
    interview: 'interview(?:s|ed)?|in conversation|q ?& ?a',
    hearing: 'hearing',
  },
  about: 'on|about|after|following|ahead of|before the (?!committee|subcommittee)|regarding|says?|said',
  greeting:
    "dear [\\p{L}.’'-]+(?: [\\p{L}.’'-]+){0,8} ?[,:—–-]?|to the (?:editors?|members) ?[,:—–-]?|to whom it may concern ?[,:—–-]?|(?:dear )?(?:sir|madam|sir or madam|sirs) ?[,:—–-]?",
  closing:
    'yours(?: (?:sincerely|faithfully|truly|very truly|respectfully))?|sincerely(?: yours)?|very truly yours|respectfully(?: yours| submitted)?|(?:with )?(?:best|kind|warm|warmest|kindest) (?:regards|wishes)|cordially|faithfully',
  edited:
    '(?:this|the|our|following|their|his|her) (?:interview|conversation|exchange|transcript|q ?& ?a) (?:has been|was|is|have been) (?:lightly |slightly )?(?:edited|condensed|abridged|shortened)|edited (?:and condensed )?for (?:length|clarity)',
  met: '(?:sub)?committees?,? met,? (?:in |jointly |pursuant |at |this day|by video|\\()|pursuant to notice',
  newspaper:
    'this (?:newspaper|editorial board|board (?:believes|has|holds|urges)|(?:page|paper)(?! (?:contains?|presents|examines|describes|discusses|proposes|reports|reviews|explores|argues|aims|is|was|shows?|will)(?!\\p{L})))|(?:argued|said|written|wrote|urged|called|noted)[^.?!]{0,30} in this space|(?:our|the) editorial board',
  urging: 'should|must|ought to|need(?:s)? to|will need to',
  present: 'is|are|includes?|allows?|requires?|demands?|means|remains?|needs?|helps?|involves?|consists?',
  firstPerson: 'I|we|our|ours|us|my|you|your',
  official:
    'readout|statement|proclamation|declaration|memorandum|letter|message|order|notice|nomina\\p{L}+|appoint\\p{L}+|announce\\p{L}*|approves?|amends?|remarks|fact sheet|press release|bill|resolution',
  biography: {
    verbs: 'is|was|has been|serves as|teaches|writes|works',
    trades:
      'professor|fellow|columnist|author|editor|writer|reporter|director|ambassador|diplomat|analyst|researcher|scholar|chair\\p{L}*|president|founder|co-founder|partner|correspondent|contributor|journalist|lawyer|attorney|economist|scientist|minister|senator|lecturer|student|expert|advis[eo]r|head|executive|officer|consultant|strategist|historian|critic|novelist|member|dean|resident',
  },
};
