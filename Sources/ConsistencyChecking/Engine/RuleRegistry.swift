/// All checks, in the order of the specification.
public enum RuleRegistry {
  public static let all: [any Rule] = [
    SumProse(), TableColumn(), TableRow(), NestedTotals(), TableDifference(), SharesToHundred(),
    PartWholeBound(), Remainder(), ListCount(), Respectively(), Ordinals(), Casualties(),
    Difference(), PercentChange(), PointsOrPercent(), Multiple(), Direction(), BaseSlip(),
    ImpliedBase(), CompoundGrowth(), SuccessiveChanges(), LeadAndMargin(),
    Share(), UnitTimesCount(), Average(), PerCapita(), FractionPercent(), RatioRows(),
    Granularity(),
    PhysicalRates(), VotesAndSeats(), ValuationPairs(), BasisPoints(),
    Restatement(), Magnitude(), HedgeDrift(), UnitDrift(), TableProse(), HeaderScale(),
    TitleArithmetic(), FrontMatterRestatement(), DiagramRestatement(),
    DurationSpan(), Order(),
    RangeOrder(),
  ]

  /// The rule with an id ("S1") or a name ("sum-prose"), letter case aside.
  public static func rule(named word: String) -> (any Rule)? {
    let word = word.lowercased()
    return all.first { $0.id.rawValue.lowercased() == word || $0.name == word }
  }

  /// The rules that an id, a name or a family's letter stands for, letter case aside.
  public static func rules(named word: String) -> [any Rule] {
    if let rule = rule(named: word) { return [rule] }
    let family = word.uppercased()
    return all.filter { type(of: $0).family == family }
  }

  /// The id or name that `word` was most likely meant to be, or `nil` where none is near.
  public static func nearest(to word: String) -> String? {
    let word = word.lowercased()
    var best: (name: String, distance: Int)?
    for candidate in all.flatMap({ [$0.name, $0.id.rawValue] }) {
      let distance = editDistance(Array(word.utf8), Array(candidate.lowercased().utf8))
      if distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    guard let best, best.distance <= max(1, word.utf8.count / 3) else { return nil }
    return best.name
  }

  /// The number of single-byte insertions, deletions and substitutions between two words.
  private static func editDistance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var row = Array(0...right.count)
    for (i, a) in left.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, b) in right.enumerated() {
        let substituted = diagonal + (a == b ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(substituted, row[j] + 1, row[j + 1] + 1)
      }
    }
    return row[right.count]
  }
}
