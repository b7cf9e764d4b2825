import ArticleModel

extension English {
  /// Words that tell how figures and dates relate (specification of the checks, section 3).
  static func addCues(to data: inout LanguageData) {
    data.cues = sums + changeCues + comparisonCues + times + claims + events
  }

  private static var sums: [(String, Cue.Kind)] {
    [
      ("total", .total), ("totals", .total), ("totaled", .total), ("totalled", .total),
      ("totaling", .total), ("totalling", .total), ("totally", .total), ("in all", .total),
      ("all told", .total), ("altogether", .total), ("combined", .total), ("aggregate", .total),
      ("overall", .total), ("in total", .total), ("together", .total), ("sum", .total),
      ("cumulative", .total), ("grand total", .total),
      ("subtotal", .total), ("subtotals", .total), ("all", .everything),
      ("net", .net), ("net of", .net), ("gross profit", .net), ("gross margin", .net),
      ("gross loss", .net), ("operating income", .net), ("operating profit", .net),
      ("operating loss", .net), ("income from operations", .net),
      ("loss from operations", .net), ("income from continuing operations", .net),
      ("closing balance", .net), ("ending balance", .net), ("balance carried forward", .net),
      ("less", .deduction), ("less than", .bound), ("more than", .bound), ("minus", .deduction),
      ("deduct", .deduction),
      ("deducting", .deduction),
      ("bringing … to", .bringsTo), ("brings … to", .bringsTo), ("brought … to", .bringsTo),
      ("bring … to", .bringsTo), ("taking … to", .bringsTo), ("takes … to", .bringsTo),
      ("took … to", .bringsTo), ("lifting … to", .bringsTo), ("lifts … to", .bringsTo),
      ("pushing … to", .bringsTo), ("pushes … to", .bringsTo), ("raising … to", .bringsTo),
      ("for a total of", .makes), ("for a combined", .makes),
      ("for a total investment of", .makes), ("giving a total of", .makes),
      ("plus", .plus), ("and another", .plus), ("on top of", .plus), ("in addition to", .plus),
      ("combined with", .plus), ("added to", .plus), ("along with", .plus),
      ("together with", .plus), ("as well as", .plus), ("coupled with", .plus),
      ("a further", .plus), ("an additional", .plus), ("another", .plus),
      ("makes", .makes), ("make up", .makes), ("equals", .makes), ("amounts to", .makes),
      ("amounting to", .makes), ("amount to", .makes), ("adds up to", .makes),
      ("add up to", .makes),
      ("adding up to", .makes), ("comes to", .makes), ("sums to", .makes), ("for a sum", .makes),
      ("making", .makes), ("which makes", .makes),
      ("consisting of", .consistsOf), ("consists of", .consistsOf), ("consisted of", .consistsOf),
      ("made up of", .consistsOf), ("is made up", .consistsOf), ("comprising", .consistsOf),
      ("comprises", .consistsOf), ("comprised", .consistsOf), ("composed of", .consistsOf),
      ("split between", .consistsOf), ("split into", .consistsOf), ("split evenly", .consistsOf),
      ("divided into", .consistsOf), ("divided between", .consistsOf),
      ("broken down into", .consistsOf), ("breaks down into", .consistsOf),
      ("is the sum of", .consistsOf),
      ("consist of", .consistsOf), ("comprise", .consistsOf), ("being made up of", .consistsOf),
      ("consist primarily of", .including), ("consists primarily of", .including),
      ("consisting primarily of", .including), ("consisted primarily of", .including),
      ("consist mainly of", .including), ("consists mainly of", .including),
      ("consisting mainly of", .including), ("made up mainly of", .including),
      ("made up largely of", .including), ("include", .including),
      ("out of a total of", .bound), ("from a total of", .bound), ("of a total of", .bound),
      ("against a total of", .bound), ("than a total of", .bound), ("with a total of", .bound),
      ("came to", .makes), ("added up to", .makes), ("amounted to", .makes),
      ("gives a total of", .makes), ("gave a total of", .makes), ("a total of", .total),
      ("shared between", .consistsOf), ("split among", .consistsOf),
      ("divided among", .consistsOf),
      ("shared among", .consistsOf), ("shared out as", .consistsOf),
      ("split as follows", .consistsOf),
      ("breaks down as", .consistsOf), ("break down as", .consistsOf),
      ("broken down as", .consistsOf),
      ("broke down as", .consistsOf), ("arrive at", .makes), ("arrives at", .makes),
      ("you get", .makes), ("we get", .makes), ("which gives", .makes), ("come to", .makes),
      ("across the two", .total), ("across both", .total),
      ("for the two", .total), ("over the two", .total), ("over both", .total),
      ("across the three", .total), ("for the three", .total), ("the lot", .total),
      ("of which", .ofWhich), ("from which", .ofWhich), ("of that", .ofWhich),
      ("of those", .ofWhich),
      ("of the total", .ofWhich), ("of them", .ofWhich),
      ("including", .including), ("includes", .including), ("included", .including),
      ("such as", .including), ("among them", .including), ("notably", .including),
      ("the rest", .remainder), ("remaining", .remainder), ("remainder", .remainder),
      ("the balance", .remainder), ("leaving", .remainder), ("the other", .remainder),
      ("leaves", .remainder), ("which left", .remainder), ("the others", .remainder),
    ]
  }

