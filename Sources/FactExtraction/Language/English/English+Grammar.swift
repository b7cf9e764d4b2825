extension English {
  /// The words that hold a sentence together, as far as the grammars need them.
  static func addGrammar(to data: inout LanguageData) {
    data.roles += [
      (
        .function,
        """
        the a an this that these those its their his her our your my it they he she we you i them
        him us who whom whose which what when where why how there here and or but nor so yet if
        because although though while as than then of in on at by for with from to into onto over
        under about after before between through during without within against among across per
        via upon until till since toward towards off out up down is are was were be been being am
        has have had having do does did done will would shall should can could may might must not
        no only just also even still already both either neither each every all any some most more
        less fewer much many few several such same other another own very too well again once ever
        never now today currently s t re ve ll d m nearly almost approximately roughly around
        about some least
        """
      ),
      (.definite, "the its their his her our this these those"),
      (.indefinite, "a an"),
      (
        .preposition,
        """
        of in on at by for with from to into onto over under about after before between through
        during without within against among across per via upon until till since toward towards
        """
      ),
      (.conjunction, "and or but nor plus"),
      (
        .auxiliary,
        """
        is are was were be been being am has have had do does did will would shall should can could
        may might must
        """
      ),
      (
        .verb,
        """
        said says say told tells added reported reports announced announces expects expected
        posted earned made make makes paid pays pay raised raises took takes brought brings
        brought went goes come comes came gave gives given got get gets ranks ranked remains
        remained became become becomes began begins started starts ended ends held holds includes
        included represents represented ranged ranges represents showed shows helped helps left
        leaves won wins lost loses scored scores sold sells bought buys opened opens closed closes
        killed injured wounded died voted elected hired fired employs employed serves served
        finished finishing placed placing replaces requires receives contains explains describes
        introduces produces reduces involves improves exists occurs refers suggests indicates
        belongs depends ensures enables arrives agrees applies argues confirms considers creates
        delivers denies destroys develops enters expands fails follows generates ignores imposes
        learns meets obtains owes predicts prepares prevents proves refuses rejects
        relates relies removes resigns reveals seeks sends sits speaks spends suffers teaches tends
        thinks urges varies warns writes
        """
      ),
      (
        .change,
        """
        rose rise rises rising risen fell fall falls falling fallen grew grow grows growing grown
        slowed slows slowing cut cuts cutting raised raises raising raise increased increases
        increasing increase decreased decreases decreasing decrease dropped drops dropping drop
        jumped jumps jumping jump climbed climbs climbing climb gained gains gaining gain slipped
        slips slipping slip declined declines declining decline soared surged surges surging surge
        plunged plunges tumbled tumbles widened widens narrowed narrows lowered lowers lowering
        doubled tripled quadrupled halved shrank shrunk expanded went swung up down edged ticked
        slid reduced trimmed boosted lifted improved worsened eased accelerated accelerating
        slowing moved revised restated corrected amended lift lifts lifting trims trimming hiked
        hikes hike hiking slashed slashes shifted moves
        """
      ),
      (
        .notPlural,
        """
        is was has does this its his hers ours theirs us as less plus versus times thus perhaps
        always across thanks besides towards unless whereas yes news analysis basis crisis process access
        business success loss gross net class mass pass press stress bonus status virus campus
        series species means politics economics physics mathematics athletics headquarters
        afterwards sometimes overseas indoors outdoors besides sales says rises falls gains jumps
        drops climbs slips declines increases decreases grows remains includes represents comes
        goes takes makes gives gets brings ranks shows helps leaves wins loses sells buys opens
        closes serves employs holds pays begins starts ends expects reports announces becomes
        needs wants plans hopes seems appears continues runs calls keeps turns moves likes lives
        believes provides allows uses works hits tells leads stands happens costs totals
        diabetes rabies measles mumps herpes shingles
        """
      ),
      (
        .irregularPlural,
        "people men women children police staff cattle feet teeth mice media data criteria"
      ),
      (
        .collective,
        """
        people staff aircraft personnel troops cattle sheep deer fish police crew salmon spacecraft
        """
      ),
      (
        .abbreviation,
        """
        mr mrs ms dr prof gen sen rep gov lt col sgt capt cpl rev hon st ste mt ft jr sr inc corp
        co ltd llc plc bros dept univ assn est vs no nos vol fig approx ca etc al jan feb mar apr
        jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun ave blvd rd pp
        ed eds cf ie eg pct
        """
      ),
    ]
    data.countedVerbs = """
      wins runs hits calls turns moves works stands plans reports needs uses leads falls rises gains
      drops cuts starts ends holds raises shows costs totals hopes climbs declines increases
      decreases slips jumps sales changes offers claims
      """
    data.irregularSingulars = [
      ("people", "person"), ("men", "man"), ("women", "woman"), ("children", "child"),
      ("feet", "foot"), ("teeth", "tooth"), ("mice", "mouse"), ("geese", "goose"),
      ("wives", "wife"), ("lives", "life"), ("wolves", "wolf"), ("leaves", "leaf"),
      ("shelves", "shelf"), ("thieves", "thief"), ("halves", "half"), ("media", "medium"),
      ("criteria", "criterion"), ("phenomena", "phenomenon"), ("crises", "crisis"),
      ("analyses", "analysis"), ("bases", "basis"), ("buses", "bus"), ("viruses", "virus"),
      ("policemen", "policeman"), ("businessmen", "businessman"), ("movies", "movie"),
      ("cookies", "cookie"), ("gases", "gas"), ("salespeople", "salesperson"),
      ("houses", "house"), ("cases", "case"), ("courses", "course"), ("nurses", "nurse"),
      ("horses", "horse"), ("licenses", "license"), ("purchases", "purchase"),
      ("increases", "increase"), ("releases", "release"), ("leases", "lease"),
      ("warehouses", "warehouse"), ("businesses", "business"), ("losses", "loss"),
      ("classes", "class"), ("glasses", "glass"), ("passes", "pass"), ("judges", "judge"),
      ("shoes", "shoe"), ("axes", "axis"), ("series", "series"), ("species", "species"),
      ("aircraft", "aircraft"), ("spacecraft", "spacecraft"), ("troops", "troop"),
    ]
    data.abbreviations = [
      ("capex", "capital expenditure"), ("opex", "operating expenditure"), ("revs", "revenue"),
      ("govt", "government"), ("qtr", "quarter"), ("avg", "average"), ("mgmt", "management"),
      ("dept", "department"), ("gdp", "gross domestic product"), ("pop", "population"),
    ]
  }
}
