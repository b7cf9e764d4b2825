import ArticleModel

/// R10: a stake, its price and the value of the whole agree; so do shares, their price and their value.
struct ValuationPairs: RelationRule {
  static let id: RuleID = "R10"
  static let name = "valuation-pairs"
  static let summary = "What is paid for a stake, and the value of the whole, make the stake."
  static let documentation = """
    ## What it checks

    A stake in percent, what is paid for it and the value that this puts on the whole, before or
    after the money comes in; the price of a share, the number of shares and what they are worth.

    ## Why it matters

    A valuation is worked out by the writer, and with a nought too many it makes the headline.

    ## Examples

    | text | verdict |
    | --- | --- |
    | 10 percent for $50 million values it at $500 million | exact |
    | 10 percent for $50 million, valuing it at $5 billion | inconsistent: wrong scale? |

    ## When it stays silent

    When a stake is raised, when options, debt or a second class of shares come in, and when
    nothing says that the whole is valued.
    """

  func propose(_ index: FigureIndex, _ propose: (Relation) -> Void) {
    var sentence = -1
    for item in index.items.indices where index.items[item].kind == .money {
      guard index.sentence(of: item) != sentence, !index.place(item).isCell else { continue }
      sentence = index.sentence(of: item)
      let pieces = index.pieces(inSentence: sentence)
      guard pieces.roles.contains(.valuation), !pieces.roles.contains(.otherValuation),
        let value = value(pieces, index)
      else { continue }
      if let found = stake(value, pieces, index) ?? shares(value, pieces, index)
        ?? slip(value, sentence, index)
      {
        propose(found)
      }
    }
  }

  /// A stake or a number of shares and a price, of the sentence or the one before, that belong to a value because swapped
  /// digits or a wrong scale make them agree.
  private func slip(_ value: (item: Int, place: Int), _ sentence: Int, _ index: FigureIndex)
    -> Relation?
  {
    let own = index.pieces(inSentence: sentence)
    // The price may end the paragraph before.
    let before = sentence > 0 ? index.pieces(inSentence: sentence - 1).all : []
    let pieces = Pieces(all: before + own.all)
    let prices = money(besides: value.item, pieces, index).filter {
      index.items[$0.item].direction == nil
        && (index.unit(of: $0.item).per == nil || index.unit(of: $0.item).per == "share")
    }
    let others = pieces.figures.filter { figure in
      let item = index.items[figure.item]
      return item.hasValue && item.direction == nil && !isShare(figure.place, pieces)
        && (item.kind == .percent || index.countedNoun(of: figure.item) == "share"
          || index.isFraction(figure.item))
    }
    // Shares of two classes are worth more than those of one.
    guard prices.count * others.count <= 20,
      others.count(where: { index.items[$0.item].kind == .count }) < 2
    else { return nil }
    let whole = index.operand(value.item)
    var found: [Relation] = []
    for price in prices {
      for other in others {
        let members = [index.operand(price.item), index.operand(other.item)]
        let isStake = index.items[other.item].kind == .percent || index.isFraction(other.item)
        found.append(
          isStake
            ? Relation(
              Self.id, .quotient(scale: index.isFraction(other.item) ? 1 : 100), members,
              result: whole, evidence: .established)
            : Relation(Self.id, .product, members, result: whole, evidence: .established))
      }
    }
    if let verified = found.first(where: \.isVerified) { return verified }
    let slips = found.filter { $0.formula == .product ? $0.isExactPlainSlip : $0.isPlainSlip }
    guard slips.count == 1 else { return nil }
    // Before the money came in the whole may have been worth what it says.
    let percents = others.filter { index.items[$0.item].kind == .percent }
    let isBefore = prices.contains { price in
      percents.contains {
        beforeTheMoney(index.operand(price.item), whole, index.operand($0.item))?.isVerified == true
      }
    }
    return isBefore ? nil : slips[0].blamingSlip
  }

  /// "29 percent of the $2 billion of gas" is a share of an amount, and no stake.
  private func isShare(_ place: Int, _ pieces: Pieces) -> Bool {
    pieces[safe: place + 1]?.text == "of"
      && pieces.firstFigure(in: (place + 2)..<(place + 5)) != nil
  }

  static let others: WordSet = [
    "option", "options", "debt", "lift", "raise", "raised", "debts'", "dividend", "profit",
    "before",
    "today", "later", "since", "ago", "then", "floated",
  ]
  static let cues: WordSet = [
    "values", "valuing", "valued", "valuation", "value", "puts", "putting", "worth",
  ]

