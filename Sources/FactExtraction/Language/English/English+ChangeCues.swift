import ArticleModel

/// Words of change and of comparison (specification of the checks, family C).
extension English {
  static var changeCues: [(String, Cue.Kind)] {
    let up = """
      rose rise rises rising risen grew grow grows growing grown growth increase increased
      increases increasing gain gained gains gaining jumped jump jumps jumping climbed climb climbs
      climbing soared surged surge surges surging rally rallied boosted
      boost lifted advanced uptick upturn hike hiked spiked leapt leaped swelled ballooned mounted
      rebounded quickened lengthened widened deepened thickened lengthens widens
      advance advances advancing uplift upswing boosting boosts lifting lifts hiking hikes
      spike spikes spiking leap leaps leaping swell swells swelling balloon balloons ballooning
      mounting rebound rebounds rebounding widening deepening lengthening upped ups upping bumped
      crept creeping ticked mushroomed
      """
    let down = """
      fell fall falls falling fallen dropped drop drops dropping decline declined declines
      declining decrease decreased decreases decreasing cut cuts slipped slip slips plunged plunge
      tumbled slid sank shrank shrunk reduced reduction lost losing narrowed slump slumped
      slashed trimmed contraction contracted downturn eased slipping dip dipped dips sink sinks
      sinking shrink shrinks shrinking tumble tumbles plummeted plummets reduces reducing reduce
      cutting lowers lowering lowered saving shed sheds shedding loses slows slowed slowing
      retreated receded dwindled dived nosedived crashed softened shortened thinned shortens
      slash slashes slashing trim trims trimming slide slides sliding slumping slumps plunges
      plunging plummet plummeting diminish diminished diminishes diminishing dwindle dwindles
      dwindling ease eases easing narrow narrows narrowing receding retreating pared paring
      shortening thinning shrinkage reductions weakened ebbed
      """
    let words = { (text: String, kind: Cue.Kind) in
      text.listedWords.map { ($0, kind) }
    }
    return words(up, .increase) + words(down, .decrease) + [
      ("up", .up), ("down", .down), ("raise", .raise), ("raised", .raise), ("raises", .raise),
      ("raising", .raise), ("this fall", .running), ("last fall", .prior),
      ("in the fall of", .over),
      ("picked up", .increase), ("picks up", .increase),
      ("put on", .increase), ("went up", .increase), ("gone up", .increase), ("go up", .increase),
      ("went down", .decrease), ("to lower", .decrease), ("will lower", .decrease),
      ("gone down", .decrease), ("go down", .decrease),
      ("year over year", .yearOnYear), ("year on year", .yearOnYear), ("yoy", .yearOnYear),
      ("from a year earlier", .yearOnYear), ("from a year ago", .yearOnYear),
      ("than a year earlier", .yearOnYear), ("than a year ago", .yearOnYear),
      ("from the previous year", .yearOnYear), ("from the prior year", .yearOnYear),
      ("from last year", .yearOnYear), ("on the year", .yearOnYear),
      ("quarter over quarter", .quarterOnQuarter),
      ("quarter on quarter", .quarterOnQuarter), ("qoq", .quarterOnQuarter),
      ("from the previous quarter", .quarterOnQuarter),
      ("from the prior quarter", .quarterOnQuarter),
    ]
  }

