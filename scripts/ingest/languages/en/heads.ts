import type { HeadWords } from '../heads.ts';

export const englishHead: HeadWords = {
  by: '(?:(?:written|story|words|text|reported|reporting|report|analysis|review|commentary|posted|compiled|prepared|published|view all posts) )?by|(?:authors?|byline)(?= ?:)',
  and: 'and|&|with',
  from: 'in',
  writesFor: 'of|for|at|from',
  staff:
    'staff|(?:our )?(?:own )?(?:staff|news|web|wire) (?:writers?|reporters?|correspondents?|reports?|desk|staff)|our (?:correspondents?|reporters?|foreign staff)|(?:the )?newsroom|admin(?:istrator)?|(?:news )?agencies|(?:from )?wire reports|(?:[\\p{L}]+ ){1,3}staff',
  board: "(?:the )?(?:[\\p{L}’'-]+ ){0,4}(?:editorial (?:board|team|staff)|editors)",
  affiliation:
    'press|news|times|post|courier|journal|herald|tribune|chronicle|gazette|globe|observer|guardian|independent|telegraph|mail|record|register|weekly|daily|magazine|media|radio|tv|television|network|newswire|agency|bureau|desk|service|staff|writers?|reporters?|correspondents?|editors?|columnists?|contributors?|journalists?|producers?|photographers?|special|freelance|newsroom|professor|director|fellow|institute|university|columnist|chief|reuters|intern',
  issuer: {
    first:
      'republic|kingdom|commonwealth|office|ministry|department|embassy|government|state|secretariat|city|town|county|province|parliament|congress|house|senate|committee|bureau|commission|council|agency|university|institute|bank|federal|national|royal|united',
    last: 'office|ministry|department|embassy|government|secretariat|council|commission|committee|authority|agency|bureau|board|board of directors|association|institute|foundation|university|trust|union|federation|corporation|inc\\.?|ltd\\.?|llc|company|group|service|administration|house|newsroom|news (?:room|centre|center|service)|media (?:centre|center|room|office)',
  },
  office:
    'minister|secretary|senator|mp|mla|mpp|mep|mha|mna|member|premier|president|mayor|governor|congressman|congresswoman|representative|commissioner|director|chair|chairman|chairwoman|leader|spokesperson|attorney general|speaker|councillor|assemblymember|deputy|shadow',
  verb: 'announce[sd]?|opens?|opened|welcomes?|launch(?:es|ed)?|calls?|says?|urges?|approves?|approved|backs?|votes?|signs?|signed|meets?|visits?|names|appoints?|appointed|will|to|is|are|was|were|has|have|gets?|wins?|rises?|rise|falls?|cuts?|raises?|condemns?|marks|celebrates?|unveils?|introduces?|releases?|secures?|invests?|awards?|hosts?|highlights?|responds?|joins?|leads?|delivers?|issues?|reports?|begins?|starts?|ends|faces?|seeks?|wants?|makes?|takes?|goes|go|hits?|warns?|demands?|fails?|breaks?|puts?|keeps?|needs?|must|should|can|remarks|statement|speech|readout|letter|on|after|as',
  section:
    'news|world|politics|business|opinions?|sports?|local|national|international|economy|science|technology|health|culture|arts|travel|life|lifestyle|education|environment|climate|features?|exclusive|breaking(?: news)?|investigations?|special report|top stor(?:y|ies)|latest(?: news)?|press|newsroom|media (?:centre|center)|blog|europe|asia|africa|americas|americas|us news|uk news|canada|mexico',
};
