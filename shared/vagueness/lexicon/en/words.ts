import type { Words } from '../lexicon.ts';

export const functionWords: Words = [
  'the of and to with for was were is are been being has have had that this these those it its they them their',
  'we our us he she his her him you your i my me from by at on in be but or if as an a so than then there here',
  'what when where who which how will would could should can may might must do does did not no',
];

export const stopWords: Words = [
  'mr mrs ms miss dr sir madam fw fwd u am im ive id ill weve theyre hes shes dont doesnt didnt wont cant cannot couldnt wasnt isnt s t re ve',
  'll d m o shall let lets about up down out over under into onto through after before until till since',
  'during between within per via around across along also too very really just only even still yet already',
  'again always never ever often all any both each every few more most much many less least another',
  'such same own once twice enough quite rather pretty almost well ok okay yes yeah yep now while',
  'because though although whether however one two three first second third last next new old good',
  'bad great nice big small little long right way lot lots get gets got getting go goes going gone went',
  'come comes came coming take takes took taken make makes made making give gives gave given put see sees',
  'saw seen say says said saying tell tells told know knows knew known think thinks thought feel feels felt',
  'look looks looked looking seem seems seemed try tries tried trying keep keeps kept use used using',
  'need needs needed like likes liked love loved hope hopes hoped ask asks asked asking happen',
  'happened happens start started begin end ended back away together ahead forward time times day days',
  'week weeks month months today bit point case fact people person persons everyone everybody',
  'everything anyone anybody anything nobody nothing none ourselves himself herself themselves itself',
  'myself yourself ago far near able sure true possible definitely',
  'absolutely totally completely honestly finally without upon against above below further regarding',
  'concerning eg ie w b c cc ps hi hello hey dear thanks thank thx please pls folks guys ones whole',
  'best better worse worst gonna wanna ours theirs mine yours tbh imo fyi kk k lgtm ack nvm np idc okie alright err crazy tired speechless pissed mad furious irate gotta kinda sorta lemme yea yup nah nope hmm umm uh ugh meh wow oops',
  'ouch lol haha bye yay dunno dosent didn doesn isn wasn aren everyones theres whats thats heres hence',
  'thus instead otherwise meanwhile nevertheless nonetheless forth whereas whichever easy easier',
  'easily hard harder simple simply entire entirely extra additional similar four five six seven ten dozen',
  'sufficiently',
  'slowly *ously *ively *ately *ingly *ibly *ably *ically',
  '*ually *fully *edly fine having mate sadly twenty thirty forty fifty hundred wee nowt sod bugger nada zilch sth smth omg sended',
  'ought loads keeping giving adding becoming begun began begins beginning *ptly *itely *ntly *efly *rmly *ckly *etly *enly *tedly *rarily deeply biggest smallest largest longest wider nicer calmer quieter duper halfway elsewhere',
  'whose haven wouldnt',
];

