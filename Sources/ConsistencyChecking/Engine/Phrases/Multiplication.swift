import ArticleModel

/// A number of things, what there is for each of them and what there is in all: "12 buses at $400,000 each, $4.8 million".
struct Multiplication {
  var count: Amount
  var each: Amount
  var total: Amount
  /// What there is for each, in the total's unit.
  var price: Operand
  /// Whether words say that the last of the three follows from the others.
  var isSaid: Bool
  /// Whether the three stand in two sentences.
  var isAcross = false
  /// How many of the price's periods the total is for: twelve months.
  var periods: Operand?

  /// Whether what there is for each is what the sentence works out: an average.
  var isAverage: Bool { total.place < each.place || each.isMean }

  /// Whether another digit makes the product right to the last one, which of large numbers is no coincidence.
  var isTelling: Bool {
    guard let count = count.operand.value.nominal, let total = total.operand.value.nominal,
      !(count < 10), !(total < 1000), !isAcross,
      self.total.operand.text.utf8.count(where: \.isDigit) > 3
    else { return false }
    let relation = Relation(
      "R2", .product, [self.count.operand, price], result: self.total.operand,
      evidence: .established)
    return relation.repairs(of: 1).contains { $0.isExact && $0.kind.cost < 3 && !$0.isLoose }
  }

  /// The relation, with the figure that is worked out as its result.
  func relation(_ rule: RuleID) -> Relation {
    isAverage
      ? Relation(
        rule, .quotient(scale: 1), [total.operand, count.operand], result: price,
        evidence: .established)
      : Relation(
        rule, .product, [count.operand, price] + (periods.map { [$0] } ?? []),
        result: total.operand, evidence: .established)
  }
}

/// Finds what sentences multiply and divide: prices and totals, averages.
struct MultiplicationFinder {
  let index: FigureIndex
  let pieces: Pieces
  /// The place at which the sentence begins whose figures are asked for; those before it are of the sentence before.
  var start = 0

  /// The relation that the sentence states, if one does.
  func find() -> Multiplication? {
    guard !pieces.hasWord(of: MultiplicationFinder.others, in: 0..<pieces.count) else { return nil }
    let amounts = Amount.all(in: pieces, index).filter {
      guard let item = pieces[$0.place].item else { return true }
      let kind = index.items[item].kind
      return kind != .multiple && kind != .percent && kind != .percentagePoint && kind != .age
    }
    guard (3...16).contains(amounts.count) else { return nil }
    var found: [Multiplication] = []
    for each in amounts {
      guard let marker = EachMarker(each, amounts, pieces) else { continue }
      var each = each
      each.isMean = marker.isMean
      for count in amounts where isCount(count, for: each, marker) {
        for total in amounts where total.place != each.place && total.place != count.place {
          if let one = multiplication(count, each, total, marker) { found.append(one) }
        }
      }
    }
    if let verified = found.first(where: { $0.relation("R2").isVerified }) { return verified }
    // Of several choices that all fail none is surely meant.
    let said = found.filter(\.isSaid)
    if said.count == 1 { return said[0] }
    if let nearest = nearestCount(said) { return nearest }
    guard said.isEmpty else { return nil }
    let slips = found.filter {
      $0.isTelling
        || (start == 0 ? $0.relation("R2").isPlainSlip : $0.relation("R2").hasSwappedDigits)
    }
    return slips.count == 1 ? slips[0] : nil
  }

  /// Of several counts for one price and total the one right before the price: "six votes to one … its 85 stalls at £260 each".
  private func nearestCount(_ said: [Multiplication]) -> Multiplication? {
    guard let first = said.first,
      said.allSatisfy({
        $0.each.place == first.each.place && $0.total.place == first.total.place
      })
    else { return nil }
    let near = said.filter { (1...4).contains($0.each.place - $0.count.place) }
    return near.count == 1 ? near[0] : nil
  }

