import ArticleModel

/// Finds what sentences multiply and divide: prices and totals, averages.
struct MultiplicationFinder {
  let index: FigureIndex
  let pieces: Pieces
  /// The place at which the sentence begins whose figures are asked for; those before it are of the sentence before.
  var start = 0

  /// Whether figures of a kind are multiplied: no parts, points or ages.
  static func canBeMultiplied(_ kind: UnitKey.Kind) -> Bool {
    switch kind {
    case .money, .count, .measure, .number: true
    case .multiple, .percent, .percentagePoint, .age: false
    }
  }

  /// The relation that the sentence states, if one does.
  ///
  /// - Parameter all: The amounts of the pieces.
  func find(_ all: [Amount]) -> Multiplication? {
    guard all.count > 2, !pieces.roles.contains(.otherEach)
    else { return nil }
    let amounts = all.filter {
      guard let item = pieces[$0.place].item else { return true }
      return MultiplicationFinder.canBeMultiplied(index.items[item].kind)
    }
    guard (3...16).contains(amounts.count) else { return nil }
    let marked: [(Amount, EachMarker)] = amounts.compactMap { amount in
      EachMarker(amount, pieces).map { marker in
        var each = amount
        each.isMean = marker.isMean
        return (each, marker)
      }
    }
    guard !marked.isEmpty else { return nil }
    var found: [Multiplication] = []
    for (each, marker) in marked {
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
    if slips.count == 1 { return slips[0] }
    return found.isEmpty ? ofOtherNouns(marked, amounts) : nil
  }

  /// A total, a count and what there is for each by another name: "the 128 people who ran … an average of £450 a runner".
  ///
  /// Swapped digits, or a digit with which a large total divides to the last one, stand in for the name.
  private func ofOtherNouns(_ marked: [(Amount, EachMarker)], _ amounts: [Amount])
    -> Multiplication?
  {
    var found: [Multiplication] = []
    for (each, marker) in marked
    where each.isItem && (marker.isMean || marker.noun != nil) && marker.code == nil {
      for count in amounts
      where count.isCount && count.isItem && count.per == nil && count.place != each.place {
        guard let number = count.operand.value.nominal, !(number < 10) else { continue }
        for total in amounts where total.place != each.place && total.place != count.place {
          guard let one = multiplication(count, each, total, marker) else { continue }
          let relation = one.relation("R2")
          if relation.isVerified { return nil }
          // Of round prices and small totals too many fit.
          let isRound = (each.operand.value.nominal?.normalized.significand ?? 0) < 10
          let isTelling = one.isTelling && marker.isMean && !(number < 20)
          if !isRound, isTelling || relation.hasSwappedDigits { found.append(one) }
        }
      }
    }
    return found.count == 1 ? found[0] : nil
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
  static let others: WordSet = ["median", "typical", "typically", "net"]

  func isCount(_ count: Amount, for each: Amount, _ marker: EachMarker) -> Bool {
    guard count.place != each.place,
      count.per == nil || count.per == marker.period
        || count.per.map(EachMarker.periods.contains) == true
    else { return false }
    if let code = marker.code { return count.unit == code }
    if let noun = marker.noun, !marker.isOfAll {
      if EachMarker.heads.contains(noun) {
        return count.noun.map(NounKinds.people.contains) ?? false
      }
      return count.noun.map { NounKinds.canBeOne($0, noun) } == true || names(count, noun)
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
      isSaid = marker.isJoined && isJoinedSentence(count)
    } else {
      isSaid =
        places[2] != count.place && places[2] - places[1] <= 14
        && ResultWords.lead(to: places[2], behind: places[1], pieces)
        && !pieces.hasWord(of: MultiplicationFinder.additions, in: places[0]..<places[2])
        && !pieces.hasWord(of: ["and"], in: places[1]..<places[2])
        && !pieces.hasMark(of: [";"], in: places[0]..<places[2])
        && isJoinedSentence(count)
    }
    return Multiplication(
      count: count, each: each, total: total, price: price, isSaid: isSaid,
      periods: periods(each, total))
  }

  /// Whether a total can be one of so many: it is not less than what there is for each.
  func isPossible(_ price: Operand, _ count: Amount, _ total: Amount) -> Bool {
    guard let each = price.value.nominal, let whole = total.operand.value.nominal,
      let number = count.operand.value.nominal
    else { return false }
    return !(whole < each) && (!total.isCount || !(whole < number) || each < 1)
  }

  /// Whether the figures stand in one sentence, or the second sentence says what the first comes to: "That is …", "Each boiler
  /// costs …".
  private func isJoinedSentence(_ count: Amount) -> Bool {
    guard start > 0 else { return true }
    if ["each", "every"].contains(pieces[safe: start]?.text ?? ""),
      pieces[safe: start + 1]?.text == count.noun
    {
      return true
    }
    return ResultWords.openSentence(at: start, pieces)
  }

  private static let additions: WordSet = ["plus", "list", "least", "while", "besides", "only"]
}