export const genericWords: Words = [
  'brief briefs briefed briefing require~ requirements exist~ impatient assign~ logging assume~ annoyed highlight~ recommend* suggest* propose~ insist~ assure~ facilitat* resolution conclu* thorough*',
  'applicable correspond* necess* willing* unwilling hesita* comfortable concerned smooth* roughly',
  'latest newest nearest upcoming forthcoming ongoing previous* shortly afterwards thereafter beforehand whenever wherever',
  'routine* measures satisf* dissatisf* miscommunicat* unresponsive chaos mess summar* documented',
  'rapport atmosphere timing rest reflect ownership pessimistic calm identify',
  'weekly monthly raised raise points scheduled schedules formal mile helpful',
  'customer* client* prospect* lead leads user users account accounts company companies guy deal',
  'deals opportunit* cases ticket tickets issue issues problem problems matter matters question',
  'questions request~ inquir* enquir* concern concerns topic topics task tasks info',
  'update~ note~ message messages email~ mail mails call~ meeting meetings met discuss*',
  'talk~ spoke speak speaking chat conversation* convo touch~ reach reached connect connected',
  'follow~ followup followups chase~ check~ review~ handled handling help~ work~ fix dealt action actions',
  'activity steps plan~ process~ progress situation* status team teams department',
  'dept colleague* manager boss rep agent business internal* project resolve~ complete~ done finished',
  'close~ open opened pending wait~ hold answer~ reply~ respond~ feedback interest~ excited',
  'exciting happy~ unhappy positive negative potential important priority urgent asap',
  'later quick fast early late future attention needful',
  'aware kindly appreciate* opinion idea ideas thoughts',
  'expect* value solution* product products offering* assist* sorry',
  'apolog* inform* share~ send sends advise* confirm* bring brings brought provide*',
  'continu* investigat* figure sorted proceed* ensure* strong* clearly',
  'proper properly fully super vibe vibes journey synerg* normal general',
  'main major minor word words year years hour hours minute',
  'minutes current recent prior earlier outstanding appropriate',
  'busy available happening sounds sounded become became agree* stay stays doing',
  'shows includ* overall party parties accordance writing character characters',
  'stakeholder* endeavo* furthermore additionally moreover therefore posted amazing awesome',
  'fantastic lovely cool pleasant friendly enthusias* eager keen impress* chance*',
  'fingers crossed unfortunate* pleased glad delight* thrilled grateful',
  'frankly truly ultimate* essential* literally mostly partly particular particularly especially',
  'basis manner fashion approach direction perspective* viewpoint',
  'aspect* factor factors landscape trajectory traction leverag* touchpoint*',
  'ecosystem bandwidth deliverable* proactiv* seamless* robust holistic strateg* optimi* maximi*',
  'streamlin* mutual* benefi* fruitful productive constructive valuable meaningful',
  'curious nutshell overview recap upshot gist outcome*',
  'objective* goal goals target vision mission initiative* commit*',
  'passion* pleasure honest sincere* professional* excellen* ready',
  'readiness explore~ explain~ understand* understood external* kindest',
  'utmost diligent* circumstance* attempt* effort* clicked',
  'nudge~ ping~ chaser chasers reminder reminders remind~ monitoring monitored regroup~',
  'reconnect revisit~ revert~ acknowledge~ notify~ catch~ caught inconvenience patience consider*',
  'evaluate~ undecided decision decisions decide~ intro introduc*',
  'initial discovery alternative* careful technical difficult* special query',
  'queries receive~ recieved hear hears heard random reason* luck solve~',
  'persist* reoccur* recur* occur* pertaining aforementioned herewith hereby experience~',
  'encounter~ arise arises arose tackle~ pursue~ undertake* manage~ intend~ organise~ organize~ coordinat*',
  'collaborat* cooperat* communicat* dialogue engage*',
  'participat* believe~ suppose~ guess~ realize~ realise~ remember~',
  'forget forgot forgotten appear~ improve* achieve~ accomplish~ succeed~ crucial vital',
  'critical significant substantial obvious clear clearer unclear unavailable insight*',
  'clarif* confus* story incomplete unchanged advising wish wishes gather~ await~',
  'worry~ care~ hassle bother~ trouble* purpose* sense suitable suited ideal convenien*',
  'timely rush hurry haste urgency prioriti* prio escalat* attend~ circle~ anyway',
  'regard* whatsoever soonest contact~ addressed addressing leave morning afternoon',
  'evening',
  'according afraid agenda aim~ allow~ anticipat* arrange* aside attitude avoid~ awkward badly based basic',
  'behalf belong~ beyond broad capable cautio* challenge~ choice* clever common commonly complex complicated concept*',
  'conduct~ confiden* consistent content context contribut* convince~ cope~ couple daily dealing',
  'decent deep definite depend~ deserve~ desire~ despite determin* develop* differ* digest* disappoint*',
  'diverse duly dynamic* ease effective efficient either enable~ encourag* enhance~ enjoy~ equal* establish~ evolv*',
  'examine~ except express~ extent extreme* fair fairly faith familiar final flexible focus~ foresee* former*',
  'fresh frustrat* fulfil* fundamental* gain~ genuine* guidance half hardly healthy hint~ huge ignore~ imagine~',
  'immediate* impact~ imply~ impossible indeed individual influenc* initiate~ input instance interpret~ involv*',
  'item items judge~ justif* lack~ latter learn~ learnings limited majority mean~ middle mind mood motivat*',
  'namely nature nervous neutral notable notice~ occasion* optimal ordinary outline~ overcome* pace parallel',
  'perfect persuad* phase plenty polite poor possess* practical precise* preliminary presence pretend*',
  'primar* principle* probable prompt~ rapid* rare* react~ reaction* real realistic reality recogni*',
  'refer~ reliable rely* remain~ remark~ role* rough sad',
  'scenario* scene seek* seldom sensitive slight* solid spirit stake stakes',
  'strength* stress~ stretch strict striv* struggl* style subject subsequent* sudden* suffer~ surpris* suspect~ tend~',
  'tension theme* theory throughout tiny tone top tough toward towards tradition* transition transparent* trend* trust~',
  'typical* unable uncertain* undergo* underline~ unexpected* unique unless unlikely unusual* urge~',
  'useful vague* variety vary* view~ visible weak welcome~ wise workload world wrap~ bigger takeaway* pushback feelings',
  'chemistry appetite curiosity openness objection* hurdle* obstacle* milestone* cadence rhythm sentiment',
  'buy treat treats treated treating list lists act acts acting partnership* goodwill nurtur* foster* cultivat* recorded entries brainstorm* sooner gang lads myriad handful fab brilliant superb stellar terrific incredible actioned executed performed implement~ annoyance anger interact* ensuring besides likewise imminently forthwith hunch instinct organizational showstopper blocker blockers empower~ utilise~ utilize~ behave~ behavior unusable useless horrendous dreadful intent* luckily gladly sentence paragraph jiffy chats handover~ ponder~ mull* spoken listen~ nightmare angle mandatory admit~ adopt~ affect~ argu* assess~ attain* comfort comply complied concentrat* convey~ debate~ declare~ dedicat* deem* define~ demand~ demonstrat* favor favour* favorable grasp~ misunderstand* overlook* prefer promot* prove~ recall~ reckon* reconsider* sympath* absolute abstract acceptable accurate actual adequate alike attractive awful cheerful chaotic desperate dramatic embarrass* extensive extraordinar* fun handy hopeful insecur* joy messy messed personal powerful rational receptive ridiculous sensible serious spectacular straightforward stupid sufficient terrible tidy unacceptable unhelpful unsure ability advantage advice consequen* crisis effect likelihood mindset misery nonsense notion panic phrase possibilit* preference* relief reluctan* thinking juncture representative glitch* malfunctioning buggy bugged wonky dodgy needless anyways anywhere everywhere nowhere herein awhile upfront meantime someday anymore spirits inactivity profusely natter chinwag lad lass bloke chap dude fella feeling grumpy cranky stroppy moan moaned rant ranted shouted yelled clueless hopeless accommodating ambitious amicable amused baffl* bewilder* boring certainty charming cheek* clue compelling compliment* confront* consensus controvers* conviction courte* creative dare dealings diplomatic disagree* disaster discourag* disgusted displeased disrespect* doable downside drawback* emotion* empath* endless energetic evident* exaggerat* exceptional excuse* exhausted expertise explanation* fascinat* feasib* fortunate friendship* fuss genius greatly harsh hate headway hectic helpless hilarious humble humour* immense* impasse inappropriate inclined inconclusive indecisive indifferent inevitab* innovat* inspir* intens* intrigu* irrelevant joke* keenly magnificent marvel* memorable mentality mindful miracle nasty nod nodded nodding obliged offended outburst outrag* overjoyed overwhelm* perception plausible pleasing pointless prais* pride profound prominent puzzl* rambl* reassur* resonated sake scared scary sceptical skeptical shocked shocking silly sketchy smile smiles smiled smiling standpoint stubborn tedious thoughtful trivial truth unaware unbelievable uncommon unconvinced uncooperative unfair unfriendly unpleasant unprofessional unreasonable unsuccessful upbeat upside warmth reattempt* feedbacks adored earliest reflexion leadership intermittent* undersigned cordial remoted routed champion',
  'rang ringing lady gent fellow fellas chaps mates tricky bored tiring exhausting stressful relaxed rude arrogant smug pushy aggressive defensive evasive cagey shy distracted rushed hurried chuffed gutted irritated irritating livid fuming enraged infuriat* exasperat* flustered alarming upsetting proud ashamed fussy picky needy generous careless sloppy lazy flaky trustworthy dubious fishy iffy legit setback* roadblock* bottleneck* pitfall* caveat* nuance* faff* shambles snag* verdict kudos gratitude badger~ prod~ diaris* reconvene~ resurface~ specific specifics specify spare grab~ diary standup weekend debrief* handoff threaten~ wasting umpteen* eyebrows',
  'pick picks picked picking standing lands landed playing played pop hang hangs ages sec secs senior resume* detail* exact* doubt* align* respect* respons* promis* relat* success* support* usual* wonder* worth* happi* knowledge* mistake* moment* comment* chatt* stunn* logic* relevan* regular* indicate indicated indication mention* option*',
  'apparent unknown owns maker causing cause uneventful verbal',
  'original originally record records instruction* session*',
  'rings duty duties specialists closer saga',
];