  static var comparisonCues: [(String, Cue.Kind)] {
    let words = { (text: String, kind: Cue.Kind) in
      text.listedWords.map { ($0, kind) }
    }
    let leads = """
      lead leads leading led margin margins gap ahead majority advantage edge edged cushion
      """
    return words("more higher dearer bigger larger longer taller heavier extra better", .more)
      + words("fewer cheaper lower smaller shorter lighter faster", .less)
      + words(leads, .lead)
      + words("squandered squanders squander blew erased trailing halftime", .noLead)
      + [
        ("to", .to), ("by", .by), ("of", .of), ("than", .than), ("as much as", .than),
        ("as many as", .than), ("as high as", .than), ("as large as", .than),
        ("as big as", .than), ("as many", .asMany), ("as much", .asMany), ("as high", .asMany),
        ("as large", .asMany), ("as big", .asMany), ("as long", .asMany), ("as long as", .than),
        ("that many", .asMany), ("that much", .asMany), ("as fast", .asMany), ("as fast as", .than),
        ("what", .amount), ("of what", .amount), ("that of", .amount), ("of last", .amount),
        ("of that of", .amount), ("of its former", .amount), ("the number of", .amount),
        ("the amount of", .amount),
        ("the size of", .amount), ("the price of", .amount), ("the level of", .amount),
        ("the rate of", .amount), ("the figure for", .amount), ("those of", .amount),
        ("compared with", .against),
        ("compared to", .against),
        ("as compared with", .against), ("as compared to", .against),
        ("in comparison with", .against), ("against", .against), ("versus", .against),
        ("vs", .against), ("as against", .against),
        ("a year earlier", .prior), ("year earlier", .prior), ("year ago", .prior),
        ("a year ago", .prior), ("a year before", .prior),
        ("the year before", .prior), ("the previous year", .prior), ("the prior year", .prior),
        ("a month earlier", .prior), ("the month before", .prior), ("a week earlier", .prior),
        ("a quarter earlier", .prior), ("last year", .prior), ("previous", .prior),
        ("a year", .perYear), ("per year", .perYear), ("each year", .perYear),
        ("every year", .perYear), ("annually", .perYear), ("per annum", .perYear),
        ("compound growth rate", .perYear), ("compound annual rate", .perYear),
        ("compound annual growth", .perYear), ("yearly growth rate", .perYear),
        ("yearly", .perYear), ("annual return", .perYear),
        ("annual growth", .perYear), ("annual increase", .perYear), ("annual rise", .perYear),
        ("annual decline", .perYear),
        ("average yearly", .perYear), ("on top", .more),
        ("the season before", .prior), ("a season earlier", .prior), ("preceding", .prior),
        ("a decade ago", .prior), ("a decade earlier", .prior), ("two years earlier", .prior),
        ("two years ago", .prior), ("twelve months earlier", .prior),
        ("twelve months before", .prior), ("12 months earlier", .prior),
        ("last season", .prior), ("the summer before", .prior), ("the winter before", .prior),
        ("compound annual growth rate", .perYear), ("cagr", .perYear),
        ("annual growth rate", .perYear), ("average annual", .perYear),
        ("annualised", .annualized), ("annualized", .annualized), ("annual rate", .annualized),
        ("behind", .lead), ("in front of", .lead), ("adrift of", .lead), ("clear of", .lead),
        ("adrift", .lead), ("trails", .lead), ("trail … by", .lead), ("trails … by", .lead),
        ("defeat", .lead), ("win", .lead), ("victory", .lead), ("won by", .lead),
        ("wins by", .lead),
        ("win by", .lead), ("beat … by", .lead), ("beats … by", .lead), ("beating … by", .lead),
        ("defeated … by", .lead),
        ("let … slip", .noLead), ("threw away", .noLead), ("thrown away", .noLead),
        ("surrendered", .noLead), ("overturned", .noLead), ("wiped out", .noLead),
        ("evaporated", .noLead), ("melted away", .noLead), ("vanished", .noLead),
        ("came back from", .noLead), ("came from behind", .noLead), ("rallied from", .noLead),
        ("fought back from", .noLead), ("trailed", .noLead), ("once led", .noLead),
        ("had led", .noLead), ("at one point", .noLead), ("at one stage", .noLead),
        ("early lead", .noLead), ("coughed up", .noLead), ("at the interval", .noLead),
        ("at halftime", .noLead), ("at the half", .noLead), ("lost a … lead", .noLead),
        ("margin of error", .noLead), ("error margin", .noLead), ("at the break", .noLead),
        ("at half time", .noLead), ("operating margin", .noLead), ("profit margin", .noLead),
        ("gross margin", .noLead), ("on aggregate", .noLead),
        ("change", .change), ("changes", .change), ("chg", .change), ("variance", .change),
        ("var", .change), ("inc", .change), ("dec", .change), ("diff", .change),
        ("improvement", .change), ("improved", .change), ("improves", .change), ("loss", .change),
        ("difference", .change),
        ("increase decrease", .change), ("better worse", .change),
        ("a return of", .by), ("took in", .takesIn), ("takes in", .takesIn), ("taken in", .takesIn),
        ("taken on", .takesIn), ("took on", .takesIn), ("hired", .takesIn), ("added", .takesIn),
        ("adds", .takesIn), ("recruited", .takesIn),
        ("chalked up", .takesIn), ("racked up", .takesIn),
        ("notched up", .takesIn), ("clocked up", .takesIn), ("built up", .takesIn),
        ("chalks up", .takesIn), ("soaked up", .takesIn), ("snapped up", .takesIn),
        ("put up", .takesIn), ("set up", .takesIn), ("took up", .takesIn), ("made up", .takesIn),
        ("signed up", .takesIn), ("bought up", .takesIn), ("opened up", .takesIn),
        ("used up", .takesIn), ("turned up", .takesIn), ("showed up", .takesIn),
        ("lined up", .takesIn), ("brought up", .takesIn), ("locked up", .takesIn),
        ("sat down", .takesIn), ("put down", .takesIn), ("laid down", .takesIn),
        ("shut down", .takesIn), ("closed down", .takesIn), ("turned down", .takesIn),
        ("tracked down", .takesIn), ("torn down", .takesIn), ("pulled down", .takesIn),
        ("ran up", .takesIn), ("rung up", .takesIn), ("mopped up", .takesIn),
        ("joined", .takesIn), ("bought", .takesIn), ("acquired", .takesIn),
        ("clawed back", .takesIn),
        ("were born", .takesIn), ("gave back", .givesAway), ("handed back", .givesAway),
        ("repaid", .givesAway), ("paid back", .givesAway), ("paid off", .givesAway),
        ("withdrew", .givesAway), ("threw out", .givesAway), ("threw away", .givesAway),
        ("got rid of", .givesAway),
        ("discarded", .givesAway), ("removed", .givesAway), ("wrote off", .givesAway),
        ("slaughtered", .givesAway), ("culled", .givesAway),
        ("scrapped", .givesAway), ("sold", .givesAway),
        ("gave up", .givesAway), ("gives up", .givesAway), ("gave away", .givesAway),
        ("given away", .givesAway), ("placed", .givesAway), ("dismissed", .givesAway),
        ("laid off", .givesAway), ("leaving it with", .outcome),
        ("leaving them with", .outcome), ("leaves it with", .outcome), ("and stood at", .outcome),
        ("which left", .outcome), ("which leaves", .outcome), ("left it with", .outcome),
        ("ended … at", .outcome), ("stood at", .outcome), ("closed … at", .outcome),
        ("finished … at", .outcome), ("brought it to", .outcome), ("left it at", .outcome),
        ("leaving it at", .outcome), ("so that", .outcome), ("to close at", .outcome),
        ("closing at", .outcome),
        ("to finish at", .outcome), ("finishing at", .outcome), ("to end at", .outcome),
        ("to settle at", .outcome), ("settling at", .outcome), ("now numbers", .outcome),
        ("came home with", .outcome), ("ended up with", .outcome),
        ("and now owns", .outcome), ("now owns", .outcome),
        ("ended … with", .outcome), ("now counts", .outcome),
        ("ended at", .outcome), ("ending at", .outcome), ("ends at", .outcome),
        ("ended up at", .outcome), ("finished at", .outcome), ("closed at", .outcome),
        ("closes … with", .outcome), ("closes … at", .outcome), ("closed … with", .outcome),
        ("ends … with", .outcome), ("ended … with", .outcome), ("ends … at", .outcome),
        ("ended … on", .outcome), ("finishes … with", .outcome), ("finished … with", .outcome),
        ("finishes … at", .outcome), ("leaving … with", .outcome), ("leaving … at", .outcome),
        ("leaves … with", .outcome), ("leaves … at", .outcome), ("left … with", .outcome),
        ("left … at", .outcome), ("stands at", .outcome), ("now at", .outcome),
        ("which makes it", .outcome), ("it now has", .outcome), ("they now have", .outcome),
        ("so", .inference), ("thus", .inference), ("hence", .inference), ("therefore", .inference),
        ("which is", .inference), ("which means", .inference), ("meaning", .inference),
        ("in other words", .inference), ("which was", .inference), ("equivalent to", .inference),
        ("corresponds to", .inference), ("equal to", .inference), ("consequently", .inference),
        ("where they had begun", .backToStart), ("where it had begun", .backToStart),
        ("where it had started", .backToStart), ("where they had started", .backToStart),
        ("back at square one", .backToStart), ("back where it started", .backToStart),
        ("back where they started", .backToStart),
        ("back to where it started", .backToStart), ("back where it began", .backToStart),
        ("where it started", .backToStart), ("where they started", .backToStart),
        ("where he started", .backToStart), ("where she started", .backToStart),
        ("where we started", .backToStart), ("where you started", .backToStart),
        ("where it stood", .backToStart), ("where they stood", .backToStart),
        ("where you stood", .backToStart), ("where we stood", .backToStart),
        ("where it was", .backToStart), ("where they were", .backToStart),
        ("where you were", .backToStart), ("where we were", .backToStart),
        ("back to even", .backToStart), ("back at par", .backToStart),
        ("giving it all back", .backToStart), ("gave it all back", .backToStart),
        ("wiping out the gain", .backToStart), ("erasing the gain", .backToStart),
        ("where it began", .backToStart), ("where they began", .backToStart),
        ("cancel each other out", .backToStart), ("cancel out", .backToStart),
        ("cancelled each other out", .backToStart), ("cancelled out", .backToStart),
        ("made good the loss", .backToStart), ("made up the loss", .backToStart),
        ("recouped the loss", .backToStart), ("back to its old level", .backToStart),
        ("back to the old level", .backToStart), ("back at its old level", .backToStart),
        ("back at the old level", .backToStart), ("back to where they started", .backToStart),
        ("back to square one", .backToStart), ("back at its starting point", .backToStart),
        ("to the euro", .inverse), ("to the dollar", .inverse),
        ("to the pound", .inverse), ("against the dollar", .inverse),
        ("against the euro", .inverse), ("a dollar", .inverse),
        ("per dollar", .inverse), ("per euro", .inverse), ("a euro", .inverse),
        ("to the yen", .inverse), ("to the franc", .inverse), ("rank", .inverse),
        ("ranking", .inverse),
        ("ranked", .inverse), ("position", .inverse), ("world number", .inverse),
      ]
  }
}
