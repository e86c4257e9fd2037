/**
 * Words that many texts of any matter have: an archive of five documents is too small to tell that they are common. Folded as
 * `foldWord` does; mostly those that stand in a tenth or more of 2,794 pages of one government, without the matters of its year.
 */
export const commonWords: ReadonlySet<string> = new Set(
  `
  a ability able about above access according achieve across act action actions activities actually add added adding
  addition additional address addressed addressing adults advance advancing affordable after afternoon again against age
  agenda ago agree agreed agreement ahead all allow almost alone along already also although always am among an and
  announced announcement another answer answered answers any anybody anyone anything appear appeared approach appropriate
  april are area areas aren't arms around as ask asked asking asks assistance at august available average away back bad
  based basis be became because become becomes becoming been before begin beginning behind being believe believes below
  benefit benefits best better between beyond big bigger bit both bottom boy briefing bring bringing broad build building
  business businesses but by call called calling calls came can can't cannot care career case cases cause caused causes
  center centers century certain certainly chain challenge challenges chance change changes child children citizens city
  class clear clearly close closely color come comes coming commitment committed common communities community companies
  concern concerned concerns conditions consider consistent continue continued continues continuing control conversation
  conversations coordination cost costs could couldn't countries country couple course create created creating crisis
  critical current currently cut data date day days deal death decades december decision decisions departments described
  describing despite details determine determined develop development did didn't different difficult direct directed
  directly discuss discussed discussion discussions do does doesn't doing dollars don't done down drive due during each
  earlier early effect effective effort efforts eighth either eleven else employees encourage end engage engaged enough
  ensure ensuring entire equity especially essential established even event events ever every everybody everyone everything
  evidence exactly example existing expand expanding expect experience experts face facilities facing fact fair families
  family far february feel few fifth fifty fight fighting final finally financial find first five focus focused folks follow
  following food for force former forty forward found four fourth free friday friends from front full fully further future
  gave generation get gets getting girl give given gives giving global go goal goals goes going good got government
  governments great greater ground group groups grow growing growth guess guidance guys had hadn't half hand happen happened
  happening happy hard has hasn't have haven't having he he'd he's head health hear heard hearing held help helped helping
  her here here's hers herself high higher highest him himself his historic history hit hold holding holds home homes honor
  hope hours house how human hundred hundreds i'd i'll i'm i've identify if immediate impact impacts implement importance
  important improve improving in include included includes including increase increased increasing individual individuals
  industry information interest interests international into involved is isn't issue issued issues it it's its itself
  january job jobs join joined joining july june just justice keep keeping keeps kept key kids kind kinds know known labor
  lack large larger largest last late later law laws lead leader leaders leadership leading least leave led left legal less
  let let's level levels life like likely line lines little live lives living local long longer look looking looks lost lot
  lots love loved low lower made main major majority make makes making man many march matter may maybe me mean means
  measures meet meeting meetings member members men mentioned message met middle might million millions minister moment
  monday money month months more morning most move moving much multiple must my myself nation national nations nearly
  necessary need needed needs neither never new newer news next night ninth no nobody non nor not note noted nothing
  november now number numbers obviously october of off offer office official officials often old older on once one ones
  ongoing only open operations opportunities opportunity options or order organizations other others our ourselves out
  outside over own page paid parents part particular particularly partner parts party pass passed past path pay paying
  people per percent period person personal place places plan planning plans play point policies policy political position
  positive possible potential power practices prepared president press prevent previous previously prior priority private
  probably problem problems process program programs progress promise promote proposed protect protecting protection provide
  provided provides providing public put putting quality question questions quick quickly quite raise ran range rarely rate
  rates reach ready real really reason reasons receive received recent recently record reduce region regional related
  relationship released remain remains remark remarks remember replied report reported reports require required requirements
  research resources respect respond response responsibility responsible rest result return review right rights risk role
  room roughly rule rules run running runs safe safely safety said same saturday save saw say saying says school second
  secretary sector secure security see seeing seek seem seemed seems seen send senior sense sent september serious serve
  served service services serving set seven several shall share shared sharing she she's short shorter should shouldn't show
  side sign signed significant similar since single situation six sixth small smaller so social society some somebody
  someone something sometimes soon sooner sorry sort sorts speak specific specifically speech spent spoke staff stand
  standards stands start started starting state stated states stay step steps still stood stop street strength stressed
  strong stronger students stuff such summit sunday supply support supported supporting supports sure system systems table
  take taken takes taking talk talked talking team tell telling tells tenth term terms testing than thank thanks that that's
  the their them themselves then there there's these they they're they've thing things think third thirty this those though
  thought thousand thousands three through throughout thursday time times to today today's together told tomorrow too took
  tools top total toward towards town track training travel true try trying tuesday turn twelve twenty two under understand
  understanding unless until up update upon us use used uses using usually values very view visit visits vital want wanted
  wants war warned was wasn't water way ways we we'll we're we've wednesday week weeks welcome well went were weren't what
  what's when where where's whereas whether which while who who's whole whom whose why will with within without woman women
  won't work worked workers workforce working works world worse worst would wouldn't year years yesterday yet you you'd
  you'll you're you've young younger your yourself
`
    .trim()
    .split(/\s+/),
);