export const topicWords: Words = [
  'picture stage loop gut measure path step finish handle phone invoice* bill~ payment payments price~ quote quotes quotation* proposal* contract* offer~ order orders',
  'ordr document* docs doc paper paperwork file files report~ configuration config setup settings setting',
  'permission permissions access login password security integration integrations feature features',
  'functionality system systems software app apps website site sites portal platform tool tools demo demos',
  'data missing risk risks slide slides timeline release roadmap statement screen trial presentation',
  'renewal renewals upgrade delivery shipment installation install appointment* schedule scheduling kickoff',
  'onboarding training budget discount terms approval approve* change~ negotiation* sync connection network',
  'server performance slow error errors bug bugs wrong incorrect angry upset frustrated complain*',
  'technician tech procurement finance accounting legal management requirement* specification* version',
  'stock implementation visit service* number* quality procedure package part parts deadline* scope delay*',
  'reschedul* postpon* refund* import imports export exports upload uploads download downloads license*',
  'route routes form forms signature* notification* result results prepare~ verification',
  'adjust~ amend~ edit~ modify~ revise~ tweak~ rework adapt~ alter~ correct* cost costs quantit* amount* total totals sale sales purchase* compar* select* choose* choosing workaround kpi* metric* benchmark* statistics analy* evaluation audit audits inspection backlog capacity director* supervisor* engineer* developer* consultant* office* location* budgets fault faults attachment* match~ date dates',
  'slot shift survey',
];