  /// Words with which a figure for each is not that of all.
  private static let others: WordSet = ["median", "typical", "typically", "net"]

  private func isCount(_ count: Amount, for each: Amount, _ marker: EachMarker) -> Bool {
    guard count.place != each.place,
      count.per == nil || count.per == marker.period
        || count.per.map(EachMarker.periods.contains) == true
    else { return false }
    if let code = marker.code { return count.unit == code }
    if let noun = marker.noun, !marker.isOfAll {
      if EachMarker.heads.contains(noun) {
        return count.noun.map(NounKinds.people.contains) ?? false
      }
      return count.noun == noun || names(count, noun)
    }
    guard count.isCount else { return false }
    if marker.isAt { return count.place == each.place - 2 && count.noun != nil }
    return count.noun != nil && count.isItem || isShared(count)
  }

  /// Whether a measured amount is printed with a noun: "21,500 hectares" with "hectare".
  private func names(_ amount: Amount, _ noun: String) -> Bool {
    guard !amount.isCount, let space = amount.operand.text.utf8.firstIndex(of: UInt8(ascii: " "))
    else { return false }
    let unit = amount.operand.text.utf8[space...].dropFirst()
    return unit.starts(with: noun.utf8)
  }

  /// Whether a bare number is one that something is shared among: "among 30".
  private func isShared(_ amount: Amount) -> Bool {
    ["among", "over", "by", "from", "in", "for", "between", "other", "across"]
      .contains(pieces[safe: amount.place - 1]?.text ?? "")
      || pieces.has("club of", before: amount.place) || pieces.has("group of", before: amount.place)
      || pieces.has("team of", before: amount.place) || pieces.has("staff of", before: amount.place)
      || ["times", "each"].contains(pieces[safe: amount.place + 1]?.text ?? "")
  }

  private func multiplication(
    _ count: Amount, _ each: Amount, _ total: Amount, _ marker: EachMarker
  ) -> Multiplication? {
    guard let price = price(each, for: total, count), isPossible(price, count, total) else {
      return nil
    }
    let places = [count.place, each.place, total.place].sorted()
    // What a sentence works out comes last, or is called an average.
    guard places[2] >= start, places[2] != count.place || each.isMean,
      places[2] - places[0] <= 40
    else { return nil }
    let isSaid: Bool
    if each.isMean, each.place == places[2] {
      isSaid = marker.isJoined && isJoinedSentence
    } else {
      isSaid =
        places[2] != count.place && places[2] - places[1] <= 14
        && ResultWords.lead(to: places[2], behind: places[1], pieces)
        && !pieces.hasWord(of: MultiplicationFinder.additions, in: places[0]..<places[2])
        && !pieces.hasWord(of: ["and"], in: places[1]..<places[2])
        && !pieces.hasMark(of: [";"], in: places[0]..<places[2])
        && isJoinedSentence
    }
    return Multiplication(
      count: count, each: each, total: total, price: price, isSaid: isSaid,
      periods: periods(each, total))
  }

  /// Whether a total can be one of so many: it is not less than what there is for each.
  private func isPossible(_ price: Operand, _ count: Amount, _ total: Amount) -> Bool {
    guard let each = price.value.nominal, let whole = total.operand.value.nominal,
      let number = count.operand.value.nominal
    else { return false }
    return !(whole < each) && (!total.isCount || !(whole < number) || each < 1)
  }

  /// Whether the figures stand in one sentence, or the second sentence says what the first comes to: "That is …".
  private var isJoinedSentence: Bool {
    guard start > 0 else { return true }
    return ["that", "this", "which", "that's"].contains(pieces[safe: start]?.text ?? "")
  }

  private static let additions: WordSet = ["plus", "list", "least", "while", "besides", "only"]

  // MARK: Units

