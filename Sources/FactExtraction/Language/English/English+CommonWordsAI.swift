extension English {
  /// Frequent words that are no names: counted in free news text and government releases, where
  /// they stand in lower case at least twice as often as with a capital inside a sentence, or are
  /// nouns that official names are made of.
  static let commonWordsFromAToI = """
    abandon abandoned abducted ability able aboard abortion abortions above abroad absence
    absolute absolutely absorbed absurd abuse abused abusers abuses abusing academic accelerator
    accelerators accept acceptable accepted accepting access accessible accessing accident
    accidentally accidents accompanied accomplished accord according account accountability
    accountable accounting accounts accredited accurate accusations accused accuses accusing
    achieve achieved achievement achievements acknowledged acquire acquired acquisition
    acquitted acres acted action actions active actively activist activists activities activity
    actor actors actress acts actual actually acute added addiction adding addition additional
    additionally address addressed addresses addressing adequate adjourned adjustment administer
    administered administration administrations administrative administrator admission
    admissions admitted adopt adopted adoption adult adults advance advanced advances advancing
    advantage advantages advertising advice advise advised adviser advisor advisors advisory
    advocacy advocate advocated advocates advocating aerospace affect affected affecting affects
    affiliated afford affordable afraid aftermath afternoon age aged agencies agency agenda
    agentic agents aggravated aggression aggressive aggressively aging ago agree agreed agreeing
    agreement agreements agrees agricultural agriculture ahead aid aide aides aiding aim aimed
    aims air aircraft aired airline airlines airmen airport airports airstrike airstrikes album
    alcohol alert algae alien aliens alike alive allegation allegations allege alleged allegedly
    alleges allegiance alleging alliance allied allies allocate allocated allow allowed allowing
    allows ally alone along alongside altered alternate alternative alternatives altogether
    always ambassador ambulance ambush ambushed amended amendment amendments amid ammunition
    amnesty amongst amount amounts analyses analysis analyst analysts ancient anger angered
    angry animal animals anniversary announce announced announcement announcements announces
    announcing annual annually anonymous answer answered answers anti antitrust anybody anymore
    anyone anything anyway anywhere apart apartment apartments apologized apology apparent
    apparently appeal appealed appeals appear appearance appeared appears applaud applicable
    applicants application applications applied applies apply applying appoint appointed
    appointment appreciate approach approached approaches approaching appropriate appropriations
    approval approve approved area areas aren argue argued arguing argument arguments arising
    arm armed armor arms arrange arranged arrangements arranging array arrest arrested arresting
    arrests arrival arrived arriving art article articles artificial artist artists arts artwork
    asbestos aside ask asked asking aspect aspects assassination assault assaulted assaults
    assembly assess assessment asset assets assigned assist assistance assistant assisted
    assisting associate associated associates assume assumed assumes assurance assurances
    astronauts athletes athletic atmosphere atmospheric atomic atrocities attach attached attack
    attacked attacker attackers attacking attacks attained attempt attempted attempting attempts
    attend attended attendees attending attention attorneys attract attracted attracting auction
    auctions audience audiences audio audit authenticity author authored authorities authority
    authorization authorize authorized authorizes authorizing authors autism auto automakers
    automatic automatically automobile automotive autonomous autonomy availability available
    average aversion avian aviation avoid awaiting award awarded awards aware awareness away
    baby back backed background backing backlog bacteria bad bag bail balance balanced ball
    ballistic ballot ballots ban band bank bankers banking bankruptcy banks banned banner
    banners banning bans bar barred barrel barrels barrier barriers base baseball based bases
    basic basically basis basketball bat battle battling bear bears beat beating became become
    becomes becoming bed beef began begin beginning begins begun behalf behavior behind belief
    beliefs believe believed believes belong belonged belonging belongs below benchmark beneath
    beneficial beneficiaries benefit benefits besides best better beyond bid bids big bigger
    biggest bigotry bilateral billed billing billion billions bills bin bio biodiesel biological
    biology bipartisan bird birds birth birthday bit bitcoin black blame blamed blames blaming
    blast blasts blaze bleeding blew bloc block blockchain blocked blocking blocks blog blood
    blow blueprint blunt board boat boats bodies body bold bomb bomber bombers bombing bombings
    bombs bond bondholders bonds bone bones book books boost boosting border bordering borders
    born borrowers bottles bottom bought bound box boy boycott boycotted boyfriend boys brain
    branch branches brave bread break breakfast breaking breaks breast breeding bribery bribes
    bridge bridges brief briefing briefly bring bringing brings broad broadcast broadcaster
    broadcasting broadcasts broader broke broken broker brokered bronze brother brothers brought
    budget buffalo bugs build builders building buildings buildout built bulk burden burial
    buried burned burning bus buses business businesses businessman businessmen busy buy buyers
    buying bystander bystanders cabinet cable calculation call called calling calls calm came
    camera camp campaign campaigning campaigns camps campus cancel canceled cancelled cancer
    candidacy candidate candidates cannot cap capabilities capability capable capacity capita
    capital captain captivity capture captured car carbon card cards care career careful
    carefully cargo carried carries carry carrying cars cartel cartels cartoons case cases cash
    cast casualties cat catch category cattle caucus caucuses caught cause caused causes causing
    cease celebrate celebrated celebrating celebration celebrations celebrities cell cells
    cemetery census center centered centers central centre centres centrist cents centuries
    century ceremonies ceremony certain certainly certainty certificates certified chain chair
    chairman challenge challenged challenges challenging chamber chambers champion champions
    championship chance chancellor change changed changes changing channel channels chaos
    chapter character characterized characters charge charged charges charging charitable
    charity chart charter chase chased chat check checkpoint checkpoints checks chemical
    chemicals chest chickens chief chiefs child childhood children choice choices choose chooses
    chose chosen chronic church churches circuit circulated circumstances cite cited cites
    cities citing citizen citizens citizenship city civic civil civilian civilians claim claimed
    claiming claims clarify clashed clashes class classes classic classified clause clean
    cleaning cleanup clear cleared clearing clearly clemency cleric client clients climate
    climbed clinic clinical clinics close closed closely closer closing closure clothes clothing
    club cluster clusters coach coal coalition coast coastal coating cocaine code coffee cold
    coli collaborate collaboration collaborative collagen collapse collapsed colleague
    colleagues collect collected collecting collection collective collectively college colleges
    collided collision colonel colonies colony color coma combat combating combination combined
    come comes comfortable coming command commander commanders commands commend commended
    comment commented comments commerce commercial commission commissioners commissions commit
    commitment committed committees committing commodities commodity common commonly
    commonwealth communication communications communist communities community commuted companies
    companion company comparable compare compared compatible compensation compete competing
    competition competitive compiled complained complaint complaints complete completed
    completely completion complex compliance complicated complications comply component
    components compound comprehensive compromise compute computer computers con conceal
    concealed concentrations concept concepts concern concerned concerning concerns concert
    conclude concluded conclusion concrete condemnation condemned condition conditions
    condolences conduct conducted conducting conference confidence confident confidential
    confinement confirm confirmation confirmed confirming conflict confronted confused
    congressional conjunction connect connected connection consecutive consensus consent
    consequences conservation conservative conservatives consider considerable consideration
    considered considering considers consistent consistently consolidated consortium conspiracy
    conspiring constable constantly constituency constituents constitution constitutional
    construct constructed construction consulate consumer consumers consumption contact
    contacted contain contained containers containing contains contaminated contamination
    contempt content contents contest context continent continental contingent continue
    continued continues continuing continuous contract contracted contracting contractor
    contractors contracts contrary contrast contribute contributed contributes contributing
    contribution contributions contributor contributors control controlled controlling controls
    controversial controversy convention conversation conversations convert convicted conviction
    convictions convince convinced convoy cook cool cooperate cooperating cooperation
    cooperative coordinate coordinated coordinating coordination coordinator copies copper copy
    copyright copyrighted coral core corn corporate corporation corporations correct corrections
    correlation correspondent corridor corrupt corruption cost costs cotton couldn councils
    count counted counter counterpart counterparts counterterrorism counties counting countries
    country counts coup couple courage course court courts cover coverage covered covering
    covers covert cow cowboy crack crackdown cracks crash crashed create created creates
    creating creation creative creativity credentials credit credits crew crews cricket crime
    crimes criminal criminals crisis criteria critic critical critically criticism criticized
    critics crop crops cross crossed crossing crossings crowd crowded crowds crucial crude
    crunch crying cryptocurrency cubic cultivation cultural culture curb cure curfew curfews
    curious currencies currency current curve custody customer customers cut cuts cutting cyber
    cycle cyclone dad daily dam damage damaged damages damaging dancing danger dangerous dangers
    dark database datacenter datacentre date dates dating daughter day days dead deadliest
    deadline deadly deal dealers dealing deals dealt dear death deaths debate debated debates
    debris debt debts decade decades deceased decent decide decided deciding decision decisions
    declaration declared declaring decline declined declining decrease decreased decree
    dedicated dedication deduction deductions deemed deep deeper deeply defeat defeated defend
    defendant defendants defended defender defending defense defenses deficit definitely
    definition defraud degree delay delayed delaying delays delegate delegates delegation
    delinquency deliver delivered deliveries delivering delivery demand demanded demanding
    demands democracy demonstrate demonstrated demonstrates demonstration demonstrations
    demonstrators denied denies denounced deny denying departments depend dependence dependent
    depending depends deploy deployed deployment deployments deportation deported deposed
    deposit depot depressed depression derived descent describe described describes describing
    description desert deserve design designated designation designed designer desire desperate
    despite destination destroy destroyed destroying destruction destructive detail detailed
    details detained detainees detect detected detection detective detention deter determination
    determine determined detonated devastated devastating develop developed developer developers
    developing development developments device devices diabetes diagnosed dialogue dictator didn
    die died dies diesel difference differences different differently difficult difficulties
    digital dinner dioxide diplomat diplomatic diplomats direct directed directing direction
    directly director directors disabilities disability disabled disagreed disappearance
    disappeared disappointed disappointment disarm disaster disasters disc discharge discharged
    disclose disclosed disclosure discover discovered discovery discrimination discriminatory
    discuss discussed discusses discussing discussion discussions disease diseases disk disks
    dismantle dismissed dispatched displaced display displayed dispute disputed disputes disrupt
    disrupted disrupting dissolve dissolved distance distinguished distress distribute
    distributed distributing distribution distributions districts diverse diversity divide
    divided dividend dividends diving divisions doctor doctors document documentary documents
    doesn doing dollar dollars dolphins domain domestic dominance dominant dominated donating
    donation donations donor donors door doors double doubled doubt download downtown downturn
    downward dozen dozens draft drafting dramatically draw drawings drawn dream dress dressed
    drew drilling drink drinking drive driven driver drivers drives driving drone drones drop
    dropped dropping drought drove drug drugs dry dubbed due duration dust duties duty dying
    eagles earlier early earn earned earning earnings earth earthquake earthquakes ease easier
    easily easy eat eating echo economic economically economics economies economists economy
    ecosystem edge edition editor educated education educational effect effective effectively
    effects efficiency efficient effort efforts egg eggs eight eighteen eighth elaborate elder
    elderly elders elect elected election elections electoral electric electrical electricity
    electronic electronics elementary elements elephant eleven eligibility eligible eliminate
    eliminated eliminating elite else elsewhere email embassies embassy emerged emergencies
    emergency emerging emission emissions emotional empathy emphasis emphasized employed
    employee employees employer employers employment empower empty enable enacted encourage
    encouraged encourages encouraging end endangered ended ending endorse endorsed endorsement
    ends enduring enemy energy enforce enforcement enforcing engage engaged engagement engaging
    engine engineer engineering engineers engines enhance enhanced enhancement enhancing enjoy
    enjoyed enough enriched enrichment enrollment ensure ensures ensuring enter entered entering
    enterprise enterprises entertainment entire entirely entities entitled entity entrance
    entrepreneurship entry environment environmental environmentally environments envoy epidemic
    equal equality equally equals equipment equipped equity error erupted eruption escalating
    escape escaped especially espionage essential essentially establish established establishing
    estate estimate estimated estimates ethical ethics ethnic euro euros evacuate evacuated
    evacuation evaluate evasion evening event events eventually everybody everyday everyone
    everything everywhere evidence evil evolution evolved exact exactly examination examine
    examined example examples exceeded excellence excellent except exception excess excessive
    exchange exciting exclude exclusive executed execution executive executives exercise
    exercises exhibition exile exist existence existing exists exit expand expanded expanding
    expansion expect expected expects expelled expenditures expense expenses expensive
    experience experienced experiences experiencing experiment experimental experiments expert
    expertise experts expire expired expires explain explained explanation exploded exploitation
    exploration explore explosion explosions explosive explosives export exported exporter
    exporting exports exposed exposure express expressed expressing expression extend extended
    extending extensive extent external extinguisher extortion extra extradite extradited
    extradition extraordinary extreme extremely extremism extremist extremists eye eyes face
    faced faces facilitate facilities facility facing fact faction factions factor factors
    factory facts fail failed failing fails failure failures fair fairly fairness fake fall
    fallen falling falls false falsely fame families family famous fan fans farm farmers farming
    farms fascinating fashion fast faster fastest fatal fatalities fate father favor favored
    fear feared fears feature featured features fed federal federally federation federations fee
    feed feeding feel feeling feels fees feet fell fellow felony felt female females ferry
    fertilizer festival fever fiber field fields fifteen fifth fifty fight fighter fighters
    fighting figure figures file filed files filing fill filled film final finally finance
    finances financial financially financing find finding findings finds fine fines finish
    finished fire firearm firearms fired firefighters fires firing firm firms first fiscal fish
    fisheries fishermen fishing fit fits five fix fixed fixing flag flags flames flash flat
    flawed fled flee fleet flew flexible flies flight flights flock flood flooded flooding
    floods floor flow flowing flown flu fly flying focus focused focuses focusing folks follow
    followed followers following follows food foods foot footage football forbidden force forced
    forces forcing forecast forecasters foreclosure foreign foreigners forest forestry forests
    forever forfeit forfeiture form formal formally formation formed former formerly forming
    forms forth fortune forum forward fossil foster fought found foundation founded founder
    founding four fourteen fourth fragile framework franchise fraud fraudulent fraudulently free
    freed freedom freedoms freely freeze freezing freight frequent frequently fresh friend
    friendly friends frogs front frozen fruit fuel fueled fuels fugitive fulfill full fully fun
    functioning functions fund fundamental funded funding funds funeral further future futures
    gain gained gaining gains gallon gallons game games gang gangs gap gardens gas gases
    gasoline gate gates gather gathered gathering gave gay gender generally generals generate
    generated generation generations generic genocide geographic get gets getting giant girl
    girls give given gives giving glad glance glass global globe glue goal goals goes going gold
    golden gone gonna good goods got gotten govern governing government governmental governments
    governor governors grade graduate graduated grams grand granted grants graphics grateful
    grave gravity gray great greater greatest greatly green greenhouse grenade grenades grew
    grid groceries grocery gross ground grounds group groups grow growing grown growth guarantee
    guaranteed guarding guards guerrilla guerrillas guess guest guests guidance guide guidelines
    guilty guitarist gun gunfire gunman gunmen gunned guns habitat habits hadn hailed half hall
    halt halted hammer hampering hand handed handle handled handling hands handshake happen
    happened happening happens happiness happy harassment harbor hard harder hardware harm
    harmful harming harsh hate hatred haven hazard hazardous head headed heading headquartered
    headquarters heads headscarf health healthcare healthy hear heard hearing hearings heart
    heat heating heavily heavy height held helicopter helicopters hell help helped helping helps
    herd heritage hero heroin herself hidden hide hiding high higher highest highlight
    highlighted highlights highly highway hike hikes himself hire hired hiring historic
    historical historically history hit hitting hobby holding holdings holds hole holes holiday
    hollow holy home homeland homeless homeowners homes hometown honest honor honored honors
    hook hoped hopeful hopefully hopes hoping horn horns horror hospice hospital hospitalized
    hospitals host hostage hostages hosted hostile hosting hosts hot hotel hotels hotline hour
    hours household households houses housing however hub huge human humane humanitarian
    humanity humans hundred hundreds hunger hunt hunter hunters hunting hurricane hurricanes
    hurt hurting husband hydrogen hyperscale hyperscaler hyperscalers ice idea ideal ideas
    identification identified identifies identify identifying identities identity ideology
    ignore ignored ignores ill illegal illegally illicit illness illnesses image images imagine
    imaging immediate immediately immigrant immigrants immigration immunity impact impacted
    impacts impeached impeachment implement implementation implemented implementing implications
    import importance important importantly imported imports impose imposed imposing impossible
    impoverished imprisoned imprisonment improper improperly improve improved improvement
    improvements improves improving inadequate inappropriate incentives inception incident
    incidents include included includes including inclusion income incomes incoming incorporated
    incorrect increase increased increases increasing increasingly incredible incumbent indeed
    independence independent independently index indicate indicated indicates indicating
    indicted indictment indigenous indirectly indispensable individual individuals industrial
    industrialized industries industry infected infection infections infectious inference
    inflated inflation influence influential influenza inform information informed
    infrastructure initial initially initiated initiative initiatives inject injunction injured
    injuries injuring injury inmate inmates inner innocent innovation innovations innovative
    input inquiry inside insisted inspect inspection inspections inspectors inspire inspired
    instability install installation installed installing instance instances instead instituted
    institution institutions instructed instructions instrument instruments insult insulting
    insurance insurgency insurgent insurgents integrated integration integrity intellectual
    intelligence intend intended intends intense intensity intensive intent intention
    intentionally intentions inter intercepted interest interested interesting interests
    interference interim internal international internationally interpretation interpreter
    interrogators interrupted interstate intervene intervention interview interviewed interviews
    intimidate intimidation introduce introduced introducing introduction invasion inventory
    invest invested investigate investigated investigating investigation investigations
    investigative investigator investigators investing investment investments investor investors
    invitation invited involve involved involvement involves involving iron island isn isolated
    isolation issue issued issues items itself ivory
    """
}
