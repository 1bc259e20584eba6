import type { Lexicon, Patterns } from '../lexicon.ts';

export const groups: Lexicon['groups'] = {
  who: 'customer customers client clients prospect user users contact lead them him her they he she us team guys everyone you me cust caller account',
  det: 'the a an this that our their his her my your its some',
  thing:
    'issue problem matter request case ticket thing it this that one everything situation question concern',
  be: 'is are was were be been being s re m',
};

export const phrases: Lexicon['phrases'] = {
  'follow-up': [
    'follow|follows|followed|following|to? up|ups with|on|by|again?; f u; fu; followup|followups with|on?; follow* through',
    'circl* back with|around?; touch|touching base with?; check|checking|checked in with|on?; check|checked back with?',
    'chase|chased|chasing up?; keep|keeping an eye on; keep <who> posted|informed|updated; keep me posted; stay* in touch',
    'reach|reached|reaching out to?; loop|looping back|in; get|getting|got back to; take it from there; pick* this up',
    'next steps|step; to be continued; monitoring; see how it goes; see what happens; down the road; touch* base',
  ],
  pointer: [
    'see|check|refer|read|per to? <det>? above|below|attached|attachment|previous|prior|earlier|last|other|notes|note|email|mail|emails|thread|slack|chat|ticket|case|comments|file|history|details|crm|task|record|message|doc notes|note|email|mail|comment|comments|message|thread|call|ticket|for? details?',
    'as|like already? discussed|agreed|mentioned|stated|noted|explained|talked|usual|before|above|promised|planned by|in|on|with|during|earlier|above|previously? phone|email|person|call|meeting?',
    'per|as per our|the|my|your|last|this? call|conversation|chat|discussion|email|mail|meeting|usual|above|request|thread|slack; as per',
    'same|similar as|like before|above|last|previous|yesterday|usual|earlier time|one|week|note?; same issue|problem|thing|error|again as|like? before|last? time?; same again; ditto; idem',
    'details|more|info|rest|everything|all is|are? in|on <det> ticket|email|mail|thread|notes|slack|attachment|doc|crm|file; you know what|the i|one? mean?; refer to; see <who>; known issue; usual story; usual thing',
  ],
  call: [
    'call|calls|called|calling|phone|phoned|ring|rang <det>? <who>? back again?; callback requested?; call|give <who> back; give <who> a call|ring; had|have|having? a? quick|good|nice|short|long? call|chat|conversation|convo|talk|meeting|catchup with <det>? <who>?',
    'lvm|vm|voicemail left?; left|leave|leaving a|another? vm|voicemail|message|msg|voice for|with? mail?; no|didn answer|response|reply|pickup|luck|pick|t yet|again|pick? up?; didn t answer|respond|reply|pick up?',
    'spoke|spoken|speak|speaking|talked|talk|talking with|to <det>? <who>?; tried calling|to call|reach|again <who>?; tried <who>; could not reach; couldn t reach; line busy; unreachable; na on phone; np answer',
  ],
  'pass-on': [
    'over to you|u|team; please|kindly|can|could you|someone|somebody? take|look|handle|action|advise|assist|help|fix|check|review|proceed|do|see|sort|resolve|investigate|process|confirm|deal|respond|reply with? this|it|a|the|over|out|into|needful? look|issue|request|case|at|into|over? it|this?',
    'handle|action|fix|sort|do|check|resolve this|it|that|please out?; do the needful; fyi; fya; for your information|action|review|attention; take|have a? look at|into this|it?; look|looking|looked into at? this|it|the? issue|matter|problem?; your turn; all yours; passing this? on|along|over; pass on to; hand* over to?; assigned to you|team; forward|forwarding|forwarded to <det>? <who>?; escalate|escalated to <det>? <who>; please advise; need|needs help|assistance|support; take care of this|it; let me|us know if? you? have|need? any? questions|anything?; make sure; told <who> we d|would|will|ll handle|fix|check|sort it|this?; they|everyone know|knows',
  ],
  'state-only': [
    'in progress|process|review|hand; wip; on it; work* on it|this|that?; on hold; still open|pending|waiting|working|ongoing on? it?; pending; ongoing; waiting|wait|awaiting for|on? <det>? <who>? to|response|reply|feedback|answer|info|news|update|confirmation|back? respond|reply|answer|confirm?',
    'done; . now|is|all|already|been? completed|complete|finished|closed|closing|resolved|fixed|solved|sorted|handled|received|confirmed|approved|updated|reviewed|checked|processed|actioned|sent|open|active|new|investigating|tested|cleared now|already|ok|today|by? me|us? .; ok; okay; all good|set|ok|done|fine|clear; no change|changes|update|updates|news|progress; nothing new; email|mail|emailed|mailed sent; noted; under investigation|review|control; in contact with <det>? <who>; status quo; tbc; issue|problem resolved|fixed|solved; looks|works|working good|fine|ok|now|again; being worked on; will do|see|update; looks|look ok|fine|good',
  ],
  placeholder: [
    'n a; na; tbd; tba; tbc; tdb; . none|nothing|null|nil|undefined|test|testing|todo|placeholder|blank|empty|dummy|sample|unknown|whatever|something|stuff|note|notes|text|details|comment|description|temp|misc .; to do; to be determined|defined|done|filled|added|confirmed|announced in? later?; xxx; xx; x; foo; bar; foobar; as below; fill|add in? later; idk; dunno; sample|dummy|placeholder|example|test|your|some text|note|comment|entry goes? here?; insert|enter|type|add text|note|comment|description|details here; the? quick brown fox jumps|jumped? over? the? lazy? dog?; click here to add; see title|subject; blah; bla; not applicable|available',
  ],
  complaint: [
    '<det>? <who>? can|could|cannot|unable|not|t|able|cant|couldn|won to|t|not? log|login|sign|access|get|use|connect|open in|on|it|system|to? system|account|portal|app|the|it?; can|could t|not log in; login|access|log in? issue|issues|problem|problems|trouble|error|fails|failing|failed; login|access|log in? not|doesn t? work*',
    'not|doesn|does|isn|won|don|stopped|stop|didn|never|nothing t|is|not? work|works|working|worked|load|loading|respond|responding|properly|correctly as|right|properly|correctly|at|anymore|again|for? expected|all|them|it|should?; isn t right; not right|ok|good|possible|happy',
    'get|getting|gets|got|has|have|having|had|with|report*|see|seeing|an|some|experienc*|face|facing <det>|with? error|errors|issue|issues|problem|problems|trouble|difficult* message|with|again? it|system|the? system?; <det> error|issue|problem|bug; it|its|app|system|site|website|everything|all|thing s|is|was|keeps? broken|down|slow|crash*|fail*|freez*|buggy|bad|wrong; . broken|crash*|error|errors|bug|bugs|issue|issues|problem|problems .; something|things is|s|went|not|wrong|broke wrong|off|right|broken?; acting up; not happy; is|was|very|really? unhappy|upset|angry|annoyed|mad|frustrated|dissatisfied; <who> complain*; complain*; doesn t|not understand|like',
  ],
  urgency: [
    'urgent; urgently; very|super|extremely urgent; asap; as soon as possible|you can; rush; right|straight away; immediately; high|top|highest priority|prio|urgency; priority|prio high|1|one; critical; emergency; important; needs|requires? immediate|urgent attention|action|help|response; important; hurry up?; time sensitive; quickly; needs|requires attention; escalat*; prio',
  ],
  impression: [
    'good|great|nice|perfect|strong|bad|poor|positive|excellent|productive|solid|big fit|call|chat|meeting|conversation|lead|account|opportunity|customer|client|guy|guys|people|discussion|vibe|vibes|demo|potential|relationship|feedback|talk|rapport|session; went|going|goes really|very|super? well|good|great|badly|fine|ok|smoothly; happy|satisfied|nice|difficult|unhappy|tough customer|client|with? us|it?; very|super|really|quite|seems|is|are|highly? interested|excited|engaged|happy|keen|positive|promising|motivated in? us|our|it|this|the|product|solution|service? product|solution|offering|service?; lots|lot|a of potential|interest; <who> love* it|us|everything|the|this? product|demo?; hot|warm|cold lead; looking|looks good|promising|great; feel|feels|feeling good|confident about?; no|any concerns|complaints|issues|problems|worries',
  ],
  pleasantry: [
    'hi|hello|hey|dear <det>? <who>|all|there|folks|both|colleagues?; good morning|afternoon|evening|day all|team?; thank|thanks|thx|cheers you|u|in|a|so? advance|lot|much|all|again?; many thanks; best|kind|warm regards|wishes; hope|hoping you|this|all are|is|finds? you? well|doing?; have a nice|great|good day|weekend|one; cheers; regards; br; rgds; welcome; quick|just? a? quick note|question|one|update here?; just wanted to; for your info; looking forward to?; much appreciated; best',
  ],
  'vague-date': [
    'soon; sooner; later; shortly; next|following|coming|upcoming|other week|weeks|month|months|days|time|quarter|year; this|some week|month|quarter|time|day|point; one of these days; in|over <det>? next|coming|near|few|couple? of? few|coming? days|weeks|months|future|bit|while|time; when|whenever|once possible|available|ready|able|convenient|time|you|he|she|they can|get|have|has? time|chance|a?; another|some|any time|day; sometime|someday|eventually next|this|in? week|month|year|the? spring|summer|autumn|fall|winter?; at some point; in due course|time; at your earliest? convenience; early|late|mid|beginning|end next|this? week|month|year; going forward; in the meantime; for now; after the? holidays|weekend|summer; new? date|time follows|pending; depends; going forward; until further notice',
  ],
};

