extension English {
  /// Frequent words that are no names: counted in free news text and government releases, where
  /// they stand in lower case at least twice as often as with a capital inside a sentence, or are
  /// nouns that official names are made of.
  static let commonWordsFromJToZ = """
    jail jailed jet jets jewelry jihad job jobs join joined joining joins joint jointly journal
    journalism journalist journalists journey judges judgment judicial juice jumped junior junta
    jurisdiction jurisdictions jury justify juvenile keep keeping kept key kickbacks kid kidnap
    kidnapped kidnappers kidnapping kidnappings kids kill killed killing killings kills
    kilograms kilometers kind kinds kit kitchen knew knife know knowing knowingly knowledge
    known knows lab labeled labor laboratories laboratory lack lacking ladies lady laid lakes
    land landed landfall landing landmark lands landscape landslide lanes language languages
    laptop large largely larger largest last late later latest launch launched launching
    laundering lavish law lawful lawmaker lawmakers laws lawsuit lawsuits lawyer lawyers lay
    layers lead leader leaders leadership leading leads leak learn learned learning learnt lease
    leasing leave leaves leaving led left leftist leg legacy legal legally legislation
    legislative legislators legislature legislatures legitimate legs lenders lending lesser
    lesson let letter letters levees level levels levers levy liability liberal liberties
    liberty libraries library license licensed lie lies lieutenant life lifestyle lifetime lift
    lifted light like liked likelihood likely likes likewise limit limited limits line lines
    link linked linking links lion lions liquid liquidity list listed listening lists liter
    literally litigation little live lived lives livestock living load loaded loan loans
    lobbying local locate located location locations lockdown locked logistics lone long longer
    longest longstanding longtime look looked looking looks lose losing loss losses lost lot
    lots love loved low lower lowered lowest loyal luck lunch lung luxury lying machine machines
    mad made magazine magnitude mail main mainland mainly maintain maintained maintaining
    maintains maintenance major majority make makers makes making malaria male males mall man
    manage managed management manager managers mandate mandatory manipulate manner manual
    manufacture manufactured manufacturer manufacturers manufacturing map marathon marched
    margin marijuana marine maritime marked market marketing marketplace markets marking marks
    marred marriage married marshals mask masks mass massacre massive master masters match
    matches material materials matter matters maximum maybe mayor mayors mean meaning meaningful
    means meant measles measure measures meat mechanical mechanism medal media mediators medical
    medically medications medicine medicines medium meet meeting meetings meets member members
    membership memorandum memorial men mental mentally mention mentioned merchant mercury merely
    merger message messages met metal meter meters methamphetamine method methods metropolitan
    microbes microorganisms mid middle middleman midnight migrant migrants mild miles milestone
    militant militants military militia militias milk mill million millions mills mind mine
    minerals miners mines mini minibus minimum mining minister ministers ministries ministry
    minor minorities minority minors minute minutes misconduct misleading miss missed missile
    missiles missing mission missions mistake mistakes mistreatment mixed mobile model modeled
    models moderate moderated modern modernization modifications modified modify mom moment
    momentum monarch monarchy monetary money monitor monitored monitoring monitors month monthly
    months monument moon moral morning mortality mortar mortgage mosque mostly mother motion
    motivated motivation motive motor mountainous mourning mouse move moved movement movements
    moves movie moving mph mudslides multi multiple municipal murder murdered murders museum
    museums music musicians mutual myself name named names naming narcotics narrow narrowly
    nation national nationality nationally nationals nations nationwide native natural nature
    naval near nearby necessarily necessary neck needed needs negative negotiate negotiations
    negotiator negotiators neighborhood neighborhoods neighboring neighbors neighbourhood nephew
    nest net network networks nevertheless new newly news newsletter newspaper newspapers next
    nice night nine noble nobody nominate nominated nomination nominee nominees none nonprofit
    normal normally northeast northeastern northern northwest northwestern notably note noted
    notes nothing notice notified noting notorious novel nuclear number numbers numerous nursing
    nutrition oath obesity object objective objects obligation obligations observation
    observations observe observed observer observers observing obstruct obstructing obstruction
    obtain obtained obtaining obvious occasion occasionally occasions occupants occupied occur
    occurred occurring ocean odds offender offenders offense offenses offensive offer offered
    offering offers office officer officers offices official officially officials offshore often
    oil okay old older oldest one ones ongoing online open opened opening openly opens operate
    operated operates operating operation operational operations operative operator operators
    opinion opioid opium opponent opponents opportunities opportunity oppose opposed opposing
    opposition optimistic option options oral orange orbit order ordered orderly orders ordinary
    organisms organization organizations organized organizers organizing origin original
    originally others otherwise ourselves ousted outbreak outbreaks outcome outer outgoing
    outlawed outlets outlined outlook output outrage outreach outright outside outstanding
    overall overcome overcrowded overnight overseas overseeing oversight overthrow overturn
    overturned overview overwhelming owed owned owner owners ownership owns oxygen pace package
    packages packed packing pact page paid pain painful pandemic panel panels panic paper
    parades paradigm parameter paramilitary pardon pardons parent parents parish park parking
    parks parliament parliamentary parole part partial partially participants participate
    participated participating participation particular particularly parties partisan partly
    partner partners partnership partnerships parts party pass passage passed passenger
    passengers passes passing passion passport passports past path patient patients patrol
    pattern pay paying payment payments peace peaceful peacefully peacekeepers peacekeeping
    pellet pellets penalties penalty pending peninsula pension pensions people peoples percent
    percentage perfect perform performance performances performed performers performing performs
    perhaps period periods permanent permanently permission permit permits permitted
    perpetrators persistent person personal personality personally personnel persons perspective
    pet petition petroleum petty pharmaceutical pharmaceuticals phase phone photo photograph
    photographs photos phrase physical physically physician physicians physics pick picked
    pictures piece pieces pilgrims pilot pilots pipe pipeline piracy pirates place placed places
    placing plagued plan plane planes planet planned planning plans plant planted plants plastic
    platform platforms play played player players playing plays plea plead pleaded pleas please
    pleased pleasure pledge pledged plenty plot plotting plunged plus plutonium pneumonia point
    pointed points poison poisoned pole police policeman policies policing policy polio
    political politically politician politicians politics poll polling polls pollutants
    pollution pontiff pool poor poorest poorly pop popular population populations populous
    pornography port portion ports pose posed position positions positive possess possessing
    possession possibility possible possibly post postal posted poster postponed posts potential
    potentially poultry pounds poverty power powerful powers practical practice practices
    praised pray prayers praying pre precaution precautions precious predator predators predict
    predicted predicts prefer preference preferred pregnancy pregnant preliminary premature
    premier preparation prepare prepared preparedness preparer preparers prepares preparing
    prescription prescriptions presence present presented presenting preservation preserve
    preserving presidency president presidential presidents presiding press pressed pressing
    pressure pressured presumed presumptive pretty prevent prevented preventing prevention
    previous previously prey price prices pride priests primarily primary prime principal
    principle principles printed prior priorities priority prison prisoner prisoners prisons
    privacy private privately privatization privilege prize pro probably probation probe problem
    problems procedure procedures proceed proceeding proceedings proceeds process processes
    processing procession proclamation procurement produce produced producer producers produces
    producing product production productive productivity products professional professionals
    professor profiling profit profits profound program programming programs progress
    progressive prohibited prohibition prohibits project projected projects proliferation
    prominent promise promised promises promising promote promoted promoting promotion prompted
    promptly pronounced proof prop propaganda proper properly properties property proposal
    proposals propose proposed proposes proprietary prosecute prosecuted prosecuting prosecution
    prosecutions prosecutor prosecutors prospects prosperity prosperous prostitution protect
    protected protecting protection protections protects protein proteins protest protested
    protester protesters protesting protests protocol proud prove proven provide provided
    provider providers provides providing province provinces provincial provision provisions
    public publication publicly publish published publisher publishers publishing pull pulled
    pulling pullout pump punish punished punishment purchase purchased purchasers purchases
    purchasing pure purported purportedly purpose purposes pursuant pursue pursued pursuing push
    pushed pushing put puts putting quake qualified qualify qualifying quality quantities
    quantity quarantine quarter quarterly que question questioned questioning questions quick
    quickly quiet quit quite quote quoted quotes race racial racketeering radar radiation
    radical radio raid raided raids rail railroad railway rain rains raise raised raises raising
    rallied rallies rally ran ranch ranchers random range ranging rank ranked ranking ranks
    ransom rape raped rapid rapidly rare rarely rat rate rates rather ratified ratify rating
    ratio ration rats raw reach reached reaches reaching reaction reactor read readiness reading
    ready real reality realize really reason reasonable reasons reauthorization rebel rebels
    rebuild rebuilding recall recalled recap receipt receive received receives receiving recent
    recently reception recess recession recipient recipients recognition recognize recognized
    recognizes recognizing recommend recommendation recommendations recommended reconciliation
    reconsider reconstruction record recorded recorder recording records recover recovered
    recovering recovery recruited recruiting red reduce reduced reducing reduction reemployment
    reentry refer reference referendum referral referred referring refinery reflect reflects
    reform reforms refuge refugee refugees refund refunds refusal refuse refused refusing
    regained regard regarded regarding regardless regime region regional regions register
    registered registering registration regular regularly regulate regulation regulations
    regulators regulatory rehabilitation reimbursement reject rejected rejecting related
    relating relation relations relationship relative relatively relatives relay release
    released releases releasing relevant reliable relied relief relies religion religious rely
    relying remain remained remaining remains remarked remarks remedy remember reminder remnants
    remote removal remove removed removing render renew renewable renewed rent rental reopen
    repair repairs repeal repeat repeated repeatedly replace replaced replacement replacing
    replied report reported reportedly reporter reporters reporting reports repository represent
    representation representative representatives represented representing represents repression
    request requested requesting requests require required requirement requirements requires
    requiring rescue rescued rescuers research researcher researchers reservation reservations
    reserves residence resident residential residents resign resignation resigned resistance
    resistant resolution resolve resolved resolves resort resource resources respect respected
    respective respectively respiratory respond responded responders responding response
    responses responsibilities responsibility responsible rest restaurant restaurants
    restitution restoration restore restored restoring restrict restricted restricting
    restriction restrictions result resulted resulting results resume resumed retail retailers
    retain retaliation retention retire retired retirement return returned returning returns
    reveal revealed revenue revenues reverse review reviewed reviewing revised revolution
    revolving reward ribs rice rich ride riding rig rigging right rightly rights ring riot riots
    ripped rise risen rising risk risks rival rivals rivers road roadmap roads roadside robbery
    robot robotics robust rock rocket rockets rocks role roll rolling rolls roof room rooms rose
    rotating round roundup route routes routine routinely rubble rule ruled ruler rules ruling
    run running runoff runs runway rural rushed sabotage sacred sacrifice sacrifices sad sadness
    safe safeguard safely safer safety said sailors sale sales sample samples sanctioned
    sanctions sanctuary sanitary sanitation satellite satellites save saved saving savings saw
    say saying says scale scaling scams scandal scarcity scared scenario scene scenic schedule
    scheduled scheme schemes scholars scholarship school schools science sciences scientific
    scientist scientists scope score scored scores screen screening script scrutiny sea seafood
    seal sealed search searched searches searching season seasonal seat seats second secondary
    seconds secret secretly secrets sectarian sections sector sectors secular secure secured
    securing securities security see seed seeing seek seeking seeks seem seemed seems seen sees
    seize seized seizure seizures select selected selection selective self sell selling sells
    semi semiconductor semiconductors senators send sending sends senior seniors sense sensitive
    sent sentenced sentences sentencing sentiment separate separated separately separation
    separatist sergeant series serious seriously servants serve served server servers serves
    service servicemen services serving session sessions set sets setting settings settle
    settled settlement settlements settlers seven seventeen seventh severe severely sewage sewer
    sex sexual sexually shape shaped share shared shareholders shares sharing sharks sharp
    sharpen sharply sheep sheet sheets shelf shell shells shelter shelters sheriffs shield shift
    shifted ship shipment shipments shipped shipping ships shock shocked shocking shocks
    shooting shop shopping shops shore short shortage shortages shortened shortfall shortly shot
    shots shouldn show showed showing shown shows shrines shut shutdown shuttle sick side
    sidelines sides sign signal signature signatures signed significance significant
    significantly signing signs silent silver similar similarly simple simply sincerely singer
    singing single sir sister sisters sit site sites sitting situation situations six sixteen
    sixth size skilled skills skin skulls sky slain slated slaves slight slightly slogans slow
    slowed slowing slowly slug slum small smaller smart smoke smuggle smugglers smuggling snow
    soap soaring soccer social socialism society soft software soil solar sold soldier soldiers
    sole solid solidarity solution solutions solve solvency somebody somehow someone something
    sometime sometimes somewhat somewhere son songs sons soon sophisticated sorry sort sorts
    sought soul sound sounds source sources southeast southeastern southwest southwestern
    sovereignty space spacecraft spare spark sparked sparking speak speaker speakers speaking
    special specialist specialists specialized specially species specific specifically specify
    spectrum speculation speech speeches speed spend spending spent spikes spill spin spiral
    spirit spiritual split spoke spokesman spokesperson spokeswoman sponsor sponsored sport
    sports spot spotlight spread spreading spring spying squad square stab stabbed stabbing
    stability stabilize stable stablecoin stack staff staffers staffing stage staged stages
    stagflation stake stakeholders stalled stamp stamps stance stand standard standards standing
    stands star stark stars start started starting starts startup startups state stated
    statehood statement statements states statewide stating station stations statistics status
    statute statutory stay stayed staying steadily steady steal stealing steel stellar stem
    stemming step stepped stepping steps stock stocks stole stolen stone stood stop stopped
    stopping stops storage store stored stores stories storm stormed storms story straight
    strain strained strains strapped strategic strategies strategy straw stream streaming street
    streets strength strengthen strengthened strengthening stressed stretch strict strike
    strikes strip stroke strong stronger strongest stronghold strongly struck structure
    structures struggle struggling student students studied studies study studying stuff style
    sub subcommittee subject subjected submit submitted submitting subpoena subscription
    subsequent subsequently subsidiary subsidies substance substances substantial substantially
    suburbs subway succeed success successful successfully successor suddenly sued suffer
    suffered suffering suffers sufficient sugar suggest suggested suggesting suggestion
    suggestions suggests suicide suit suitable summary summer summit super superior supervised
    supervision supervisory supplemental supplier suppliers supplies supply supplying support
    supported supporter supporters supporting supportive supports supposed sure surface surge
    surgery surgical surpassed surplus surprise surprised surrender surrounded surrounding
    surveillance survey surveyed surveys survival survive survived survivors suspect suspected
    suspects suspend suspended suspension suspicion suspicious sustainable sustained swept swift
    swine swing switch switched sworn symbol symptoms system systems table tactics tag take
    takeaway takeaways takedown taken takeover takes taking talk talked talking talks tally
    tampering tank tanker tanks tap tape target targeted targeting targets tariff tariffs task
    tasked tasks taught tax taxation taxes taxpayer taxpayers teach teacher teachers teaching
    team teams tear tech technical technique techniques technological technologies technology
    teen teenager teeth telecommunications telephone telephoned telescope televised television
    tell telling tells temperature temperatures temporarily temporary ten tend tennis tens tense
    tensions tenure term termination terms terrible territorial territories territory terror
    terrorism terrorist terrorists test tested testified testimony testing tests text thank
    thanked thanks theater theft theme themselves theories theory therapy thereafter therefore
    thieves thin thing things think thinking third thirty thorough thought thoughts thousand
    thousands threat threaten threatened threatening threats three threw thrive throughout throw
    throwing thrown thus ticket tickets tied ties tight time timely times timetable timing tiny
    tip tips tissue title titles tobacco toilet told tolerate tolerated toll tombs tomorrow tons
    took tool tools top topic topics torture total totaling totally touch tough tour tourism
    tourist tourists tournament tower town towns toxic toy track tracking trade traded trademark
    trading tradition traditional traditionally traffic traffickers trafficking tragedy tragic
    trail trails train trained training trains tranche transaction transactions transfer
    transferred transgender transit transition transitional transmission transmitted
    transmitting transparency transparent transport transportation transported trapped trash
    traumatic travel traveled travelers traveling treat treated treating treatment treatments
    treaty tree tremendous trench trends trial trials tribal tribe tribes tribunal tribute tried
    triggered triggering trillion trip triple trips troop troops tropical trouble troubled truck
    trucks true truly trust truth try trying tsunami tuition tunnel turmoil turn turned turning
    turnout turns tusk tweet tweeted twelve twenty twice two tycoon type types typhoon typical
    typically ultimate ultimately unable unacceptable unanimous unanimously unauthorized
    uncertain uncle unclear unconditional unconstitutional uncovered undeclared undercover
    undergo underground underlying undermine undermined understand understanding understood
    underwater underway underwent underwriters unemployment unfair unfortunately unharmed
    unidentified unified uniform uniformed uniforms uninsured union unions unique unit units
    unity universal universities unknown unlawful unlawfully unless unlike unlikely unmanned
    unnamed unnecessary unprecedented unrelated unrest unsealed unsuccessfully unusual upcoming
    update updated updates upgrade upper upset upstream uranium urban urge urged urgent urges
    urging urine use used useful user users uses using usual usually vaccination vaccine vacuum
    valid valuable valuation value values varied variety various vary vast vehicle vehicles
    velocity venture venue verdict verify version versions versus vessel vessels veteran
    veterans veterinary veto vice victim victims victories victory video videos videotape view
    viewed viewing views vigilant vigorously village villagers villages violate violated
    violating violation violations violence violent virtual virtually virus visa visible vision
    visit visited visiting visitors visits visual vital vocal voice voices void volatile volcano
    volume voluntarily voluntary volunteer volunteers vote voted voter voters votes voting vowed
    vulnerable wage wages wait waiting waive wake walk walked walking wall walls want wanted
    wanting wants war warfare warheads warm warming warn warned warning warnings warns warrant
    warrants wars wartime wash washed wasn waste wastewater watch watched watching water waters
    waterway waterways wave waves way ways weak weaken weakened wealth wealthy weapon weapons
    wear wearing weather web website websites week weekend weekly weeks weight welcome welcomed
    welfare wellness wells went weren whales whatever wheelchair wheels whenever whereas whether
    whistleblower white whole wide widely widespread widow wife wild wildfire wildfires wildlife
    willfully willing willingness win wind windows winds wing wings winner winning wins winter
    wire wisdom wish wishes withdraw withdrawal withdrawn withdrew witness witnessed witnesses
    woman women won wonder wonderful wood wooden woods word wore work worked worker workers
    workforce working workload workloads works world worldwide worried worse worship worst worth
    wouldn wounded wounding wounds wrestling write writes writing written wrong wrongdoing wrote
    yard yeah year years yellow yen yes yesterday yields younger youngest yourself youth youths
    zero zone
    """
}
