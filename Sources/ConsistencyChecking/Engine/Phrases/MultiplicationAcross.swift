import ArticleModel

/// Finds a number of things, what there is for each and what there is in all where they stand in different sentences: the
/// price and the number in the lead, the total in the title or at the end.
///
/// Units and nouns have to fit, words have to call the total one, and where the three do not agree, swapped digits or a wrong
/// scale have to explain it to the last digit.
struct MultiplicationAcross {
  let index: FigureIndex
  /// The sentence that says what there is for each.
  let sentence: Int

  /// In a longer article too many figures fit each other.
  private static let mostItems = 80
  /// How far behind the price the total may stand that nothing but a word calls one.
  private static let reach = 2

  private struct Placed {
    var amount: Amount
    var sentence: Int
  }

  func find() -> Multiplication? {
    guard index.items.count <= MultiplicationAcross.mostItems else { return nil }
    let pieces = index.pieces(inSentence: sentence)
    let own = amounts(inSentence: sentence)
    guard !own.isEmpty, !pieces.hasWord(of: MultiplicationAcross.others, in: 0..<pieces.count)
    else { return nil }
    let finder = MultiplicationFinder(index: index, pieces: pieces)
    var found: [Multiplication] = []
    for each in own where each.isItem {
      guard var marker = EachMarker(each, pieces) else { continue }
      var each = each
      each.isMean = marker.isMean
      marker.isAt = false
      guard let item = pieces[each.place].item, index.items[item].modifier?.isBound != true,
        each.noun != nil || !each.isCount
      else { continue }
      found +=
        each.isMean || isRateOfThings(each, marker)
        ? means(each, marker, finder) : products(each, marker, own, finder)
    }
    if let verified = found.first(where: { $0.relation("R2").isVerified }) { return verified }
    let slips = found.filter { $0.relation("R2").isExactPlainSlip }
    let isOne = Set(slips.map { [$0.count.operand.text, $0.total.operand.text] }).count == 1
    return isOne ? slips.first : nil
  }

  private static let others: WordSet = [
    "median", "typical", "typically", "net", "list", "least", "usually", "career", "previously",
    "ago", "national", "nationally",
  ]

  /// "5.6 saves per match": things for each of others.
  private func isRateOfThings(_ each: Amount, _ marker: EachMarker) -> Bool {
    each.noun != nil && marker.noun != nil && marker.period == nil
  }

  // MARK: Averages

  /// "She averages 6.5 saves per match", and elsewhere "In 24 matches she has made 156 saves".
  private func means(_ each: Amount, _ marker: EachMarker, _ finder: MultiplicationFinder)
    -> [Multiplication]
  {
    guard marker.noun != nil || each.noun != nil || !each.isCount else { return [] }
    var found: [Multiplication] = []
    for other in sentences() where other != sentence {
      let amounts = amounts(inSentence: other)
      let pieces = index.pieces(inSentence: other)
      guard amounts.count > 1,
        !pieces.hasWord(of: MultiplicationAcross.others, in: 0..<pieces.count)
      else { continue }
      for count in amounts where count.noun != nil && isNamed(count, marker, finder, each) {
        for total in amounts where total.place != count.place {
          guard total.noun == each.noun, total.isCount == each.isCount,
            let price = finder.price(each, for: total, count),
            finder.isPossible(price, count, total)
          else { continue }
          var one = Multiplication(
            count: count, each: each, total: total, price: price, isSaid: false, isAcross: true)
          one.each.isMean = true
          found.append(one)
        }
      }
    }
    return found
  }

  private func isNamed(
    _ count: Amount, _ marker: EachMarker, _ finder: MultiplicationFinder, _ each: Amount
  ) -> Bool {
    marker.noun != nil && count.isItem && count.per == nil
      && marker.noun.map { NounKinds.canBeOne(count.noun ?? "", $0) } == true
  }

  // MARK: Prices

