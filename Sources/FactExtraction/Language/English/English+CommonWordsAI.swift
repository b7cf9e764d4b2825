extension English {
  /// Frequent words that are no names: counted in public-domain news and releases, where they
  /// stand in lower case at least twice as often as with a capital inside a sentence.
  static let commonWordsFromAToI = """
    abandoned abducted ability able aboard abortion above abroad absence absolute absolutely
    abuse abused abuses abusing academic accelerator accelerators accept acceptable acceptance
    accepted accepting access accessibility accessible accessing accident accidents accompanied
    accomplish accomplished accord according account accountability accountable accounting
    accounts accuracy accurate accusations accused accuses accusing achieve achieved achievement
    achievements acknowledged acquire acquired acquisition acquisitions acquitted acres acted
    action actions active actively activist activists activities activity actor actors actress
    acts actual actually adapt added adding addition additional additionally address addressed
    addresses addressing adds adequate adjust adjustment administer administered administration
    administrations administrative administrator admission admissions admitted adopt adopted
    adoption adult adults advance advanced advances advancing advantage advantages advertising
    advice advise advised adviser advisor advisors advisory advocacy advocate advocates
    advocating affect affected affecting affects affiliated afford affordable afraid aftermath
    afternoon afterwards age aged agencies agency agenda agentic agents aggravated aggression
    aggressive aggressively agile aging ago agree agreed agreeing agreement agreements agrees
    agricultural agriculture ahead aid aide aides aiding aim aimed aims air aircraft aired
    airline airlines airport airports airstrike airstrikes album alcohol alert algae alias alien
    aliens align aligned alike alive allegation allegations alleged allegedly alleges allegiance
    alleging alliance allied allies allocate allocated allow allowed allowing allows ally alone
    along alongside alpha alternate alternative alternatives altogether always amazing
    ambassador ambassadors ambulance ambush ambushed amended amendment amendments amid
    ammunition amnesty amongst amount amounts analyses analysis analyst analysts analytics
    analyze analyzing ancient anger angered angry animal animals anniversary announce announced
    announcement announcements announces announcing annual annually anonymous answer answered
    answers anti anticipate anticipated antitrust anybody anymore anyone anything anytime anyway
    anyways anywhere apart apartment apartments app apparent apparently appeal appeals appear
    appearance appeared appears applaud applicable applicants application applications applied
    applies apply applying appoint appointed appointment appreciate approach approached
    approaches approaching appropriate appropriations approval approve approved apps architect
    architecture archives area areas aren argue argued arguing argument arguments arm armed arms
    arranged arrangements array arrest arrested arresting arrests arrival arrive arrived
    arriving art article articles artificial artist artists arts asbestos aside ask asked asking
    aspect aspects assassination assault assembly assess assessment asset assets assigned assist
    assistance assistant assisted assisting associate associated associates assume assumed
    assumes assumptions assurance astronauts astronomical astronomy athletes atmosphere atomic
    attached attack attacked attacker attackers attacking attacks attained attempt attempted
    attempting attempts attend attended attendees attending attention attorneys attract
    attracted attracting auction auctions audience audiences audio audit authentication author
    authored authorities authority authorization authorize authorized authorizes authorizing
    authors autism auto automated automatic automatically automotive autonomous autonomy
    availability available average aversion avian aviation avoid awaiting award awarded awards
    aware awareness away baby back backed background backgrounds backing backlog bacteria bad
    bag bail balance balanced ball ballot ballots ban band bank bankers banking bankruptcy banks
    banned banner banning bans bar barred barrel barrels barrier barriers base baseball based
    baseline bases bash basic basically basics basis basketball bat battle battling bear beat
    beating beautiful became become becomes becoming bed beef began begin beginning begins begun
    behalf behavior behind belief beliefs believe believed believes belong belonged belonging
    belongs below benchmark beneath beneficial beneficiaries benefit benefits besides best beta
    better beyond bid bidding bids big bigger biggest bigotry bilateral billed billion billions
    bills bin binary bio biological biology bipartisan bird birds birth birthday bit bitcoin
    black blame blamed blames blanket blast blasts blaze blew blind bloc block blockchain
    blocked blocking blocks blog blood blow blue blueprint board boat bodies body bold bomb
    bomber bombers bombing bombings bombs bond bondholders bonds bone bones book books boost
    border bordering borders born bottles bottom bought bound boundaries box boy boycott
    boycotted boys brain branch branches brand brave bread break breakfast breaking breaks
    breast breeding bribery bribes bridge bridges brief briefing briefly brigade brigades bring
    bringing brings broad broadcast broadcasting broadcasts broader broadly broke broken broker
    bronze brother brothers brought browser browsers budget buffalo bug bugs build builders
    building buildings buildout builds built bulk burden bureaucracy buried burned burning bus
    buses business businesses businessman busy button buy buyers buying buys cabinet cable
    calendar call called calling calls calm came camera camp campaign campaigning campaigns
    camps campus canceled cancelled cancer candidacy candidate candidates cannot capabilities
    capability capable capacity capita capital captain caption captivity capture captured car
    carbon card cards care career careful carefully cargo carried carries carry carrying cars
    cartel cartoons case cases cash cast casualties cat catalog catch categories category caucus
    caucuses caught cause caused causes causing cave cease celebrate celebrated celebrating
    celebration cell cells cemetery census center centered centers central centralization
    centralized centre centres centrist cents centuries century ceremonies ceremony certain
    certainly certificate certificates certified chain chair chairman challenge challenged
    challenges challenging chamber chambers champion championship chance chancellor chances
    change changed changes changing channel channels chaos chapter character characteristics
    characterized characters charge charged charges charging charitable charity chart charter
    chase chat check checked checking checklist checkpoint checkpoints checks chemical chickens
    chief chiefs child childhood children choice choices choose choosing chose chosen chronic
    church churches circle circuit circumstances cite cited cites cities citing citizen citizens
    citizenship city civic civil civilian civilians claim claimed claiming claims clarify
    clarity clash clashed clashes class classes classic classified clause clean cleaning cleanup
    clear cleared clearing clearly clemency cleric click client clients climate climbed clinic
    clinical clinics close closed closely closer closing closure clothes clothing cloud club
    cluster clusters coach coaching coal coalition coastal coating cocaine code coding coffee
    cold coli collaborate collaborating collaboration collaborative collagen collapse collapsed
    colleague colleagues collect collected collecting collection collective collectively college
    colleges collision colonel colonies colony color colors column combat combating combination
    combined come comes comfort comfortable coming command commander commend commended comment
    commented comments commerce commercial commission commissioners commissions commit
    commitment committed committees committing commodities commodity common commonly
    commonwealth communicate communicating communication communications communist communities
    community commuted companies company comparable compare compared compensation compete
    competing competition competitions competitive compiled complained complaint complaints
    complete completed completely completing completion complex complexity compliance compliant
    complicated comply component components compound comprehensive compromise compute computer
    computers computing con conceal concept concepts concern concerned concerning concerns
    concert conclude concluded conclusion concrete condemned condition conditions condolences
    conduct conducted conducting conference confidence confident confidential configuration
    confinement confirm confirmation confirmed conflict conflicts confronted confused confusing
    confusion congressional conjunction connect connected connecting connection connections
    consensus consent consequences conservation conservative consider considerable consideration
    considerations considered considering considers consistency consistent consistently
    consolidated consortium conspiracy conspiring constable constantly constituents constitution
    constitutional constraints construct constructed construction consulate consultant
    consulting consumer consumers consumption contact contacted contain contained container
    containers containing contains contaminated contamination contempt content contents contest
    context continent continental continue continued continues continuing continuous
    continuously contract contracted contracting contractor contractors contracts contrary
    contrast contribute contributed contributes contributing contribution contributions
    contributor contributors control controlled controlling controls controversial controversy
    convention conversation conversations convert convicted conviction convictions convince
    convoy cook cool cooperate cooperating cooperation cooperative coordinate coordinated
    coordinating coordination coordinator copies copper copy copyright copyrighted coral core
    corn corner coronavirus corporate corporation corporations correct corrections correspondent
    corridor corrupt corruption cost costly costs cotton couldn count counted counter
    counterpart counterparts counterterrorism counties counting countries country counts coup
    couple course court courts cover coverage covered covering covers cow cowboy crack crackdown
    crash crashed create created creates creating creation creative creativity credentials
    credit credits crew crews cricket crime crimes criminal criminals crisis criteria critic
    critical critically criticism criticized critics crop crops cross crossed crossing crowd
    crowded crucial crude crunch cryptocurrency cubic cultivation cultural culture cup curb
    curfew curfews curious currency current curve custody custom customer customers cut cuts
    cutting cyber cybersecurity cycle cyclone daily dam damage damaged damages damaging danger
    dangerous dark dashboard database databases datacenter datacentre dataset datasets date
    dates daughter day days dead deadliest deadline deadly deal dealing deals dear death deaths
    debate debated debates debris debt decade decades deceased decent decide decided deciding
    decision decisions deck declaration declared decline declined declining decrease decreased
    decree dedicated dedication deduction deductions deemed deep deeper deeply default defeat
    defeated defend defendant defendants defended defending defense defenses deficit define
    defined defining definitely definition defraud degree delay delayed delaying delays delegate
    delegates delegation deliver delivered delivering delivers delivery demand demanded
    demanding demands democracy demonstrate demonstrated demonstrates demonstration
    demonstrations demonstrators denied denies denounced deny denying departments depend
    dependence dependent depending depends deploy deployed deploying deployment deployments
    deported depot depression derived descent describe described describes describing
    description descriptions desert deserve design designated designation designed designer
    designers designing designs desire desktop despite destination destroy destroyed destroying
    destruction destructive detail detailed details detained detainees detect detected detection
    detective detention determination determine determined determining detonated devastated
    devastating develop developed developer developers developing development developments
    device devices diabetes diagnosed dialogue dictator didn die died dies difference
    differences different differently difficult difficulties difficulty digital dinner diplomat
    diplomatic diplomats direct directed direction directly director directors directory dirty
    disabilities disability disabled disappearance disappeared disarm disaster disasters
    discharge disclose disclosed disclosure discover discovered discovery discrimination discuss
    discussed discusses discussing discussion discussions disease diseases disk dismissed
    displaced display displayed dispute disputed disputes disrupt disrupted disrupting dissolved
    distance distinct distribute distributed distributing distribution districts dive diverse
    diversity divide divided dividend dividends diving divisions doctor doctors document
    documentation documented documents doesn doing dollar dollars domain domains domestic
    dominant dominated don donation donations donor donors door doors dot double doubled doubt
    download downloads downtown downturn dozen dozens draft drafting dramatically draw drawing
    drawn dream dress dressed drew drilling drink drinking drive driven driver drivers drives
    driving drone drones drop dropped dropping drought drove drug drugs drummer dry due duration
    dust duties duty dying dynamic dynamics eagles earlier early earn earned earning earnings
    earth earthquake earthquakes ease easier easily easy eat eating economic economically
    economics economies economists economy ecosystem edge edit editing edition editor editorial
    educate educated education educational effect effective effectively effectiveness effects
    efficiency efficient efficiently effort efforts egg eggs eight eighth elaborate elder
    elderly elect elected election elections electoral electric electrical electricity
    electronic electronics element elementary elements elephant eleven eligibility eligible
    eliminate eliminated elite else elsewhere email emails embassies embassy emerged emergencies
    emergency emerging emission emissions emotional empathy emphasis emphasized employed
    employee employees employer employers employment empower empowered empowerment empty enable
    enabled enables enacted encountered encourage encouraged encourages encouraging end
    endangered ended ending endorse endorsed endorsement ends enemy energy enforce enforcement
    enforcing engage engaged engagement engaging engine engineer engineering engineers engines
    enhance enhanced enhancement enhancing enjoy enjoyed enough enrichment enrollment ensure
    ensures ensuring enter entered entering enterprise enterprises entertainment entire entirely
    entities entitled entity entrance entrepreneurs entrepreneurship entry environment
    environmental environments envoy epidemic equal equality equally equipment equipped equity
    error errors erupted eruption escape escaped especially essential essentially establish
    established establishing estate estimate estimated estimates ethanol ethics ethnic euro
    evacuate evacuated evacuation evaluate evaluating evaluation evasion evening event events
    eventually everybody everyday everyone everything everywhere evidence evil evolution
    evolutionary evolve evolved evolving exact exactly examine examined example examples
    exceeded excellence excellent except excerpt excess excessive exchange excited exciting
    exclusive executed execution executive executives exercise exercises exhibition exile exist
    existed existence existing exists exit expand expanded expanding expansion expect
    expectations expected expects expenditures expense expenses expensive experience experienced
    experiences experiencing experiment experimental experiments expert expertise experts expire
    expired expires explain explained explanation exploded exploitation exploration explore
    exploring explosion explosions explosive explosives expo export exported exporter exporting
    exports exposed exposure express expressed expressing expression extend extended extending
    extensive extent external extortion extra extractive extradited extradition extraordinary
    extreme extremely extremism extremist eye eyes face faced faces facilitate facilitating
    facilities facility facing fact factions factor factors factory facts fail failed failing
    fails failure failures fair fairly fairness fake fall fallen falling falls false falsely
    fame familiar families family famous fan fans farm farmers farms fascinating fashion fast
    faster fastest fatalities fate father favor favored favorite fear fears feature featured
    features fed federal federally federation fee feed feedback feeding feel feeling feels fees
    feet fell fellow fellows fellowship felony felt female females ferry festival fever field
    fields fifteen fifth fight fighter fighters fighting figure figures file filed files filing
    fill filled film final finally finance financial financing find finding findings finds fine
    fines finish finished fire firearm firearms fired firefighters fires firing firm firms first
    fiscal fish fisheries fishing fit fits five fix fixed fixes fixing flag flags flash flat
    fled flee fleet flew flexibility flexible flickr flies flight flights flock flood flooded
    flooding floods floor flow flowing flu fly flying focus focused focuses focusing folks
    follow followed followers following follows font food foot footage football forbidden force
    forced forces forcing forecast forecasters foreclosure foreign foreigners forest forestry
    forests forever forfeiture forget fork forks form formal formally format formation formed
    former formerly forming forms formula forth fortune forum forward foster fought found
    foundation founded founder founding four fourteen fourth frame framework franchise fraud
    fraudulent fraudulently free freed freedom freedoms freely freeze freezing frequent
    frequently fresh friend friendly friends frogs front frozen fruit frustrated fuel fueled
    fuels fugitive fulfill full fully fun functional functionality functioning functions fund
    fundamental funded funding funds funeral further future futures gain gained gaining gains
    gallery gallon gallons game games gaming gang gangs gap gardens gas gases gasoline gates
    gather gathered gathering gave gay gender generally generate generated generating generation
    generations generic genocide geographic get gets getting giant girl girls git give given
    gives giving glad glance glass global globe glue goal goals goes going gold golden gone
    gonna good goods got gotten governance governing government governments governor governors
    grade graduate graduated grams grand granted grants graphic graphics grateful grave gray
    great greater greatest greatly green greenhouse grenades grew grid gross ground grounds
    group groups grow growing grown growth guarantee guaranteed guardian guards guerrillas guess
    guest guests guidance guide guidelines guides guilty guitarist gun gunfire gunman gunmen
    guns habitat habits hacking hadn hailed hair half hall halt hammer hand handbook handed
    handful handle handled handling hands handshake happen happened happening happens happy
    harassment harbor hard harder hardware harm harmful harsh hate haven hay hazardous head
    headed heading headquarters heads headscarf health healthcare healthy hear heard hearing
    hearings heart heat heavily heavy height held helicopter helicopters help helped helpful
    helping helps herd heritage hero heroin herself hidden hide hiding high higher highest
    highlight highlighted highlighting highlights highly highway hikes himself hire hired hires
    hiring historic historical historically history hit hitting hobby holding holdings holds
    hole holes holiday holy home homeland homeless homeowners homepage homes hometown honest
    honor honored hood hoped hopeful hopefully hopes hoping horizon horn horns hospital
    hospitalized hospitals host hostage hostages hosted hostile hosting hosts hot hotel hotels
    hour hours household households houses housing however hub huge human humanitarian humanity
    humans hundred hundreds hunger hunt hunters hunting hurdles hurricane hurricanes hurt
    husband hybrid hydrogen hyperscale hyperscaler hyperscalers hypothesis ice icon idea ideal
    ideas identification identified identifies identify identifying identities identity ideology
    ignore ignored ill illegal illegally illicit illness image images imagine imaging immediate
    immediately immigrants immigration immunity impact impacted impacts impeached impeachment
    implement implementation implemented implementing implications import importance important
    importantly imported imports impose imposed imposing impossible impoverished imprisoned
    imprisonment improper improperly improve improved improvement improvements improves
    improving inappropriate incentives inception incident incidents include included includes
    including inclusion inclusive income incomes incoming incorporate incorporated incorrect
    increase increased increases increasing increasingly incredible incredibly incumbent indeed
    independence independent independently index indicate indicated indicates indicating
    indicted indictment indigenous indispensable individual individuals industrial industries
    industry infected infection infections infectious inference inflation influence influential
    influenza inform informal information informed infrastructure initial initially initiated
    initiative initiatives inject injunction injured injuries injuring injury inmate inmates
    inner innocent innovation innovative input inquiry inside insight insights inspect
    inspection inspections inspectors inspiration inspire inspired instability install
    installation installed installing instance instances instead institution institutions
    instructed instructions instrument insurance insurgency insurgent insurgents integrate
    integrated integration integrity intellectual intelligence intend intended intends intense
    intensive intent intention intentionally intentions inter interact interacting interaction
    interactions interactive intercepted interest interested interesting interests interface
    interference interim internal internally international internationally internet
    interpretation interpreter interstate intervene intervention interview interviewed
    interviews intimidate intimidation introduce introduced introducing introduction invaluable
    invasion inventory invest invested investigate investigated investigating investigation
    investigations investigative investigator investigators investing investment investments
    investors invite invited involve involved involvement involves involving iron island isn
    isolated isolation issue issued issues item items iterative itself ivory
    """
}
