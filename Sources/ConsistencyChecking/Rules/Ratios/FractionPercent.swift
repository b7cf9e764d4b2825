import ArticleModel

/// R5: a fraction in words and the percentage or the counts beside it agree.
struct FractionPercent: RelationRule {
  static let id: RuleID = "R5"
  static let name = "fraction-percent"
  static let summary = "A fraction in words agrees with the percentage or the counts beside it."
  static let documentation = """
    ## What it checks

    A fraction in words against the percentage that stands beside it for the same thing ("one in
    five (20 percent)"), or against the counts that it is worked out from ("two-thirds of the 90
    delegates, or 60 people").

    ## Why it matters

    The words are written from memory, the figures from the source.

    ## Examples

    | text | verdict |
    | --- | --- |
    | one in five (20%) | exact |
    | roughly a third (38%) | consistent (hedge) |
    | two-thirds (60%) | inconsistent |

    ## When it stays silent

    When the two are of different groups, or one of them is a change ("by a third, to 22 percent").
    """

  func propose(_ index: FigureIndex, _ propose: (Relation) -> Void) {
    for item in index.items.indices where index.isFraction(item) && isInWords(item, index) {
      let pieces = index.pieces(inSentence: index.sentence(of: item))
      guard let place = pieces.place(of: item),
        !["by", "from"].contains(pieces[safe: place - 1]?.text ?? "")
      else { continue }
      if let found = percentage(item, place, pieces, index) ?? counts(item, place, pieces, index) {
        propose(found)
      }
    }
  }

  /// "0.61 (95% confidence …)" is a ratio, not a share in words.
  private func isInWords(_ item: Int, _ index: FigureIndex) -> Bool {
    index.items[item].quantum == nil
      && !index.extraction.article.text[index.span(item).range].contains(UInt8(ascii: "."))
  }

  private func percentage(_ item: Int, _ place: Int, _ pieces: Pieces, _ index: FigureIndex)
    -> Relation?
  {
    // "Half of our subscribers are under 30: 52 percent": the age is none of the two.
    let figures = pieces.figures.filter {
      index.items[$0.item].kind != .age
        && !(index.items[$0.item].kind == .number && index.items[$0.item].modifier?.isBound == true
          && $0.item != item)
    }
    guard let number = figures.firstIndex(where: { $0.item == item }) else { return nil }
    var beside: (item: Int, place: Int)?
    if number + 1 < figures.count, index.items[figures[number + 1].item].kind == .percent,
      isJoint(place, figures[number + 1].place, pieces)
    {
      beside = figures[number + 1]
    } else if number > 0, index.items[figures[number - 1].item].kind == .percent,
      isJoint(figures[number - 1].place, place, pieces)
    {
      beside = figures[number - 1]
    }
    guard let beside, index.items[beside.item].hasValue, index.items[beside.item].direction == nil
    else { return nil }
    var fraction = index.operand(item)
    guard let value = fraction.value.scaled(byPowerOfTen: 2) else { return nil }
    fraction.value = value
    var relation = Relation(
      Self.id, .sum(weights: [1]), [fraction], result: index.operand(beside.item),
      evidence: .established)
    relation.blame = .fixed(beside.place < place ? 0 : 1)
    relation.gravity = .warning
    relation.supports = false
    relation.expression = "\(fraction.text) = \(index.operand(beside.item).text)"
    relation.complaint =
      "\(fraction.text) and \(index.operand(beside.item).text) do not say the same"
    return relation
  }