export const vagueWords: Words = [
  'someone somebody something some somewhere somehow several various stuff things thing whatever maybe perhaps possibly',
  'probably likely weird strange odd funny sometimes certain sort kind etc other others whoever anyhow bits different',
  'they them he she want wants wanted should would could might hopefully soon else multiple numerous countless many',
];

export const titles: Words = ['mr mrs ms miss dr prof sir madam'];

export const articles: Words = ['the a an'];

export const abbreviations: Words = [
  'gd=good gud=good sez=says em=them pleas=please w=with whit=with pls=please plz=please tmrw=tomorrow tmr=tomorrow tmw=tomorrow cust=customer custmer=customer',
  'costumer=customer cst=customer clnt=client flw=follow',
  'upp=up thru=through ppl=people mtg=meeting msg=message acct=account mgr=manager wk=week mins=minutes hrs=hours',
  'yr=year dept=department asp=asap thx=thanks tks=thanks tnx=thanks ty=thanks ur=your handel=handle',
  'wokring=working',
  'teh=the adn=and taht=that cnat=cant jsut=just ddnt=didnt hlep=help noe=no wnats=wants recieved=received chagne=change abt=about prev=previous chk=check convo=conversation prob=problem bc=because cb=callback vm=voicemail dosent=doesnt whants=wants tommorow=tomorrow woud=would coud=could havnt=have_not havent=have_not hasnt=has_not didint=didnt nto=not hte=the yuo=you knwo=know lok=look repply=reply iam=i wasent=wasnt arent=are_not cudnt=couldnt wud=would cud=could shud=should sumone=someone smone=someone wich=which untill=until bellow=below ergent=urgent asapp=asap quikly=quickly stll=still stil=still avalable=available uncler=unclear complet=complete solv=solve scedule=schedule schedual=schedule speek=speak taked=talked messg=message yest=yesterday cuz=because coz=because bcoz=because cos=because invioce=invoice invocie=invoice qoute=quote qoutes=quotes contarct=contract wrogn=wrong worng=wrong delivry=delivery paymnt=payment adn=and bak=back nwes=news wel=well realy=really lgoin=login seee=see wnet=went abotu=about becaus=because',
];