  /// The money that a word of value speaks of, with its place.
  private func value(_ pieces: Pieces, _ index: FigureIndex) -> (item: Int, place: Int)? {
    let words = (0..<pieces.count).filter {
      pieces[$0].isWord && ValuationPairs.cues.contains(pieces[$0].text, hash: pieces[$0].hash)
    }
    // "Is worth" tells of the stake where another word tells of the whole.
    let own = words.filter { pieces[$0].text != "worth" }
    guard let word = own.last ?? words.last,
      let next = pieces.firstFigure(in: (word + 1)..<(word + 9)),
      index.items[next.item].kind == .money, index.items[next.item].hasValue
    else { return nil }
    return next
  }

  private func money(besides value: Int, _ pieces: Pieces, _ index: FigureIndex)
    -> [(item: Int, place: Int)]
  {
    pieces.figures.filter {
      $0.item != value && index.items[$0.item].kind == .money && index.items[$0.item].hasValue
        && index.unit(of: $0.item).code == index.unit(of: value).code
    }
  }

  private func stake(
    _ value: (item: Int, place: Int), _ pieces: Pieces, _ index: FigureIndex
  ) -> Relation? {
    let percents = pieces.figures.filter { index.items[$0.item].kind == .percent }
    var prices = money(besides: value.item, pieces, index)
    if prices.count > 1, let stake = percents.first {
      // "The fund, with 64 billion under management, pays 1.8 billion for 4.5 percent".
      prices = prices.filter { abs($0.place - stake.place) <= 5 }
    }
    guard percents.count == 1, prices.count == 1, !isShare(percents[0].place, pieces),
      !pieces.hasMark(
        of: [";"], in: min(prices[0].place, value.place)..<max(prices[0].place, value.place)),
      index.items[percents[0].item].hasValue,
      index.items[percents[0].item].direction == nil,
      index.unit(of: prices[0].item).per == nil,
      pieces.hasWord(of: ValuationPairs.stakes, in: 0..<pieces.count)
    else { return nil }
    let price = index.operand(prices[0].item)
    let whole = index.operand(value.item)
    let percent = index.operand(percents[0].item)
    let relation = Relation(
      Self.id, .quotient(scale: 100), [price, percent], result: whole, evidence: .established)
    guard !relation.isVerified, pieces.hasWord(of: ValuationPairs.rounds, in: 0..<pieces.count)
    else { return relation }
    guard let other = beforeTheMoney(price, whole, percent), other.isVerified else {
      return relation
    }
    return other
  }

  /// The stake, where the value is that of the whole before the money came in.
  private func beforeTheMoney(_ price: Operand, _ whole: Operand, _ percent: Operand) -> Relation? {
    var after = whole
    guard let sum = whole.value.nominal.flatMap({ price.value.nominal?.adding($0) }),
      let value = whole.value.replaced(by: sum)
    else { return nil }
    after.value = value
    var relation = Relation(
      Self.id, .quotient(scale: 100), [price, after], result: percent, evidence: .established)
    relation.expression = "\(price.text) / (\(whole.text) + \(price.text)) = \(percent.text)"
    return relation
  }

  /// Words of new money, which comes on top of what the whole was worth.
  private static let rounds: WordSet = [
    "invest", "invests", "invested", "investing", "investment", "funding", "round", "inject",
    "injects", "injected", "capital", "raises", "raising", "raised", "new", "pre-money",
    "investors", "subscribe", "subscribed", "put", "puts", "putting", "start-up", "startup",
  ]

  private static let stakes: WordSet = [
    "stake", "holding", "shares", "bought", "buy", "buys", "sold", "sell", "sells", "pay", "paid",
    "for", "acquire", "acquired", "took", "takes", "raised", "invested",
  ]

  /// "At 145 kroner each, its 62 million shares would be worth 8.99 billion kroner".
  private func shares(
    _ value: (item: Int, place: Int), _ pieces: Pieces, _ index: FigureIndex
  ) -> Relation? {
    let counts = pieces.figures.filter { index.countedNoun(of: $0.item) == "share" }
    let prices = money(besides: value.item, pieces, index)
    guard counts.count == 1, prices.count == 1, index.items[counts[0].item].hasValue else {
      return nil
    }
    let price = prices[0]
    let isEach =
      index.unit(of: price.item).per == "share"
      || ["each", "apiece"].contains(pieces[safe: price.place + 1]?.text ?? "")
      || PerNoun.noun(behind: price.place, pieces) == "share"
    guard isEach, index.unit(of: value.item).per == nil else { return nil }
    return Relation(
      Self.id, .product, [index.operand(price.item), index.operand(counts[0].item)],
      result: index.operand(value.item), evidence: .established)
  }
}
