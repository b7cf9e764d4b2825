import ArticleModel

/// R2: a price, size or rate for each times the number of them is the total.
struct UnitTimesCount: RelationRule {
  static let id: RuleID = "R2"
  static let name = "unit-times-count"
  static let summary = "A price or size for each, times their number, is the total."
  static let documentation = """
    ## What it checks

    A price, size or rate of one thing, the number of things and the total that the sentence
    makes of them: "12 aircraft at $95 million each, or $1.14 billion"; a rent a month and the
    same a year.

    ## Why it matters

    Of price, number and total, one is often corrected alone.

    ## Examples

    | text | verdict |
    | --- | --- |
    | 12 aircraft at $95m each, $1.14bn in all | exact |
    | 1,200 homes at $250,000 each, $30m in all | inconsistent: wrong scale? |

    ## When it stays silent

    When something else is bought with them, when the price is a list price or "from", and when
    nothing says that the last figure is the total.
    """

  func propose(_ index: FigureIndex, _ propose: (Relation) -> Void) {
    for multiplication in index.multiplications where !multiplication.isAverage {
      propose(multiplication.relation(Self.id))
    }
    var sentence = -1
    for item in index.items.indices
    where [.money, .count, .measure].contains(index.items[item].kind) {
      guard index.sentence(of: item) != sentence, !index.place(item).isCell else { continue }
      sentence = index.sentence(of: item)
      let pieces = index.pieces(inSentence: sentence)
      let figures = pieces.figures.filter { index.items[$0.item].hasValue }
      if let relation = yearly(figures, pieces, index) { propose(relation) }
    }
  }

  private typealias Placed = (item: Int, place: Int)

  /// "€3,850 a month, which comes to €46,200 a year".
  private func yearly(_ figures: [Placed], _ pieces: Pieces, _ index: FigureIndex) -> Relation? {
    for (rate, total) in zip(figures, figures.dropFirst()) {
      let own = index.unit(of: rate.item)
      let wanted = index.unit(of: total.item)
      let isBare = own.kind != .money && wanted.code == "1"
      guard own.kind == wanted.kind || isBare, own.code == wanted.code || isBare,
        let per = own.per ?? period(rate.place, pieces, index),
        let other = wanted.per ?? yearBefore(total.place, pieces, index),
        let factor = UnitTimesCount.factors["\(per)/\(other)"],
        total.place - rate.place <= 13,
        !pieces.hasWord(of: ["each", "apiece", "every"], in: 0..<total.place),
        !pieces.hasMark(of: [";", "."], in: rate.place..<total.place)
      else { continue }
      let text = "\(factor) \(per)s"
      let times = Operand(
        reference: .other(.init(text: text)), value: FigureValue(exactly: ExactDecimal(factor)),
        text: text)
      let relation = Relation(
        Self.id, .product, [index.operand(rate.item), times], result: index.operand(total.item),
        evidence: .established)
      let isSaid =
        own.kind == .money && own.per != nil && wanted.per != nil
        && ResultWords.lead(to: total.place, behind: rate.place, pieces)
      if isSaid || relation.isVerified || relation.hasSwappedDigits { return relation }
    }
    return nil
  }

  /// The period that a word or a time before a price names: "A monthly pass is €78".
  private func period(_ place: Int, _ pieces: Pieces, _ index: FigureIndex) -> String? {
    UnitTimesCount.adverbs.first { adverb, _ in
      names(adverb, in: (place - 4)..<place, pieces, index)
    }?.period
  }

  /// Whether a year is named before or right behind a total: "A full year costs €936".
  private func yearBefore(_ place: Int, _ pieces: Pieces, _ index: FigureIndex) -> String? {
    ["year", "annual"].contains {
      names($0, in: (place - 6)..<(place + 3), pieces, index)
    } ? "year" : nil
  }

  private func names(
    _ word: String, in range: Range<Int>, _ pieces: Pieces, _ index: FigureIndex
  ) -> Bool {
    range.clamped(to: 0..<pieces.count).contains { place in
      guard case .time(let mention) = pieces[place].kind else {
        return pieces[place].isWord && pieces[place].text.hasPrefix(word)
      }
      return index.extraction.article.text[index.extraction.mentions[mention].span.range]
        .holds(word)
    }
  }

  private static let adverbs: [(adverb: String, period: String)] = [
    ("monthly", "month"), ("weekly", "week"), ("quarterly", "quarter"),
  ]

  static let factors: [String: Int] = [
    "month/year": 12, "quarter/year": 4, "week/year": 52, "day/week": 7, "hour/day": 24,
  ]
}
