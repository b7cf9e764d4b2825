extension English {
  /// Words in and around names that the grammars know too.
  static let nameRoles: [(WordRoles, String)] = [
    (
      .personTitle,
      """
      mr mrs ms miss dr prof sir dame lord lady rev reverend fr father sister brother saint rabbi
      imam pope archbishop bishop cardinal pastor sheikh king queen prince princess duke duchess
      emperor president presidents chancellor premier minister ministers secretary secretaries
      senator senators sen rep representative representatives congressman congresswoman governor
      governors gov mayor mayors councilman councilwoman councillor lawmaker lawmakers ambassador
      ambassadors envoy commissioner commissioners judge judges justice justices attorney attorneys
      prosecutor prosecutors lawyer lawyers sheriff general gen colonel col major maj captain capt
      lieutenant lt sergeant sgt corporal admiral commander cmdr officer officers chief chiefs
      chairman chairwoman chairperson chair ceo ceos cfo coo cto cio founder founders cofounder
      cofounders executive executives director directors manager managers head boss owner owners
      partner partners investor investors billionaire entrepreneur entrepreneurs economist
      economists analyst analysts strategist strategists researcher researchers scientist scientists
      professor professors astronomer physicist chemist biologist historian engineer engineers
      developer developers designer architect author authors writer writers novelist poet editor
      editors journalist journalists reporter reporters columnist correspondent correspondents
      photographer spokesman spokeswoman spokesperson spokespeople spokespersons coach coaches
      striker midfielder defender goalkeeper goalie quarterback pitcher catcher outfielder player
      players captain teammate teammates singer actor actress musician artist director filmmaker
      comedian doctor doctors nurse surgeon professor teacher student adviser advisers advisor
      advisors aide aides consultant activist activists leader leaders candidate candidates nominee
      incumbent resident residents veteran pilot astronaut astronauts driver victim suspect
      defendant witness widow wife husband son daughter mother uncle aunt treasurer superintendent
      principal dean provost curator trader traders broker administrator spokesmen moderator
      englishman welshman scotsman irishman frenchman dutchman frenchwoman englishwoman
      rookie champion sprinter swimmer golfer guard forward winger
      """
    ),
    (
      .personCue,
      """
      who whose whom said says born aged married resigned retired elected appointed hired
      testified studied graduated grew died smiled himself herself he she
      """
    ),
    (
      .organizationWord,
      """
      inc incorporated corp corporation company companies ltd limited llc llp plc gmbh group
      holdings holding partners platforms technologies technology tech systems solutions services
      industries enterprises labs laboratories laboratory research robotics dynamics networks
      network software semiconductor semiconductors pharmaceuticals pharma therapeutics biosciences
      biotech materials electronics motors motor automotive airlines airways air aerospace
      aviation energy power oil petroleum gas resources mining steel chemicals foods beverages
      brewing brewery breweries ales distillers distillery vineyards wineries dairies bakeries
      brands stores retail logistics shipping railways railway railroad capital ventures equity
      investments investment securities asset management advisors advisers insurance assurance
      financial bancorp bank banks banking trust fund funds foundation institute institution
      university college school academy hospital clinic center centre centers society association
      federation union league club council committee commission board bureau agency authority
      administration ministry department office service court tribunal parliament senate congress
      assembly party movement army navy force forces police guard corps church cathedral museum
      gallery theatre theater orchestra press times post journal news media broadcasting television
      radio studios studio pictures entertainment records publishing magazine daily tribune herald
      gazette guardian telegraph exchange reserve treasury customs organization organisation
      alliance coalition consortium cooperative initiative united fc afc cf associates consulting
      communications telecom telecommunications mobile wireless collective interactive analytics lab hall institutes centers universities laboratories offices departments foundry silicon compute healthcare medical genomics
      insights intelligence instruments international global worldwide works factory realty
      properties hotels resorts
      """
    ),
    (
      .organizationCue,
      """
      reported reports announced announces acquired acquires acquire posted posts launched launches
      unveiled operates operate employs hired hires signed offers offer sells sold plans planned
      projecting projects forecast forecasts expects raised raises cut cuts agreed owns bought buys
      invested invests declined filed files paid pays paying builds built deploy deploys supplies
      ships shares share stock ipo revenue revenues sales profit profits earnings backlog board
      subsidiary subsidiaries unit workforce employees staff customers headquarters ceo cfo
      chairman chairwoman founder founders cofounder executives shareholders investors bonds debt
      valuation balance market manufacturing infrastructure business businesses products
      factory factories plant plants office offices division operations spokesman spokeswoman
      spokesperson merger takeover bid listing quarterly annual chief capital data supply internal
      spending budget portfolio own
      """
    ),
    (
      .placeWord,
      """
      street avenue road boulevard lane square plaza river lake sea ocean bay gulf strait island
      islands peninsula mountain mountains mount valley canyon desert forest park county city town
      township village district province state region coast beach harbor harbour port airport
      station bridge tower hill hills heights springs falls creek north south east west northern
      southern central cape fort canal glacier volcano prairie
      """
    ),
    (.placeName, knownPlaceWords),
    (
      .productNoun,
      """
      chip chips gpu gpus cpu cpus processor processors accelerator accelerators platform platforms
      app apps application applications model models hardware architecture architectures software
      device devices phone phones smartphone smartphones tablet tablets laptop laptops console
      consoles engine engines aircraft jet jets plane planes airliner airliners helicopter missile
      missiles rocket rockets satellite satellites car cars vehicle vehicles truck trucks sedan
      sedans suv suvs van drug drugs vaccine vaccines therapy pill assistant assistants chatbot
      chatbots browser browsers headset headsets smartwatch watch game games server servers rack
      racks tool tools suite feature features users user chipset generation deployments deployment
      successor series brand brands product products subscription toolkit framework library
      libraries language api robot robots drone drones
      """
    ),
    (
      .eventWord,
      """
      cup olympics olympic paralympics games championship championships tournament open masters prix
      marathon summit conference convention forum congress expo festival fair awards war battle
      revolution election elections referendum crisis day week derby bowl series playoffs final
      finals keynote symposium hackathon
      """
    ),
  ]
}
