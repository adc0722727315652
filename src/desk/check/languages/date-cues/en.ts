import type { DateCues } from '../language.ts';

export const englishDateCues: DateCues = {
  ahead:
    /(?<!\p{L})(?:will|shall|must|should|might|could|would|won't|can|(?:he|she|it|they|we|i|that|who)'(?:ll|d)|(?:is|are|am|'s|'re|be|been|remains?) (?:due|set|expected|scheduled|planned|slated|likely|going|poised|about|supposed|meant|hoping|planning|preparing|to)(?= )|is|are(?= to )|expected (?:to|on|in|by)|scheduled (?:to|for|on|in)|(?:due|planned|set|slated) (?:to|for|on|in)|coming|upcoming|forthcoming|plans?|hopes?|aims?|intends?|wants?|promises|vows|threatens|pledges|(?:agreed|vowed|promised|pledged|invited|urged|told|asked|ordered|summoned) (?:\p{L}+ ){0,3}to(?= )|postponed (?:to|until)|brought forward to|takes|goes|begins|starts|opens|closes|meets|(?<!(?:\d|\p{L}(?:o|e|r|x|n|t|y)) )votes|returns|resumes|ends|reopens|arrives|appears|travels|holds|hosts|plays|flies|sits|hears|visits|decides|faces|launches|expires)(?!\p{L})/gu,
  past: /(?<!\p{L}|(?<!\p{L})(?:be|is|are|to|will|would|can|could|may|might|must|should|shall|not) )(?:(?!(?:need|speed|indeed|feed|seed|exceed|proceed|succeed|breed|hundred|sacred|naked|united|ahmed|mohammed|expected|scheduled|planned|proposed|supposed|slated|hoped|intended|estimated|limited|armed|detailed|shed|sled|embed|bleed|greed|weed|creed|unprecedented|delayed)(?!\p{L}))\p{L}{2,}ed|was|were|had|did|didn't|wasn't|weren't|hadn't|been|(?:has|have|'s|'ve) (?:been|had|gone|come|taken|made|seen|won|lost|said|become|begun|broken|fallen|found|given|left|met|risen|sent|set|shut|cut|hit|spent|stood|told|written)|could(?: not|n't))(?!\p{L})|(?<!\p{L})(?:(?:is|are) (?:\p{L}+ly )?(?:accused|charged|suspected|alleged|thought|believed|said|reported|known|understood|feared|wanted))(?!\p{L})|(?<!\p{L}|(?<!\p{L})(?:be|to|will|would|can|could|may|might|must|should|shall|not) )(?:said|says|told|went|came|took|made|gave|got|saw|won|lost|met|led|left|held|kept|began|broke|brought|built|bought|caught|chose|drew|drove|fell|felt|fled|flew|fought|found|froze|grew|heard|hid|hit|hurt|knew|laid|lay|lit|paid|put|ran|rang|read|rose|sank|sent|shook|shot|shut|sold|sought|spent|spoke|split|spread|stole|stood|struck|stuck|swept|swore|swung|taught|tore|thought|threw|understood|woke|wore|wrote|ago|earlier|dead|overnight)(?!\p{L})/gu,
  written: { ahead: /(?<!\p{L})may(?= \p{Ll})/gu },
  open: /(?<!\p{L})(?:(?:was|were|had been|been) (?:due|set|expected|scheduled|planned|slated|supposed|meant|to)(?= )|(?:would|should|could|might|may) have|(?:(?:was|were|been|is|are) )?(?:called off|cancel\p{L}*|postponed|put off|brought forward|delayed|rescheduled)|decided to|voted to|planned to)(?!\p{L})/gu,
  present: String.raw`(?<!\p{L})(?:is|are|has|have|(?:he|she|it|we|they|there|that)'(?:s|re))(?!\p{L})`,
  infinitive:
    /(?<!\p{L}|(?<!\p{L})(?:five|ten|quarter|twenty|minutes) )to (?!(?:the|an?|this|that|his|her|its|their|our|court|hospital|work|school|prison|jail|church|power|parliament|voters|reporters|police|customers|people|journalists|members|office|home|bed|date|death|safety|victory|shore|sea|land|town|market|trial|custody|paper|life|more|about|nearly|around|almost|some|all|one|two|three)(?!\p{L}))\p{L}{2,}(?!\p{L})/gu,
  clause: String.raw`(?<!\p{L})(?:and|but|that|who|which|whose|where|when|while|because|although|though|if|as)(?!\p{L}) `,
  last: String.raw`(?<!\p{L})(?:last|past|previous) DAY`,
  next: String.raw`(?<!\p{L})(?:next|coming) DAY`,
  after: String.raw`(?<!\p{L})(?:after|since|following|in the wake of) (?:\p{L}+ )?DAY`,
  bound: String.raw`\b(?:from|until|till|by|before|as of|as from|starting(?: on)?|beginning(?: on)?)(?: next| this| late| early| the (?:end|middle|start|beginning) of)? DAY(?!'s)`,
  over: /\b(?:was|were|had|lasted|ran|stayed|remained|continued|worked|waited|stretched|began|took)\b/u,
  habit: String.raw`(?<!\p{L})(?:(?:an?|any|every|each|most|one|some) (?:\p{L}+ )?DAY(?!'s|\p{L})|DAYs(?!\p{L}))`,
  weeks: { last: 'last week', next: 'next week|week after', this: 'this week|later this week' },
  lastMonth:
    /\blast (?:january|february|march|april|may|june|july|august|september|october|november|december)/u,
  sameYear: /\b(?:that|the same) year\b/u,
  describing: {
    noun: 'behind',
    clause: String.raw`(?<!\p{L})(?:said|says|that|as|because|if|when|where|while) `,
    pattern: String.raw`(?<!(?<!\p{L})(?:in|at|during|on|by) (?:(?:last|this|next) )?)(?<!\p{L})(?:(?:last|this|next) )?(?:DAY|yesterday|today|tomorrow|night|week|month|year|spring|summer|autumn|fall|winter|\d{4})['’]s(?= \p{L})|(?<!(?<!\p{L})(?:in|at|during) (?:\p{L}+ )?)(?<!\p{L})(?:the|an?|its|his|her|their|our|that|\p{L}+['’]s) (?:\d{1,2} )?(?:DAY (?:\d{4} )?|\d{4} )(?!DAY|(?:morning|afternoon|evening|night|day|weekend|and|or|but|to|of|in|on|at|was|were|is|are|had|has|have|will|would|by|when|that|which|who|as|for|with|from|before|after|until|because|while|the|an?|it|he|she|they|we)(?!\p{L}))(?=\p{Ll}{2,})`,
  },
};
