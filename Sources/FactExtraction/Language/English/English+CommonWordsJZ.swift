extension English {
  /// Frequent words that are no names: counted in public-domain news and releases, where they
  /// stand in lower case at least twice as often as with a capital inside a sentence.
  static let commonWordsFromJToZ = """
    jail jailed jet jets jihad job jobs join joined joining joint jointly journal journalism
    journalist journalists journey judges judgment judicial jump junior junta jurisdiction
    jurisdictions jury justify juvenile keep keeping keeps kept key kickbacks kid kidnapped
    kidnappers kidnapping kidnappings kids kill killed killing killings kills kilograms
    kilometers kind kinds kit knew knife know knowing knowingly knowledge known knows lab label
    labeled labor laboratories laboratory labs lack lacking lady laid lakes land landed landfall
    landing landmark lands landscape landslide lane lanes language languages laptop large
    largely larger largest last late later latest laughs launch launched launches launching
    laundering law lawful lawmaker lawmakers laws lawsuit lawsuits lawyer lawyers lay layer
    layers layout lead leader leaders leadership leading leads learn learned learning lease
    leave leaves leaving led left leftist leg legacy legal legally legislation legislative
    legislature legislatures legitimate lending lengthy lesser lesson lessons let lets letter
    letters levees level levels leverage levers levy liability liberal liberties liberty
    libraries library license licensed lies lieutenant life lifetime lift light like liked
    likelihood likely likes likewise limit limitations limited limits line lines link linked
    linking links lion lions liquid liquidity list listed listen listening listing lists liter
    literally litigation little live lived lives livestock living load loan loans lobbying local
    locate located location locations lock lockdown locked log logic login logistics logo lone
    long longer longest longstanding longtime look looked looking looks lose losing loss losses
    lost lot lots love loved low lower lowest loyal luck lunch lung luxury lying machine
    machines mad made magazine magnitude mail mailing main mainland mainly maintain maintained
    maintainers maintaining maintains maintenance major majority make maker makers makes making
    malaria male males mall man manage managed management manager managers managing mandate
    mandatory manipulate manner manual manufacture manufactured manufacturers manufacturing map
    mapping marathon marched margin marijuana marine maritime marked market marketing
    marketplace markets marking marks markup marred marriage married marshals mask masks mass
    massacre massive master masters match matches material materials mathematics matrix matter
    matters maximum maybe mayor mayors mean meaning meaningful means meant meantime measles
    measure measured measurement measures measuring meat mechanical mechanism medal media
    mediators medical medically medicine medicines medium meet meeting meetings meets member
    members membership memo memorandum memorial men mental mention mentioned merchant mercury
    mercy merely merger message messages messaging met metadata meter meters methamphetamine
    method methodologies methodology methods metric metrics metro metropolitan micro microbes
    mid middle middleman midnight migrant migrants migrate migrating migration miles milestone
    militant militants military militia militias mill million millions mind minds mindset mine
    minerals miners mines mini minibus minimal minimize minimum mining minister ministers
    ministries ministry minor minorities minority minors minute minutes mirror misconduct miss
    missed missile missiles missing mission missions mistake mistakes mitigate mix mixed mobile
    model modeled models moderate moderated modern modernization modernize modifications
    modified modify modular modules mom moment momentum monarch monarchy monetary money monitor
    monitored monitoring monitors month monthly months monument moon moral morning mortality
    mortar mortgage mosque mostly mother motion motivated motivation motive motor mountain
    mountainous mountains mourning mouse move moved movement moves movie moving mph mudslides
    multi multilingual multiple municipal murder murdered murders museum museums music musicians
    myself name named names naming narrow narrowly nation national nationality nationally
    nationals nations nationwide native natural nature naval navigate navigation near nearby
    necessarily necessary neck needed needs negative negotiate negotiations negotiator
    negotiators neighborhood neighborhoods neighboring neighbors net network networking networks
    nevertheless new newly news newsletter newspaper newspapers next nice night nine nobody
    nominated nomination nominee nominees none nonprofit normal normally northeast northeastern
    northern northwest northwestern notably note noted notes nothing notice noticed notify
    noting notion novel nuclear number numbers numerous nursing nutrition oath object objective
    objectives objects obligations observation observations observe observed observer observers
    observing obstruction obtain obtained obtaining obvious occasion occasionally occasions
    occupants occupied occur occurred ocean odds offender offenders offense offenses offensive
    offer offered offering offers office officer officers offices official officially officials
    offshore often oil okay old older onboarding one ones ongoing online open opened opening
    openly openness opens operate operated operates operating operation operational operations
    operative operator operators opinion opinions opioid opponent opponents opportunities
    opportunity oppose opposed opposing opposition optimistic option options oral orange orbit
    order ordered orders ordinary organisms organization organizational organizations organize
    organized organizers organizing oriented origin original originally others otherwise
    ourselves ousted outbreak outbreaks outcome outcomes outdated outer outgoing outlets
    outlined outlook output outreach outside outskirts outstanding overall overcome overnight
    overseas oversee overseeing oversight overturned overview overwhelming owned owner owners
    ownership owns oxygen pace package packages packed packing pact page pages paid pain pair
    pandemic panel panels panic paper paperwork para parameter pardon pardons parent parents
    parish park parking parks parliament parliamentary part partial partially participant
    participants participate participated participating participation particular particularly
    parties partly partner partnered partners partnership partnerships parts party pass passage
    passed passenger passengers passes passing passion passionate password past path patient
    patients patrol pattern patterns pay paying payment payments peace peaceful peacekeepers
    peacekeeping pellet pellets penalties penalty pending peninsula pension pensions people
    peoples percent percentage perfect perform performance performed performing performs perhaps
    period periods permanent permanently permission permit permits perpetrators persistent
    person personal personally personas personnel persons perspective pet petition petroleum
    petty phase phone phones photo photographs photos phrase physical physically physician
    physicians physics pick picked picture pictures piece pieces pilgrims pilot pilots pipeline
    piracy pirates place placed places placing plain plan plane planes planet planets planned
    planning plans plant planted plants plastic platform platforms play playbook played player
    players playing plays plea pleaded pleas pleasant please pleased pledge pledged plenty plot
    plotting plunged plus point pointed pointing points poisoned pole police policeman policies
    policing policy polio political politically politician politicians politics poll polling
    polls pollution pontiff pool poor poorest poorly pop popular populate population populations
    pornography port portal portfolio portion ports pose posed position positions positive
    possess possession possibilities possibility possible possibly post postal posted posting
    postponed posts potential potentially poultry pounds poverty power powerful powers practical
    practice practices praised pray prayers pre precaution precautions precious precision
    predator predators predict predicted prefer preference preferred pregnancy pregnant
    preliminary prep preparation prepare prepared preparedness preparer preparers prepares
    preparing prescription prescriptions presence present presentation presented presenting
    preservation preserve presidency president presidential presidents press pressing pressure
    presumed presumptive pretty prevent prevented preventing prevention previous previously prey
    price prices pricing pride priests primarily primary prime principal principle principles
    print printed prior priorities prioritize priority prison prisoner prisoners prisons privacy
    private privately privatization privilege prize prizes pro probably probation probe problem
    problems procedure procedures proceed proceedings proceeds process processes processing
    procession procurement produce produced producer producers produces producing product
    production productive productivity products professional professionals professor profile
    profiling profit profits program programming programs progress progressive prohibited
    prohibition prohibits project projected projects proliferation prominent promise promised
    promises promote promoted promoting promotion prompted pronounced proof proper properly
    properties property proposal proposals propose proposed proposes proprietary prosecute
    prosecuted prosecuting prosecution prosecutor prosecutors prospects prosperity protect
    protected protecting protection protections protects protein proteins protest protested
    protester protesters protesting protests protocol prototype prototyping proud prove proven
    provide provided provider providers provides providing province provinces provincial
    provision provisions public publication publications publicly publish published publishers
    publishing pull pulled pulling pullout pulse punish punished punishment purchase purchased
    purchases purchasing pure purported purpose purposes pursue pursuing push pushed pushing put
    puts putting quake qualified qualify quality quantities quarantine quarter quarterly que
    query question questioned questioning questions quick quickly quiet quit quite quote quoted
    quotes race racial racketeering radar radiation radical radio raid raided raids rail
    railroad rails railway rain rains raise raised raises raising rallied rallies rally ran
    ranch ranchers random range ranging rank ranked ranking ranks ransom rape rapid rapidly rare
    rarely rat rate rates rather rating ratio ration rats raw reach reached reaches reaching
    reaction reactor read reader readers readiness reading reads ready real reality realize
    realized really reason reasonable reasons reauthorization rebel rebels rebuild rebuilding
    recall recalled recap receipt receive received receives receiving recent recently recession
    recipients recognition recognize recognized recognizes recognizing recommend recommendation
    recommendations recommended reconciliation reconstruction record recorded recording records
    recover recovered recovering recovery recruit recruited recruiting red redesign reduce
    reduced reduces reducing reduction ref refer reference references referendum referral
    referred referring refinery reflect reflects reform reforms refuge refugee refugees refund
    refunds refusal refuse refused refusing regained regard regarding regardless regime region
    regional regions register registered registering registration registry regular regularly
    regulation regulations regulators regulatory rehabilitation reject rejected rejecting rel
    related relating relation relations relationship relationships relative relatively relatives
    relay release released releases releasing relevant reliable relied relief relies religion
    religious rely relying remain remained remaining remains remarked remarks remember reminder
    remote removal remove removed removing render renew renewable renewed rent rental reopen
    repair repairs repeal repeat repeated repeatedly replace replaced replacement replacing
    replied repo report reported reportedly reporter reporters reporting reports repositories
    repository represent representation representative representatives represented representing
    represents request requested requesting requests require required requirement requirements
    requires requiring rescue rescued rescuers research researcher researchers reservation
    reserves residence resident residential residents resign resignation resigned resistance
    resistant resolution resolve resolved resolves resort resource resources respect respected
    respective respectively respiratory respond responded responders responding response
    responses responsibilities responsibility responsible responsive rest restaurant restaurants
    restitution restoration restore restored restoring restrict restricted restrictions result
    resulted resulting results resume resumed retail retailers retain retaliation retention
    retire retired retirement return returned returning returns reusable reuse revealed revenue
    revenues reverse review reviewed reviewing reviews revised revolution revolutionary reward
    ribs rice rich ride rig rigging right rights ring riot riots ripped rise risen rising risk
    risks rival rivals rivers road roadmap roads roadside robot robotics robust rock rocket
    rockets rocks role roll rolling rolls roof room rooms root rose rotating round roundup route
    routes routine routinely row rubble rule ruled ruler rules ruling run running runoff runs
    runway rural sabotage sacred sacrifice sad sadness safe safeguard safely safer safety said
    sale sales sample samples sanctioned sanctions sanctuary sans satellite satisfaction
    satisfied satisfy save saved saving savings saw say saying says scale scaling scams scandal
    scarcity scared scenario scenarios scene schedule scheduled scheme schemes scholars
    scholarship school schools science sciences scientific scientist scientists scope score
    scored scores screen screening screenshot script scrutiny sea seafood seal sealed search
    searched searches searching season seat seats second secondary seconds secret secretaries
    secretly secrets sectarian sections sector sectors secure secured securing securities
    security see seed seeing seek seeking seeks seem seemed seems seen sees seize seized select
    selected selection selective self sell selling semi semiconductor semiconductors senators
    send sending sends senior seniors sense sensitive sent sentenced sentences sentencing
    separate separated separately separatist sergeant series serious seriously servants serve
    served server servers serves service services serving session sessions set sets setting
    settings settle settled settlement settlements settlers setup seven seventh severe severely
    sex sexual sexually shape shaped share shared shareholders shares sharing sharks sharp
    sharply sheep sheet sheets shelf shell shells shelter sheriffs shield shift shifted ship
    shipment shipments shipped shipping ships shock shocked shooting shop shopping shops shore
    short shortage shortages shorter shortly shot shots shouldn show showed showing shown shows
    shut shutdown shuttle sick side sidelines sides sign signals signature signatures signed
    significance significant significantly signing signs silver similar similarly simple simpler
    simply simulation sincerely singer single sir sister sisters sit site sites sitting
    situation situations six sixteen sixth size sizes skill skilled skills skin skulls sky slain
    slide slides slight slightly slogans slow slowed slowly slug slum small smaller smart smoke
    smugglers smuggling snap snow soap social socialism society software soil solar sold soldier
    soldiers sole solicitation solid solidarity solution solutions solve solved solvency solving
    somebody somehow someone something sometimes somewhat somewhere son songs soon sophisticated
    sort sorts sought soul sound sounds source sources southeast southeastern southwest
    southwestern sovereignty space spacecraft spaces span sparked speak speaker speakers
    speaking special specialist specialists specialized species specific specifically specify
    spectrum speculation speech speed spend spending spent sphere spike spin spiral spirit
    spiritual split spoke spokesman spokesperson spokeswoman sponsored sport sports spot
    spotlight spread spreading spreadsheet spring sprint spying squad square stabbed stability
    stabilize stable stablecoin stack staff staffers staffing stage staged stages stagflation
    staging stake stakeholder stakeholders stalled stance stand standard standards standing
    stands star stark stars start started starting starts startup startups state stated
    statehood statement statements states stating station stations statistical statistics stats
    statues status statute statutory stay stayed staying steadily steady steal stem stemming
    step stepped stepping steps stick sticky stock stocks stolen stone stood stop stopped
    stopping stops storage store stored stores stories storm storms story straight
    straightforward strain strained strains strategic strategies strategist strategy straw
    stream streaming streamline streamlined street streets strength strengthen strengthened
    strengthening stress stressed strict strike strikes strip stroke strong stronger strongest
    stronghold strongly struck structure structured structures struggle struggling student
    students studied studies studio study studying stuff style styles sub subcommittee subject
    subjected submission submit submitted submitting subsequent subsequently subsidies substance
    substances substantial substantially suburbs subway succeed success successful successfully
    successor suddenly sued suffer suffered suffering suffers sufficient sugar suggest suggested
    suggesting suggestion suggestions suggests suicide suit suite summary summer summit sunshine
    super superior supervised supplemental suppliers supplies supply supplying support supported
    supporter supporters supporting supportive supports supposed sure surface surge surgery
    surpassed surplus surprise surprised surrender surrounded surrounding surveillance survey
    surveyed surveys survival survive survived survivors suspect suspected suspects suspend
    suspended suspension suspicion suspicious sustainable sustained swift swine switch switched
    sworn symbol symptoms system systems table tables tackle tactics tag tags take takeaway
    takeaways takedown taken takeover takes taking talent talented talk talked talking talks
    tampering tank tanks tap tape target targeted targeting targets tariff tariffs task tasked
    tasks taught tax taxation taxes taxpayer taxpayers tea teach teacher teachers teaching team
    teammates teams tear tech technical technique techniques technological technologies
    technologists technology teenager telecommunications telephone telescope televised
    television tell telling tells temperatures template temporarily temporary ten tend tenet
    tennis tens tense tensions tenure term terminal terms terrible territorial territories
    territory terror terrorism terrorist terrorists test tested testified testimony testing
    tests text thank thanked thankful thanks theater theft theme themselves theory therapy
    thereafter therefore thin thing things think thinking thinks third thirty thorough thought
    thoughts thousand thousands threat threaten threatened threatening threats three threw
    thrilled thrive throughout throw throwing thus ticket tickets tied ties tight time timeline
    timely times timing tiny tip tips tissue title titles tobacco toilet told tolerated toll
    tomorrow tone tons took tool toolkit tools top topic topics torture total totaling totally
    touch tough tour tourism tourist tourists tournament tower town towns toxic toy track
    tracking trade traded trademark trading tradition traditional traditionally traffic
    traffickers trafficking tragedy trail trails train trained training tranche transaction
    transactions transcript transfer transferred transform transformation transgender transit
    transition transitional transmission transmitted transparency transparent transport
    transportation transported trapped travel traveled travelers traveling treat treated
    treating treatment treatments treaty tree tremendous trend trends trial trials tribal tribe
    tribes tribunal tribute tried triggered trillion trip triple trips troop troops tropical
    trouble troubled truck trucks true truly trust trusted truth try trying tsunami tuition
    tunnel turmoil turn turned turning turns tusk tweet tweeted tweets twelve twenty twice two
    type types typhoon typical typically ultimate ultimately unable unacceptable unanimously
    unauthorized uncertainty uncle unclear unconditional unconstitutional uncovered undercover
    underground underlying undermine understand understandable understanding understood underway
    underwent underwriters unemployment unexpected unfair unfortunately unharmed unidentified
    unified uniform union unions unique unit units unity universal universities unknown unlawful
    unless unlike unlikely unmanned unnamed unnecessary unprecedented unrelated unrest unsealed
    unusual upcoming update updated updates updating upgrade upper upstream upward uranium urban
    urge urged urgent urges urging urine url usable usage use used useful user username users
    uses using usual usually utilities utility vaccination vaccine vacuum valid validation
    valuable valuation value values varied variety various vary vast vehicle vehicles velocity
    vendor vendors venture venue verbal verdict verification verify version versions versus
    vessel vessels veteran veterans veto viable vice victim victims victory video videos view
    viewed viewing views vigorously village villagers villages violate violated violating
    violation violations violence violent virtual virtually virus visa visible vision visit
    visited visiting visitor visitors visits visual vital vocal voice voices void volatile
    volcano volume voluntarily voluntary volunteer volunteers vote voted voter voters votes
    voting vowed vulnerabilities vulnerable wade wage wages wait waiting wake walk walked
    walking wall walls want wanted wanting wants war warfare warm warming warn warned warning
    warnings warns warrant warrants wars wash washed wasn waste wastewater watch watching water
    waters wave way ways weak weaken weakened wealth wealthy weapon weapons wear wearing weather
    web webinar website websites week weekend weekly weeks weight welcome welcomed welfare wells
    went weren western whatever whenever whereas wherever whether whistleblower white whole wide
    widely widespread widow wife wild wildfire wildfires wildlife willing willingness win wind
    window windows winds wing wings winner winners winning wins winter wire wisdom wish withdraw
    withdrawal withdrawn withdrew witness witnessed witnesses woman women won wonder wondered
    wonderful wood word work worked worker workers workflow workforce working workload workloads
    workplace works workshop workshops world worldwide worried worry worse worst worth wouldn
    wounded wounding wounds wrestling write writer writers writes writing written wrong
    wrongdoing wrote yeah year years yellow yes yesterday yields younger youngest yourself youth
    youtube zero zone zones
    """
}
