import { patternsOf, clauseUpTo, oneOf, type RelationPatterns } from './acts.ts';

/** What may stand before a subject: nothing, or what joins clauses. */
const opening = String.raw`(?:^(?:(?:The )?[●] and )?|[,;:–—] |“”,? |(?<!\p{L})(?:(?<!(?:[●]|\p{Lu}[\p{L}.-]*) )and|[Bb]ut|[Ww]hile|[Aa]fter|[Bb]efore|[Bb]ecause|[Ss]ince|[Aa]s|[Ww]hen|[Yy]esterday|[Tt]oday|(?:[Oo]n )?\p{Lu}\p{Ll}+day|[Ll]ast (?:week|month|year)) )(?:[Tt]he (?:board|leadership|management|government|council|directors) of )?(?:[Tt]he |[Aa]n? |[Ii]ts |[Tt]heir |[Hh]is |[Hh]er )?`;
const day = String.raw`(?:on |late on |last )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:in|on \d+|last|this|early|late) (?:January|February|March|April|May|June|July|August|September|October|November|December|week|month|year)|yesterday|today`;
const adverb = String.raw`(?:(?:\p{Ll}+ly|also|then|later|now|again|twice|once|first|already|since|just|even|${day}),? ){0,4}`;
/** Before an object's name. */
const noun = String.raw`(?!(?:of|by|for|with|in|at|on|from|to|into|about|over|under|against|between|among|after|before|during|through|off|up|out|around|onto|towards?|without|like|via|per|that|which|who|whose|when|where|while|how|why|what|and|or|but|as|than|if|all|both|it|him|her|them|he|she|they|more|most|not)(?!\p{L}))[\p{Ll}\p{N}€$£%][\p{L}\p{N}’'.,$€£%-]*(?<!,)`;
const described = String.raw`(?:(?:the|a|an|its|his|her|their) (?:${noun} ){0,3}|(?:${noun} ){0,2})`;
const saying = oneOf(
  'presented compared turned asked_(?![^,;:]{0,40}[●][^,;:]{0,15}_(?:for|to)_) added admitted agreed alleged announced argued asserted assumed believed cited claimed commented complained conceded concluded confirmed considered declared decided denied described doubted estimated expected explained feared happened hinted hoped implied indicated insisted intended learned mentioned needed noted observed planned pledged posted predicted promised proposed recalled remained remarked repeated reported revealed seemed showed stated stressed suggested suspected testified tried tweeted used vowed wanted warned_that wished wondered appeared looked continued started ended died lived stayed hundred indeed need feed speed red bed united based located',
);
const past = String.raw`(?!${saying}(?!\p{L}))\p{Ll}{2,}ed`;
const irregular = oneOf(
  'beat met fought led bought sold sent hit shot struck overthrew chose brought left built caught taught sought overtook took held told paid lent put cut let bit drove threw won swore withdrew forbade upheld quit lost ran stole sued bid',
);
/** Participles that read like a past tense: "beaten" on an arrow would turn it round. */
const regular =
  'met fought led bought sold sent hit shot struck brought left built caught taught sought held told paid lent put cut won upheld found';
