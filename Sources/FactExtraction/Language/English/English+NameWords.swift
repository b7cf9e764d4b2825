extension English {
  /// Words in and around names that only the recognition of names asks for.
  static let nameWords: [(NameRoles, String)] =
    [
      (
        .particle, "de da das del della den der des di dos du el la le van von zu bin ibn al ben ul"
      ),
      (.link, "of for"), (.nameConjunction, "and"),
      (.surnamePrefix, "mc mac de di la le du fitz"),
      (.nameTail, "ai tv fm"), (.genericAcronym, genericAcronyms),
      (.exampleWord, "like including namely as eg notably especially particularly both"),
    ] + wordsInNames + wordsBesideNames

  private static let wordsInNames: [(NameRoles, String)] = [
    (.honorific, "mr mrs ms miss dr sir lord lady dame sen rep gov gen col maj capt lt sgt prof"),
    (
      .publicBody,
      """
      administration commission office department agency bureau service services board committee
      council institute institutes association center centers authority ministry court corps
      society directorate division
      """
    ),
    (
      .lawWord,
      """
      act acts law laws bill treaty amendment constitution directive protocol accord accords
      regulation regulations agreement pact code ordinance memorandum clause doctrine
      """
    ),
    (
      .titleModifier,
      """
      vice deputy senior junior former chief foreign prime finance defense defence interior acting
      interim assistant associate managing executive general financial operating technology
      technical marketing lead principal founding current first second interior trade health
      education energy justice special co ex then longtime retired late editorial economic national
      security staff research portfolio fund technology political policy head state
      """
    ),
    (
      .legalForm,
      """
      inc incorporated corp corporation co ltd limited llc llp lp plc gmbh ag se kg kgaa sa sas
      sarl spa srl nv bv ab asa oyj oy aps pty bhd tbk kk pjsc jsc ooo pte sab
      """
    ),
  ]

  private static let wordsBesideNames: [(NameRoles, String)] = [
    (
      .saying,
      """
      said says say told tells added adds noted notes explained explains argued argues wrote
      writes tweeted warned warns insisted recalled replied commented remarked concluded stated
      acknowledged joked admitted claimed predicted believes thinks asked
      """
    ),
    (
      .kin,
      """
      father mother wife husband son daughter brother sister sons daughters parents family hometown
      career widow children childhood birth death grandfather grandmother friend friends life
      mentor marriage girlfriend boyfriend
      """
    ),
    (.authorPreposition, "by"),
    (
      .organizationNoun,
      """
      company companies firm firms corporation corporations startup startups business businesses
      bank banks lender lenders insurer insurers carrier carriers airline airlines automaker
      automakers carmaker carmakers maker makers manufacturer manufacturers producer producers
      provider providers vendor vendors supplier suppliers retailer retailers operator operators
      developer developers rival rivals competitor competitors hyperscaler hyperscalers giant giants
      lab labs agency agencies regulator regulators group groups unit units subsidiary subsidiaries
      parent conglomerate utility utilities miner miners chipmaker chipmakers drugmaker drugmakers
      publisher newspaper newspapers broadcaster university universities college colleges school
      schools hospital hospitals charity charities nonprofit organization organizations organisation
      institute institutes union unions club clubs team teams party parties ministry
      department customer customers client clients partner partners investor investors buyer buyers
      organizer consultancy brokerage exchange fund funds venture ventures studio studios designer
      """
    ),
    (.ownerSuffix, "owned backed led run funded operated made built affiliated controlled"),
    (.employerPreposition, "at with"),
    (.channelPreposition, "through via"),
    (
      .placeNoun,
      """
      city cities town towns village villages country countries state states province provinces
      region regions county counties district districts nation nations suburb
      suburbs neighborhood neighborhoods continent
      """
    ),
    (.insidePreposition, "in near"),
    (
      .locating,
      "based headquartered located born held living lives residents resident situated moved"
    ),
    (.productSuffix, "class powered enabled compatible optimized ready style native"),
    (.naming, "named called dubbed codenamed nicknamed known"),
  ]
}