  /// "The city buys 48 trams at €3.5 million each", and elsewhere "the contract for the 48 trams is worth €168 million".
  private func products(
    _ each: Amount, _ marker: EachMarker, _ own: [Amount], _ finder: MultiplicationFinder
  ) -> [Multiplication] {
    guard !each.isCount, marker.period == nil || marker.isOfAll else { return [] }
    var counts = own.filter {
      $0.place != each.place && $0.noun != nil && $0.isItem && finder.isCount($0, for: each, marker)
    }
    if counts.isEmpty, let noun = marker.noun {
      // "$36 a share" here, "40 million shares outstanding" there.
      counts = sentences().filter { $0 != sentence }.flatMap(amounts(inSentence:)).filter {
        $0.isItem && $0.noun == noun && $0.per == nil
      }
      guard Set(counts.map(\.operand.text)).count == 1 else { return [] }
    }
    guard let count = counts.first, Set(counts.map(\.operand.text)).count == 1 else { return [] }
    var found: [Multiplication] = []
    for other in sentences() where other != sentence {
      let pieces = index.pieces(inSentence: other)
      guard isOfTotal(other, count, pieces) || isNextTo(other, count, pieces) else { continue }
      for total in amounts(inSentence: other) where total.isItem {
        guard let price = finder.price(each, for: total, count),
          finder.isPossible(price, count, total),
          let item = pieces[total.place].item, index.items[item].direction == nil
        else { continue }
        var one = Multiplication(
          count: count, each: each, total: total, price: price, isSaid: false, isAcross: true)
        // What is worked out is the total, wherever it stands.
        one.total.place = each.place + 1
        found.append(one)
      }
    }
    return found
  }

  /// "A hive yields 26 kilos. With 180 hives, the cooperative harvests 4,680 kilos."
  private func isNextTo(_ other: Int, _ count: Amount, _ pieces: Pieces) -> Bool {
    other == sentence + 1 && index.neighbors(ofSentence: sentence).upperBound == other
      && pieces[safe: count.place]?.item != nil
      && amounts(inSentence: other).contains {
        $0.operand.reference == count.operand.reference
      }
      && !pieces.hasWord(of: MultiplicationAcross.additions, in: 0..<pieces.count)
  }

  /// Whether a sentence tells the total of what this one prices: it has a word of total and stands near, or it names the
  /// number again, or it is a headline.
  private func isOfTotal(_ other: Int, _ count: Amount, _ pieces: Pieces) -> Bool {
    guard !pieces.hasWord(of: MultiplicationAcross.additions, in: 0..<pieces.count) else {
      return false
    }
    let isHeadline =
      index.items(inSentence: other).first.map { index.place($0).isHeadline } ?? false
    let repeats = amounts(inSentence: other).contains {
      $0.noun == count.noun && $0.operand.value.nominal == count.operand.value.nominal
    }
    guard pieces.hasWord(of: MultiplicationAcross.totals, in: 0..<pieces.count) else {
      return false
    }
    return isHeadline || repeats
      || (other > sentence && other - sentence <= MultiplicationAcross.reach)
  }

  private static let totals: WordSet = [
    "total", "totals", "totalling", "totaling", "bill", "cost", "costs", "costing", "worth",
    "value",
    "values", "valued", "valuation", "takings", "altogether", "all", "raise", "raised", "raises",
    "revenue", "revenues", "bring", "brings", "brought", "earn", "earned", "earns", "income", "pay",
    "pays", "paid", "spend", "spends", "spent", "contract", "order", "deal", "price", "invoice",
    "sum", "budget", "investment", "proceeds", "collected", "took", "subscriptions", "fees",
    "outlay",
    "programme", "program", "charge", "expense",
  ]
  private static let additions: WordSet = [
    "plus", "including", "includes", "besides", "profit", "rest", "average", "each", "apiece",
    "loss", "last", "fine", "salary", "salaries", "wages",
  ]

  // MARK: Sentences

  private func sentences() -> [Int] {
    var sentences: [Int] = []
    for item in index.items.indices where !index.place(item).isCell {
      let sentence = index.sentence(of: item)
      if sentences.last != sentence { sentences.append(sentence) }
    }
    return sentences
  }

  private func amounts(inSentence sentence: Int) -> [Amount] {
    index.amounts(inSentence: sentence).filter { amount in
      guard let item = index.pieces(inSentence: sentence)[amount.place].item else { return true }
      switch index.items[item].kind {
      case .money, .count, .measure, .number: return index.items[item].modifier?.isBound != true
      case .percent, .percentagePoint, .multiple, .age: return false
      }
    }
  }
}