  private static var times: [(String, Cue.Kind)] {
    [
      ("through", .through), ("until", .through), ("till", .through), ("thru", .through),
      ("expires", .through), ("expiring", .through), ("expire", .through), ("runs to", .through),
      ("running to", .through), ("runs until", .through), ("to the end of", .through),
      ("from", .from), ("starting", .since), ("beginning", .since), ("since", .since),
      ("effective", .since), ("starts", .since), ("begins", .since),
      ("over", .over), ("for", .over), ("during", .over), ("spanning", .over),
      ("lasting", .over), ("lasts", .over), ("lasted", .over),
      ("between", .between),
      ("later", .elapsed), ("after", .elapsed), ("ago", .elapsed), ("earlier", .elapsed),
      ("before", .elapsed),
      ("will", .future), ("plans to", .future), ("plan to", .future), ("planned", .future),
      ("due", .future), ("expected to", .future), ("scheduled", .future), ("set to", .future),
      ("slated", .future), ("would", .future), ("could", .future), ("may", .future),
      ("aims to", .future), ("expects", .future), ("forecast", .future), ("projected", .future),
      ("upcoming", .future), ("next", .future), ("proposed", .future), ("hopes to", .future),
    ]
  }

  private static var claims: [(String, Cue.Kind)] {
    [
      ("not", .negation), ("denied", .negation), ("denies", .negation), ("no longer", .negation),
      ("rather than", .against), ("instead of", .against), ("never", .negation),
      ("neither", .negation), ("without", .negation), ("excluding", .negation),
      ("according to", .attribution), ("said", .attribution), ("says", .attribution),
      ("put it at", .attribution), ("estimated by", .attribution), ("told", .attribution),
      ("claimed", .attribution), ("claims", .attribution), ("estimates", .attribution),
      ("revised", .revision), ("restated", .revision), ("corrected", .revision),
      ("correction", .revision), ("earlier version", .revision), ("revision", .revision),
      ("previously", .revision), ("initially", .revision), ("originally", .revision),
      ("updated", .revision),
      ("so far", .running), ("to date", .running), ("as of", .running), ("year to date", .running),
      ("now", .running),
    ]
  }

  private static var events: [(String, Cue.Kind)] {
    let words: [(Cue.Event, String)] = [
      (.born, "born birth"),
      (.founded, "founded established incorporated created co-founded founding"),
      (
        .announced,
        "announced announces unveiled revealed disclosed announcement announcing"
      ),
      (.signed, "signed signing agreed inked struck entered signs"),
      (.began, "began begun started launched opened commenced introduced inaugurated"),
      (
        .expanded,
        "expanded extended renewed enlarged amended expands extends expansion extension renewal"
      ),
      (.completed, "completed finished concluded closed finalized finalised delivered"),
      (.ended, "ended terminated shuttered dissolved ceased"),
      (.died, "died death"),
      (.published, "published posted publication"),
    ]
    return words.flatMap { event, list in
      list.split(separator: " ").map { (String($0), Cue.Kind.event(event)) }
    }
  }
}
