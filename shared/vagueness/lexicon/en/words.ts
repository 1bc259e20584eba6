import type { Words } from '../lexicon.ts';

export const functionWords: Words = [
  'the of and to with for was were is are been being has have had that this these those it its they them their',
  'we our us he she his her him you your i my me from by at on in be but or if as an a so than then there here',
  'what when where who which how will would could should can may might must do does did not no',
];

export const stopWords: Words = [
  'u am im ive id ill weve theyre hes shes dont doesnt didnt wont cant cannot couldnt wasnt isnt s t re ve ll d m o',
  'shall let lets about up down out off over under into onto through after before until till since during between within',
  'per via around across along also too very really just only even still yet already again always never ever often',
  'all any both each every few more most much many less least other another such same own than once twice enough quite',
  'rather pretty almost well ok okay yes yeah yep now well while because though although whether however maybe',
  'one two three first second third last next new old good bad great nice big small little long right way lot lots',
  'get gets got getting go goes going gone went come comes came coming take takes took taken make makes made making',
  'give gives gave given put see sees saw seen say says said saying tell tells told know knows knew known think thinks',
  'thought feel feels felt look looks looked looking seem seems seemed try tries tried trying keep keeps kept use used using',
  'want wants wanted need needs needed like likes liked love loved hope hopes hoped ask asks asked asking happen happened',
  'happens start started begin end ended back away together else ahead forward time times day days week weeks month months',
  'today now am pm kind sort bit part point case fact end people person persons everyone everybody everything anyone anybody',
  'anything nobody nothing none us ourselves himself herself themselves itself myself yourself myself ago far near side',
  'able sure true possible basically actually currently probably definitely absolutely totally completely honestly finally',
  'without within upon against above below further regarding concerning re etc eg ie w b c cc ps hi hello hey dear thanks',
  'thank thx please pls folks guys ones whole best better worse worst',
];

export const genericWords: Words = [
  'customer* client* prospect* lead leads contact contacts user users account accounts company companies guy someone',
  'deal deals opportunit* case cases ticket tickets issue issues problem problems matter matters question questions',
  'request requests requested inquir* enquir* concern concerns topic topics task tasks item items detail details info',
  'information update updates updated updating note notes noted comment comments message messages email emails emailed',
  'mail mails call calls called calling phone meeting meetings met discussion discussions discuss* talk talks talked',
  'talking spoke speak speaking chat chatted conversation* convo touch contacted reach reached connect connected',
  'follow follows followed following followup followups chase chased check checks checked checking review reviewed',
  'reviewing handle handles handled handling help helps helped helping support work works worked working fix deal dealt',
  'action actions activity step steps plan plans process progress situation status stuff thing things',
  'team teams department dept colleague* manager boss rep agent sales business internal project',
  'resolve resolves resolved resolving complete completes completed completing done finish finished close closed',
  'closing open opened pending wait waits waiting waited hold answer answers answered reply replies replied respond',
  'responds responded response* feedback interest interested interesting excited exciting happy unhappy engaged',
  'positive negative potential promising important priority urgent urgently asap soon later shortly quick quickly fast',
  'early late possible future moment near attention needful necessary accordingly aware involved regards kind kindly',
  'appreciate* opinion idea ideas thought thoughts expectation* expected expect relationship* value solution*',
  'product products offering* thanks assist* assistance sorry apolog* inform* informed share shared sharing send sends',
  'advise* advised mention mentioned mentioning inquire* confirm* bring brings brought provide* provided continue* continu*',
  'investigat* looking figure sort sorted deal proceed* ensure* strong strongly clearly proper properly',
  'fully super vibe vibes journey synergy alignment align aligned loop',
  'normal general various certain certainly regular usual usually main major minor number numbers word words',
  'year years hour hours minute minutes morning afternoon evening night current recent recently previous prior',
  'earlier before outstanding remaining relevant appropriate quickly busy available definitely forward happening',
  'sounded sounds sound seemed become became impression try agree* agreed agreement stay stays',
  'leave left doing show shows include* including',
  'overall path responsible party parties accordance writing character characters respective stakeholder* endeavo* furthermore',
  'additionally moreover therefore posted amazing awesome wonderful fantastic lovely cool pleasant friendly enthusias* eager',
  'keen motivated impress* chance chances fingers crossed hopefully fortunately unfortunately pleased glad delighted thrilled',
  'grateful frankly truly ultimately essentially literally mostly partly particular particularly especially specifically',
  'regularly constantly basis terms manner fashion approach direction perspective* viewpoint aspect aspects factor factors',
  'landscape trajectory momentum traction synergies leverage touchpoint* ecosystem bandwidth deliverable* proactiv* seamless*',
  'robust holistic strategic* optimi* maximi* streamlin* mutual* benefit benefits beneficial fruitful productive constructive',
  'valuable meaningful worthwhile interestingly curious nutshell summary overview recap upshot gist outcome outcomes result',
  'results conclusion conclude concluded objective* goal goals target vision mission roadmap initiative* commit* dedicated',
  'dedication passion* pleasure delight honest sincerely professional* excellent excellence outstanding quality ready readiness',
  'exploring explore explored touched touching base various explained explain explains understand understood understanding',
  'situations internally externally externally accordingly respond kindest sincerest utmost endeavours diligent diligently',
  'everything going circumstance* attempt* attempted effort efforts clicked success successful successfully',
];

export const topicWords: Words = [
  'invoice* bill bills billing billed payment payments price prices pricing priced quote quotes quotation* proposal*',
  'contract* offer offers offered order orders ordr document* docs doc paper paperwork file files report reports reporting',
  'configuration config setup settings setting permission permissions access login password security integration',
  'integrations feature features functionality system systems software app apps website site sites portal platform tool',
  'tools demo demos data missing risk risks slide slides timeline release roadmap statement confusing screen trial presentation renewal renewals upgrade delivery shipment installation install appointment*',
  'schedule scheduling kickoff onboarding training budget discount terms approval approve* change changes changed changing',
  'negotiation* sync data connection network server performance slow error errors bug bugs wrong incorrect angry upset',
  'frustrated complaint complain* technician tech procurement finance accounting legal management alternative* option',
  'options requirement* specification* version stock implementation visit service* numbers quality procedure package',
];

export const vagueWords: Words = [
  'someone somebody something some somewhere somehow several various stuff things thing whatever maybe perhaps possibly',
  'probably likely weird strange odd funny sometimes certain sort kind etc other others whoever anyhow bits different',
  'they them he she want wants wanted need needs needed should would could might hopefully soon else',
];

export const abbreviations: Words = [
  'pls=please plz=please pleas=please tmrw=tomorrow tmr=tomorrow tmw=tomorrow cust=customer custmer=customer',
  'costumer=customer cst=customer clnt=client folow=follow folllow=follow follwo=follow fllow=follow flw=follow',
  'upp=up thru=through ppl=people mtg=meeting msg=message acct=account mgr=manager wk=week mins=minutes hrs=hours',
  'yr=year dept=department asp=asap thx=thanks tks=thanks tnx=thanks ty=thanks ur=your handel=handle',
  'hadnle=handle isue=issue probelm=problem porblem=problem wrking=working workign=working wokring=working',
  'teh=the adn=and wnats=wants recieved=received chagne=change abt=about bc=because cb=callback vm=voicemail',
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
  'version ver v build req request id no nr serial sn model contract account lot dept gate cooler suite apt row rack ext',
];
