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

extension FigureIndex {
  /// What the sentences of the text multiply and divide; at most one of each sentence.
  func findMultiplications() -> [Multiplication] {
    var found: [Multiplication] = []
    var sentence = -1
    for item in items.indices where self.sentence(of: item) != sentence {
      sentence = self.sentence(of: item)
      guard !place(item).isCell else { continue }
      // Three amounts make a multiplication: the cheap look before words are read.
      let own = mostAmounts(inSentence: sentence)
      let hasBefore = neighbors(ofSentence: sentence).lowerBound < sentence
      let isMarked = own > 0 && hasEach(sentence) && mayMark(sentence)
      let mayReachBack =
        hasBefore && own + mostAmounts(inSentence: sentence - 1) > 2 && hasEach(sentence)
        && (isMarked || mayMark(sentence - 1))
      guard isMarked || mayReachBack else { continue }
      if own > 2, isMarked,
        let one = MultiplicationFinder(index: self, pieces: pieces(inSentence: sentence))
          .find(amounts(inSentence: sentence))
      {
        found.append(one)
      } else if mayReachBack, let (pieces, start) = piecesWithSentenceBefore(sentence),
        let one = MultiplicationFinder(index: self, pieces: pieces, start: start)
          .find(amountsWithSentenceBefore(sentence, start))
      {
        found.append(one)
      } else if isMarked, let one = MultiplicationAcross(index: self, sentence: sentence).find() {
        found.append(one)
      }
    }
    return found
  }

  /// Whether an amount of a sentence can be one for each of something, as far as the words right beside it tell.
  private func mayMark(_ sentence: Int) -> Bool {
    let pieces = pieces(inSentence: sentence)
    if pieces.roles.contains(.farEach) { return true }
    // Words of a sentence that no mark ends can stand before the first figure of the next.
    let isOpen = sentence > 0 && self.pieces(inSentence: sentence - 1).all.last?.isMark == false
    return pieces.all.indices.contains { place in
      switch pieces.all[place].kind {
      case .word, .mark: return false
      case .figure(let item):
        let unit = unit(of: item)
        if unit.per != nil || unit.code.utf8.contains(UInt8(ascii: "/")) { return true }
      case .time: break
      }
      // What stands beside the ends is another sentence's.
      return place == 0 || place + 1 == pieces.count || (isOpen && place < 4)
        || EachMarker.opens(beside: place, pieces)
    }
  }

  /// No fewer than the amounts of a sentence that can be multiplied.
  private func mostAmounts(inSentence sentence: Int) -> Int {
    extraction.sentences[sentence].mentions.count { mention in
      guard let item = itemNumber(ofMention: mention) else {
        return extraction.mentions[mention].kind.isTime
      }
      return items[item].hasValue && MultiplicationFinder.canBeMultiplied(items[item].kind)
    }
  }

  /// Whether a word of a sentence can say what there is for each.
  private func hasEach(_ sentence: Int) -> Bool {
    pieces(inSentence: sentence).roles.contains(.each)
      || items(inSentence: sentence).contains {
        unit(of: $0).per != nil || unit(of: $0).code.utf8.contains(UInt8(ascii: "/"))
      }
  }

  static let eachWords: WordSet = [
    "each", "apiece", "a", "an", "per", "every", "average", "averaging", "averaged", "averages",
    "mean", "at",
  ]
}
