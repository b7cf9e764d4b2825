import ArticleModel
import Testing

/// The intervals of the specification of the checks, sections 1.1 and 1.3.
@Suite("Hedges and intervals")
struct HedgeTests {
  @Test(
    "A plain figure stands for what prints as it does",
    arguments: [
      ("35.2 billion", "[35150000000, 35250000000]"), ("$35 billion", "[34500000000, 35500000000]"),
      ("5.130 miles", "[5.1295, 5.1305]"), ("65,000", "[64999.5, 65000.5]"),
      ("three founders", "[3, 3]"), ("12 people", "[12, 12]"), ("1,036 immigrants", "[1036, 1036]"),
      ("65,000 people", "[64999.5, 65000.5]"), ("168 percent", "[167.5, 168.5]"),
      ("50 cents", "[0.495, 0.505]"), ("3 million homes", "[2500000, 3500000]"),
      ("half of it", "[0.48, 0.52]"),
      ("two-thirds of it", "[0.646666666666667, 0.686666666666667]"),
      ("one in five", "[0.1833333333333335, 0.2166666666666665]"),
      ("one in three", "[0.313333333333333, 0.353333333333333]"),
      ("6 3/8%", "[6.375, 6.375]"),
    ])
  func plain(_ figure: String, _ interval: String) throws {
    try expect("It was \(figure).", interval, nil)
  }

  @Test(
    "Approximate: the larger of two halves and five percent, either way",
    arguments: [
      "about", "around", "approximately", "roughly", "some", "circa", "an estimated",
      "in the region of",
    ])
  func approximate(_ word: String) throws {
    try expect("It sold \(word) 300 homes.", "[285, 315]", .approximate)
    try expect("It sold \(word) 3 homes.", "[2, 4]", .approximate)
    try expect("It paid \(word) $35.2 billion.", "[33440000000, 36960000000]", .approximate)
    try expect("It sold \(word) 12,000 homes.", "[11000, 13000]", .approximate)
  }

  @Test(
    "Approaching: the larger of four halves and ten percent, from below",
    arguments: [
      "nearly", "almost", "close to", "just under", "approaching", "just shy of", "not quite",
    ])
  func nearly(_ word: String) throws {
    try expect("It sold \(word) 300 homes.", "[270, 300]", .nearly)
    try expect("It sold \(word) 8 homes.", "[6, 8]", .nearly)
    try expect("It sold \(word) 65,000 homes.", "[58500, 65000]", .nearly)
  }

  @Test(
    "Passing: the same, from above",
    arguments: ["just over", "slightly more than", "a little above"])
  func justOver(_ word: String) throws {
    try expect("It sold \(word) 300 homes.", "[300, 330]", .justOver)
  }

  @Test(
    "Bounds are open where the word makes them so",
    arguments: [
      ("more than", "(300, )", Figure.Modifier.moreThan), ("over", "(300, )", .moreThan),
      ("upwards of", "(300, )", .moreThan), ("north of", "(300, )", .moreThan),
      ("at least", "[300, )", .atLeast), ("a minimum of", "[300, )", .atLeast),
      ("no fewer than", "[300, )", .atLeast), ("up to", "(, 300]", .atMost),
      ("as many as", "(, 300]", .atMost), ("no more than", "(, 300]", .atMost),
      ("less than", "(, 300)", .lessThan), ("fewer than", "(, 300)", .lessThan),
      ("under", "(, 300)", .lessThan),
    ])
  func bounds(_ word: String, _ interval: String, _ modifier: Figure.Modifier) throws {
    try expect("It sold \(word) 300 homes.", interval, modifier)
  }

  @Test(
    "Hedges behind the number or the unit",
    arguments: [
      ("300 or so homes", "[285, 315]", Figure.Modifier.approximate),
      ("300 homes or so", "[285, 315]", .approximate), ("300-odd homes", "[300, 330]", .justOver),
      ("300-plus homes", "[300, )", .atLeast), ("300+ homes", "[300, )", .atLeast),
      ("300 or more homes", "[300, )", .atLeast), ("300 homes or more", "[300, )", .atLeast),
      ("300 or fewer homes", "(, 300]", .atMost), ("300 percent or less", "(, 300]", .atMost),
      ("300%-plus", "[300, )", .atLeast),
    ])
  func behind(_ figure: String, _ interval: String, _ modifier: Figure.Modifier) throws {
    try expect("It sold \(figure) there.", interval, modifier)
  }

  @Test(
    "Marks before the number",
    arguments: [
      ("~300 homes", "[285, 315]", Figure.Modifier.approximate),
      (">300 homes", "(300, )", .moreThan),
      ("<300 homes", "(, 300)", .lessThan), ("≥300 homes", "[300, )", .atLeast),
      ("≤300 homes", "(, 300]", .atMost), ("≈300 homes", "[285, 315]", .approximate),
    ])
  func marks(_ figure: String, _ interval: String, _ modifier: Figure.Modifier) throws {
    try expect("It sold \(figure) there.", interval, modifier)
  }

  @Test(
    "Ranges reach half a place beyond both ends",
    arguments: [
      ("$10 to $15 billion", "[9500000000, 15500000000]"), ("5.1 to 7 percent", "[5.05, 7.5]"),
      ("5-10 homes", "[5, 10]"), ("5 ± 0.3 percent", "[4.7, 5.3]"),
    ])
  func ranges(_ figure: String, _ interval: String) throws {
    try expect("It was between them: \(figure).", interval, nil)
  }

  @Test(
    "Multiples are rough by five percent, and have intervals of their own under a hedge",
    arguments: [
      ("doubled", "[1.9, 2.1]"), ("halved", "[0.475, 0.525]"), ("more than doubled", "(2, 3)"),
      ("nearly doubled", "[1.75, 2)"), ("almost tripled", "[2.6, 3)"),
      ("rose 2.5 times", "[2.375, 2.625]"),
      ("nearly halved", "(0.5, 0.5625]"), ("more than halved", "(0, 0.5)"),
    ])
  func multiples(_ figure: String, _ interval: String) throws {
    try expect("Output \(figure).", interval)
  }

  @Test(
    "The loose reading is that of unscaled round integers of a thousand and more",
    arguments: [
      ("65,000 people", "1000"), ("1,200", "100"), ("120,000", "10000"), ("1,036", nil),
      ("900", nil),
      ("65.0 thousand", nil), ("1000", "100"),
    ])
  func looseReading(_ figure: String, _ precision: String?) throws {
    let mention = try #require(FigureSample.extraction("It sold \(figure).").mentions.first)
    #expect(mention.figure?.loosePrecision?.description == precision)
  }

  private func expect(
    _ text: String, _ interval: String, _ modifier: Figure.Modifier?? = .none,
    _ location: SourceLocation = #_sourceLocation
  ) throws {
    let mentions = FigureSample.extraction(text).mentions
    let figure = try #require(mentions.first?.figure, "\(text)", sourceLocation: location)
    #expect(mentions.count == 1, "\(text)", sourceLocation: location)
    #expect(figure.interval?.notation == interval, "\(text)", sourceLocation: location)
    if let modifier {
      #expect(figure.modifier == modifier, "\(text)", sourceLocation: location)
    }
  }
}