  /// Whether the second of two figures restates the first: in brackets, behind "or", or between marks.
  private func isJoint(_ first: Int, _ second: Int, _ pieces: Pieces) -> Bool {
    guard second - first <= 14 else { return false }
    let between = (first + 1)..<second
    guard !pieces.hasMark(of: [";", "."], in: between),
      !pieces.hasWord(of: ["and", "but", "while", "by", "to", "from", "against"], in: between)
    else { return false }
    if let next = pieces[safe: second + 1]?.text,
      ["more", "less", "higher", "lower", "fewer"].contains(next)
    {
      return false
    }
    let near = (second - 4)..<second
    if let open = near.last(where: { $0 > first && pieces[safe: $0]?.text == "(" }) {
      return pieces.figures(in: open..<second).isEmpty
    }
    if pieces.hasWord(of: ["or"], in: (second - 3)..<second) { return true }
    guard let mark = pieces[safe: second - 1], mark.isMark || isHedge(mark) else { return false }
    let comma = pieces[safe: second - 1]?.isMark == true ? second - 1 : second - 2
    guard let separator = pieces[safe: comma], [",", ":", "—", "–"].contains(separator.text) else {
      return false
    }
    return pieces[safe: second + 1].map { $0.isMark || $0.text == "in" } ?? true
  }

  private func isHedge(_ piece: Piece) -> Bool {
    ["about", "roughly", "nearly", "almost", "around", "some", "exactly", "precisely"]
      .contains(piece.text)
  }

  /// Whether a figure stands between marks: "half of its 480 employees, 240 people, on short time".
  private func isApposition(_ place: Int, behind first: Int, _ pieces: Pieces) -> Bool {
    guard let before = pieces[safe: place - 1], let after = pieces[safe: place + 1] else {
      return false
    }
    // Between dashes or brackets it can stand behind a longer phrase: "of the 480 herds in the marshes – 320 –".
    let isEnclosed = before.isDash && after.isDash
    guard before.text == "," || before.isDash, place - first <= (isEnclosed ? 10 : 4) else {
      return false
    }
    return (after.isMark && after.text != "-") || pieces.has("in all", at: place + 1)
      || pieces.has("in total", at: place + 1)
  }

  /// "Almost two-thirds of the members, 160 of 240, voted": the counts between marks.
  private func isEnclosed(_ first: Int, _ second: Int, _ pieces: Pieces) -> Bool {
    guard let before = pieces[safe: first - 1], let after = pieces[safe: second + 1] else {
      return false
    }
    return (before.text == "," || before.text == "(" || before.isDash) && after.isMark
  }

  /// "Two-thirds of the 90 delegates, or 60 people"; "three-quarters …, that is 36 million of 48 million".
  private func counts(_ item: Int, _ place: Int, _ pieces: Pieces, _ index: FigureIndex)
    -> Relation?
  {
    guard let first = pieces.firstFigure(in: (place + 1)..<min(pieces.count, place + 20)),
      let second = pieces.firstFigure(in: (first.place + 1)..<min(pieces.count, first.place + 8)),
      index.unit(of: first.item).isAdditive, index.unit(of: second.item).isAdditive,
      index.items[first.item].hasValue, index.items[second.item].hasValue,
      !pieces.hasMark(of: [";", "."], in: place..<second.place)
    else { return nil }
    let part: Int
    let whole: Int
    if PartWholeFinder(index: index).marker(before: first.place, pieces) == place + 1 {
      guard
        pieces.hasWord(of: ["or"], in: (first.place + 1)..<second.place)
          || pieces[safe: second.place - 1]?.text == "("
          || isApposition(second.place, behind: first.place, pieces)
      else { return nil }
      (part, whole) = (second.item, first.item)
    } else if pieces[safe: second.place - 1]?.text == "of",
      pieces.hasWord(of: ["is", "or", "say", "namely"], in: (first.place - 3)..<first.place)
        || isEnclosed(first.place, second.place, pieces)
    {
      (part, whole) = (first.item, second.item)
    } else {
      return nil
    }
    var relation = Relation(
      Self.id, .quotient(scale: 1), [index.operand(part), index.operand(whole)],
      result: index.operand(item), evidence: .established)
    relation.blame = .fixed(0)
    relation.gravity = .warning
    relation.supports = false
    relation.complaint =
      "\(index.operand(part).text) of \(index.operand(whole).text) is not \(index.operand(item).text)"
    return relation
  }
}