export const complete: Patterns = [
  'spam|duplicate|dup|dupe|junk|phishing closed|deleted|merged|ignored|of?; closed|close as|due|is? spam|duplicate|dup|dupe|junk|test to? spam?',
  'wrong|bad number|address|person|contact|company|department; not|no longer|isn t? interested interest?; not interested opted|thanks|thank out|you?; opted out; do not call|contact|email|disturb again|back|anymore?; unsubscribe|unsubscribed; no|not show|shows; out of office|business; already refunded|paid|shipped|cancelled|canceled|replaced|delivered|answered|renewed|signed; number|line|phone disconnected|dead|invalid; email|mail|emails bounced|bounces address|dead|again?; test|demo record|call|order|ticket|account deleted|closed|ignore|ignored|removed?',
  'no action|follow|followup|callback|reply|answer|response|further up|action? needed|required|necessary; customer|client|caller|order|he|she|they cancelled|canceled|cancels|withdrew|churned|hung|declined|passed up|away?; nothing to report|do|hand over?; no calls|tickets|incidents|alarms|alerts|open|issues no|or|and? calls|tickets|incidents|alarms|alerts|open? tickets?; paid in full; deal|closed won|lost; closed won|lost; lost to competitor; went with competitor; moved away; left the? company; passed away; language barrier; prank call; fax number|machine; gatekeeper refused; contract|invoice signed|paid; no fault|leak|leaks|fault|defect|damage|problem found|seen|detected|trouble closed?; wrong number removed|deleted; out of order; spam|duplicate|dup|dupe|junk; resolved|fixed|solved|corrected itself|themselves|by? customer|client|user|reboot|restart|themselves|himself|herself?; no longer needed|required|relevant|applicable|wanted|employed|there with|at? them|company|us?; withdrawn; request|ticket|case|order withdrawn|cancelled|canceled by? customer|client|them?; not needed|wanted anymore|any more?; cancelled|canceled by customer|client|them|user; already done|fixed|resolved|solved|closed|handled|sent|answered|refunded|cancelled|open elsewhere?; works as designed|intended|expected; by design; won t fix; can t|cannot|not|could reproduce|reproducible|reproduced not?; user|operator error|mistake; false alarm|positive closed?; misdial; pocket dial; caller|customer|he|she? hung up; voicemail|mailbox|inbox full; retired; deceased; out of business; bankrupt; no response|reply|answer|feedback|contact from? <det>? <who>? closing|closed|close it?; closed|closing as|due|after|for? to? no|lack|without of? response|reply|answer|feedback|contact from? <det>? <who>?; resolved|fixed|solved|works|working <det>? <who>? confirmed|confirms|happy it?; <det>? <who> confirmed|confirms it|all? is|as? ok|fixed|resolved|solved|working|works now?; confirmed working|fixed|resolved; tested ok|good|fine|working; nothing wrong|broken|found|to with? it?; unable to reproduce; self resolved; job applicant|application; sales pitch|call from vendor?; auto reply|response closed?; newsletter; merged; merged with|into duplicate|other ticket|case?',
];