export const units: Words = [
  'seat seats user users license* licence* hour hours hr h minute minutes min day days week weeks wk wks month months',
  'mo year years yr percent pct unit units piece pieces pcs pc store stores room rooms site sites device* box boxes pallet*',
  'ft feet inch inches in lb lbs kg g gal gallon* l litre* liter* ml km m cm mm mi mile miles psi bar degrees deg f c v volt*',
  'a amp* w watt* kw hz gb mb tb kb ms s sec seconds people employees pax copies lamps bulbs tickets orders calls k x',
];

export const money: Words = ['dollar* buck bucks pound pounds euro euros cents grand k'];

export const references: Words = [
  'order po so invoice inv ticket case quote ref reference room rm bldg building floor fl bay dock store lift line unit',
  'version ver v build req request id no nr serial sn model contract account lot dept gate cooler suite apt row rack ext fy',
];

export const mistyped: Words = [
  'follow followed following followup customer customers client clients please handle waiting awaiting pending progress',
  'discussed discuss mentioned attached above below answer answered response message voicemail urgent update updated',
  'completed resolved working issue issues problem problems error check review contact before again thanks details',
  'meeting important possible status finished reply replied access usual unhappy something someone shortly another',
  'conversation information feedback confirmed placeholder monitoring investigating looking agreed advise reminder tomorrow',
  'test this same with work mail email note notes done wait call hold sent voice down spoke should doesn unable trying called happy there complain complains complained complaining receive received nothing ticket getting returned critical ignore circle almost broken everything anything everyone nobody account expected previous priority terrible checking regroup scheduled discussion request requested technical approval confirm system complicated special reason already assist assistance support management investigate investigation escalated assigned forwarded description yesterday afternoon weekend doesnt',
];

export const notMistyped: Words = [
  'lost tied issued precious regrout goods mattress contract contracts attacked massage melting revolved blow cannon replay waiving wafting wailing warting penning wording',
  'worming competed conformed statue stats states culled calved cabled calmed locking looping looming rely replay chock',
  'hoping harpy statues resold acres handled handles three theme thee rattling drying crying frying prying meeting shorty',
  'their agreeing greed updater caller tailing waning wading tires clam minuets trail diary dairy casual causal silver broad beard crate carte slot stake skate boll ahead unstable enable gutting retuned broker chocking conform forwarder forwarders',
];

export const numerals: Words = [
  'two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty hundred dozen',
];