const same = oneOf(regular);
const done = oneOf(
  `${regular} beaten overthrown chosen overtaken taken bitten driven thrown sworn withdrawn forbidden run stolen bid given`,
);
const present = oneOf(
  'accuses acquires advises appoints arrests attacks backs bans beats blames blocks buys challenges charges chairs condemns congratulates convicts controls criticises criticizes defeats defends demands dismisses employs endorses expels faces fights fines fires heads helps hires hosts investigates invites joins leads meets mocks names opposes orders owns pays praises presses prosecutes protects questions rejects replaces represents rescues rivals runs sacks sanctions seeks sells sues supplies supports suspends takes targets teaches thanks threatens trains urges visits warns welcomes wins',
);
const bare = oneOf(
  'accuse back blame criticise criticize demand fight investigate meet oppose represent reject sue support urge visit warn welcome condemn',
);
const verb = String.raw`(?<verb>(?:${past}|${irregular}|${present}|${bare})(?: (?:up|down|out|off|over|back))?)`;
const perfect = String.raw`(?:(?:(?:has|have|had) ${adverb}(?<verb>${past}|${done}))|(?:is|are|was|were) ${adverb}(?<verb>(?!(?:considering|planning|expecting|threatening|trying|hoping|seeking|going|preparing|saying|claiming|being|becoming)(?!\p{L}))\p{Ll}{2,}ing))`;
const be = String.raw`(?:(?:has|have|had) been|(?:was|were|is|are) being|was|were|is|are)`;
/** Where a subject is, or is from: “Prosecutors in Leeds”. */
const place = String.raw`(?: (?:in|from|at|of) (?:the )?\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?(?<!day))?`;
const subject = String.raw`${opening}①${place},? ${adverb}`;
const does = String.raw`${subject}(?:${perfect}|${verb})`;
const determined = String.raw`(?: (?:an?|the|its|his|her|their))?`;
/** What stands behind an object and belongs to the verb: “took Roe” is another thing. */
const complement = oneOf(
  'to_court to_justice to_task to_trial hostage responsible accountable liable guilty free down out off back under_pressure under_investigation on_trial in_contempt in_custody into_custody in_charge',
);
/** From one to another. */
const given = String.raw`(?<verb>sold|gave|given|presented|paid|sent|offered|handed|lent|leased|transferred|awarded|returned|donated|leaked|reported|stole|stolen|bought|took|taken|received|borrowed|accepted|demanded|sought|won|bid)`;
/** "opened an inquiry into". */
const deed = oneOf(
  'inquiry_into inquiries_into investigation_into investigations_into probe_into probes_into sanctions_on fine_on attack_on assault_on raid_on ban_on offer_from offer_by offers_from bid_from proposal_from bid_for offer_for stake_in shares_in control_of letter_to appeal_to apology_to complaint_to proposal_to support_for criticism_of supporter_of defence_of claims_about report_on evidence_from money_from money_to documents_to',
);
/** What one has or does that another can act on. */
const thing = oneOf(
  'offers? bids? plans? proposals? claims? appeals? lawsuits? complaints? requests? demands? takeover acquisition licen[cs]es? accounts offices headquarters decisions? policy policies handling ruling sale purchase conduct report candidacy nomination appointment resignation dismissal arrest account criticism version merger extradition',
);
/** Verbs with a preposition of their own. */
const turned = oneOf(
  'apologi[sz]ed_to appealed_to lied_to replied_to responded_to wrote_to surrendered_to lost_to resigned_from retired_from stepped_down_from called_on calls_on relied_on relies_on spied_on spies_on turned_on voted_for worked_for works_for campaigned_for played_for plays_for shot_at fired_at complained_about objected_to objects_to testified_against voted_against',
);
const after = String.raw`(?=$|[,;:.!–—“”]|\s(?:of|for|over|on|in|at|after|before|from|to|into|with|as|and|but|or|while|when|where|during|by|because|about|last|this|next|since|who|which|whose|against|amid|following|under|late|early|earlier|again|twice|three|near|outside|through|than|until|for|saying|accusing|alleging|calling|using|despite|without|within|unanimously|yesterday|today|\p{Ll}+ly|\p{Lu}\p{Ll}+day)(?!\p{L})|\s[\d£€$])`;