  /// What there is for each, in the unit of a total; `nil` where they are of different things.
  private func price(_ each: Amount, for total: Amount, _ count: Amount) -> Operand? {
    guard total.isItem == each.isItem,
      total.per == nil
        ? count.per == nil || each.isMean
        : isRate(count) || total.per == each.per || periods(each, total) != nil
    else { return nil }
    var operand = each.operand
    if each.unit == total.unit { return each.isCount == total.isCount ? operand : nil }
    if each.unit.isEmpty {
      // "8,820 kilometres, an average of 630 each".
      return each.isCount && (each.isMean || (total.isCount && total.noun == nil)) ? operand : nil
    }
    if total.unit.isEmpty { return nil }
    let base = each.unit.prefix { $0 != "/" }
    if base == total.unit { return operand }
    guard !each.isCount, !total.isCount,
      let power = MultiplicationFinder.power(from: String(base), to: total.unit),
      let value = operand.value.scaled(byPowerOfTen: power)
    else { return nil }
    operand.value = value
    return operand
  }

  /// "£260 a month each, which yields £265,200 a year": twelve months.
  private func periods(_ each: Amount, _ total: Amount) -> Operand? {
    guard let per = each.per, let other = total.per,
      let factor = UnitTimesCount.factors["\(per)/\(other)"]
    else { return nil }
    let text = "\(factor) \(per)s"
    return Operand(
      reference: .other(.init(text: text)), value: FigureValue(exactly: ExactDecimal(factor)),
      text: text)
  }

  /// Whether a number of things is one for each period: "1,200 meals a day", "2,300 tonnes a year".
  private func isRate(_ amount: Amount) -> Bool {
    amount.per != nil || amount.unit.utf8.contains(UInt8(ascii: "/"))
  }

  /// The power of ten between two units of one kind: −6 from watts to megawatts.
  private static func power(from unit: String, to other: String) -> Int? {
    let prefixes: [(String, Int)] = [("k", 3), ("M", 6), ("G", 9), ("T", 12)]
    func split(_ code: String) -> (base: String, power: Int) {
      for (prefix, power) in prefixes where code.hasPrefix(prefix) && code.utf8.count > 1 {
        return (String(code.dropFirst()), power)
      }
      return (code, 0)
    }
    let (left, right) = (split(unit), split(other))
    return left.base == right.base ? left.power - right.power : nil
  }
}

extension FigureIndex {
  /// What the sentences of the text multiply and divide; at most one of each sentence.
  func findMultiplications() -> [Multiplication] {
    var found: [Multiplication] = []
    var sentence = -1
    for item in items.indices where self.sentence(of: item) != sentence {
      sentence = self.sentence(of: item)
      guard !place(item).isCell, hasEach(sentence) else { continue }
      if let one = MultiplicationFinder(index: self, pieces: pieces(inSentence: sentence)).find() {
        found.append(one)
      } else if let (pieces, start) = piecesWithSentenceBefore(sentence),
        let one = MultiplicationFinder(index: self, pieces: pieces, start: start).find()
      {
        found.append(one)
      }
    }
    return found
  }

  /// The pieces of a sentence behind those of the one before it in its block, and the place where its own begin.
  func piecesWithSentenceBefore(_ sentence: Int) -> (pieces: Pieces, start: Int)? {
    guard neighbors(ofSentence: sentence).lowerBound < sentence else { return nil }
    let before = pieces(inSentence: sentence - 1)
    return (Pieces(all: before.all + pieces(inSentence: sentence).all), before.count)
  }

  /// Whether a word of a sentence can say what there is for each.
  private func hasEach(_ sentence: Int) -> Bool {
    pieces(inSentence: sentence).all.contains {
      $0.isWord && FigureIndex.eachWords.contains($0.text, hash: $0.hash)
    }
      || items(inSentence: sentence).contains {
        unit(of: $0).per != nil || unit(of: $0).code.utf8.contains(UInt8(ascii: "/"))
      }
  }

  private static let eachWords: WordSet = [
    "each", "apiece", "a", "an", "per", "every", "average", "averaging", "averaged", "averages",
    "mean", "at",
  ]
}