/** How plain English sentences say who acts on whom. */
export const englishRelations: RelationPatterns = {
  lead: /(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Sir|Dame|Lord|Lady|Judge)\.? )+$/u,
  clauseEnd: clauseUpTo('and but'),
  of: /^(?<office>(?:.* )?(?:of|for|to|at|with))(?: the)?$/u,
  department: /^(?:deputy |junior |shadow )?(?:minister|secretary|commissioner)(?!\p{L})/u,
  ofWhom: 'of',
  acts: patternsOf(
    String.raw`${subject}(?:has |have |had )?${adverb}(?<verb>awarded|gave|given|granted|handed|offered|paid|sent|sold|lent|presented) ${described}② (?<rest>(?:with )?(?:(?:an?|the|its|his|her|their) \p{Ll}[\p{L}-]*|[£$€]?\d[\d.,]*(?<!,)(?: (?:million|billion|\p{Ll}+s))?))${after}`,
    String.raw`${does} ${adverb}${described}② (?<rest>${complement})${after}`,
    String.raw`${subject}(?<verb>called|branded|labelled) ${described}② (?<rest>an? (?:\p{Ll}+ ){0,2}?\p{Ll}+)${after}`,
    String.raw`${does} ${adverb}${described}②${after}`,
    String.raw`${does}${determined} ${adverb}(?:${noun} ){0,5}?(?<link>${deed}) ${described}②${after}`,
    String.raw`${does}(?:${determined}(?: ${noun}){0,4}? (?<rest>${noun})(?<!ed|ing|ly))? (?<link>against|with) ${described}②${after}`,
    String.raw`${does}${determined}(?: ${noun}){0,4}? (?<rest>${thing}) (?<link>of|by) ${described}②${after}`,
    String.raw`${does} ${described}②['’]s?(?: ${noun}){0,3}? (?<rest>${thing})(?<link>)${after}`,
    String.raw`${subject}(?:has |have |had )?${adverb}${given}${determined}(?: ${noun}){0,4}? (?<rest>${noun}) (?<link>to|from|for) ${described}②${after}`,
    String.raw`${subject}(?:has |have |had )?${adverb}(?<verb>${turned}) (?:the )?②${after}`,
    String.raw`${subject}(?:has |have |had )?(?:was |were |been )?(?<verb>(?:pleaded guilty to|admitted(?: to)?|(?:found guilty|convicted) of) \p{Ll}+ing)(?:${determined}(?: ${noun}){0,4}? (?<rest>${noun}) (?<link>of|from|against|to))? ${described}②${after}`,
    String.raw`${opening}②,? ${be} ${adverb}(?<verb>\p{Ll}{2,}ed|${same})(?: [^,;:]{1,60}?)?(?<! following| caused| followed) by ${described}①${after}`,
    String.raw`②, (?:(?:who|which) ${be} )?${adverb}(?<verb>(?!followed )${past}|${same}) by ${described}①${after}`,
    String.raw`(?<verb>\p{Ll}{4,}) (?:that )?(?:${be} )?(?:brought|filed|made|lodged|launched|started) by (?:the )?① (?<link>against) ${described}②(?!['’])`,
    String.raw`(?:An?|The) (?<verb>(?:adviser|advisor|lawyer|barrister|solicitor|spokesman|spokeswoman|spokesperson|consultant|contractor|counsel|agent) (?:to|for|of|at)) (?:the )?②, ①`,
    String.raw`^[^●]*①,? (?:said|says)(?: afterwards| later| \p{Lu}\p{Ll}+day)?(?: that)? (?:he|she|it|they) ${perfect} ${described}②${after}`,
    String.raw`①, (?:who|which) ${adverb}(?:${perfect}|${verb}|(?<verb>(?!was|is|has|does)\p{Ll}{3,}s)) ${described}②${after}`,
    String.raw`${opening}①,? (?!said|says|told|claim|argu|believ)(?:(?!(?<!\p{L})(?:who|whom|whose|that|which|how|when|while|where|as)(?!\p{L}))[^;:.●]){2,120}? (?:and|but) ${adverb}(?:${perfect}|${verb}) ${described}②${after}`,
  ),
  attributed:
    /(?<!\p{L})(?:according to|allegedly|reportedly|supposedly|rumou?rs?|hoax|parody|satire)(?!\p{L})|, [^,]{2,50} (?:said|says)(?: (?:on )?\p{Lu}\p{Ll}+day)?\.?$/iu,
  unreal:
    /(?<!\p{L})(?:if|whether|unless|would|could|should|might|alleged|rumou?red|den(?:y|ies|ied)|claimed|claiming|claims? (?:that|to have|s?he|it|they|the)|untrue|false|fake|neither|told|heard that|(?:said|says) that (?!(?:s?he|it|they) )|alleges|suspected|accused of|imagin(?:e|ed)|hypothetical)(?!\p{L})/iu,
  denial:
    /(?<!\p{L})(?:not|never|no|nor|nobody|none|hardly|without|will|can|cannot|must|shall|failed to|refused to|tried to|wants? to|plans? to)(?!\p{L})|n['’]t(?!\p{L})|(?<!\p{L})may(?!\p{L})/u,
};
