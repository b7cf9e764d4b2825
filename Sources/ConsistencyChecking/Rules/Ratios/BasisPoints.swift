import ArticleModel

/// R11: a hundred basis points are one percentage point.
struct BasisPoints: RelationRule {
  static let id: RuleID = "R11"
  static let name = "basis-points"
  static let summary = "A move in basis points is the difference of the rates."
  static let documentation = """
    ## What it checks

    A number of basis points against the two rates between which it lies ("from 4.25% to 4.50%,
    25 basis points"), or against percentage points in brackets beside it.

    ## Why it matters

    Basis points are percentages with another decimal point, and are typed without one.

    ## Examples

    | text | verdict |
    | --- | --- |
    | from 4.25% to 4.50%, 25 basis points | exact |
    | from 4.25% to 4.50%, 50 basis points | inconsistent |

    ## When it stays silent

    When the sentence has other than two rates, or nothing says that the points lead from one to
    the other: a move on the day and a peak in the past are two stories.
    """

  func propose(_ index: FigureIndex, _ propose: (Relation) -> Void) {
    for item in index.items.indices where isBasisPoints(item, index) {
      let pieces = index.pieces(inSentence: index.sentence(of: item))
      guard let place = pieces.place(of: item) else { continue }
      if let found = pair(item, place, pieces, index) ?? move(item, place, pieces, index)
        ?? spread(item, pieces, index) ?? announced(item, index)
      {
        propose(found)
      }
    }
  }

  private func isBasisPoints(_ item: Int, _ index: FigureIndex) -> Bool {
    index.items[item].kind == .percentagePoint && index.items[item].hasValue
      && index.unit(of: item).code == Percent.Unit.basisPoint.rawValue
  }

  /// Basis points as percentage points.
  private func points(_ item: Int, _ index: FigureIndex) -> Operand? {
    var operand = index.operand(item)
    guard let value = operand.value.scaled(byPowerOfTen: -2) else { return nil }
    operand.value = value
    return operand
  }

  /// "1.2 percentage points (120 basis points)".
  private func pair(_ item: Int, _ place: Int, _ pieces: Pieces, _ index: FigureIndex) -> Relation?
  {
    let isJoined = ["(", "or"].contains(pieces[safe: place - 1]?.text ?? "")
    let before = pieces[safe: place - 2]?.text == "," ? place - 3 : place - 2
    guard isJoined, let other = pieces[safe: before]?.item,
      index.items[other].kind == .percentagePoint
        || (index.items[other].kind == .percent && pieces[place - 1].text == "("),
      let result = points(item, index)
    else { return nil }
    return Relation(
      Self.id, .sum(weights: [1]), [index.operand(other)], result: result, evidence: .established)
  }

  /// "from 4.25% to 4.50%, up 25 basis points".
  private func move(_ item: Int, _ place: Int, _ pieces: Pieces, _ index: FigureIndex) -> Relation?
  {
    let rates = pieces.figures.filter { isRate($0.item, $0.place, pieces, index) }
    let moves = pieces.figures.count {
      isBasisPoints($0.item, index) || index.countedNoun(of: $0.item) == "point"
    }
    guard rates.count == 2, moves == 1, let result = points(item, index),
      rates.contains(where: { isFrom($0.place, pieces) })
        || pieces.hasWord(of: BasisPoints.gaps, in: 0..<pieces.count)
    else { return nil }
    // "… to 4.1 percent from 4.35, while the spread narrowed 10 basis points": another story.
    let nearest = rates.min { abs($0.place - place) < abs($1.place - place) }?.place ?? place
    let between = min(place, nearest)..<max(place, nearest)
    guard !pieces.hasWord(of: ["while", "but", "whereas", "as"], in: between) else { return nil }
    return difference(rates[0].item, rates[1].item, result, index)
  }

  private func difference(_ first: Int, _ second: Int, _ result: Operand, _ index: FigureIndex)
    -> Relation?
  {
    guard let a = index.items[first].nominal, let b = index.items[second].nominal else {
      return nil
    }
    let (high, low) = a < b ? (second, first) : (first, second)
    return Relation(
      Self.id, .sum(weights: [1, -1]), [index.operand(high), index.operand(low)], result: result,
      evidence: .established)
  }

  /// "Portuguese bonds yielded 2.95%, German ones 2.53%. The spread between the two is 42 basis points."
  private func spread(_ item: Int, _ pieces: Pieces, _ index: FigureIndex) -> Relation? {
    let sentence = index.sentence(of: item)
    let own = pieces.figures.filter { isRate($0.item, $0.place, pieces, index) }
    guard own.isEmpty, index.neighbors(ofSentence: sentence).lowerBound < sentence,
      let gap = (0..<4).first(where: { pieces.hasWord(of: BasisPoints.gaps, in: $0..<($0 + 1)) }),
      // "The spread of Italian bonds" is another.
      pieces[safe: gap + 1]?.text != "of", index.items[item].direction == nil,
      pieces.figures.count(where: { isBasisPoints($0.item, index) }) == 1,
      let result = points(item, index)
    else { return nil }
    let before = index.pieces(inSentence: sentence - 1)
    let rates = before.figures.filter { isRate($0.item, $0.place, before, index) }
    guard rates.count == 2 else { return nil }
    return difference(rates[0].item, rates[1].item, result, index)
  }

  /// "Karvania cuts key rate by 25 basis points" in a headline over "from 5.50% to 5.25%" in the first sentences.
  private func announced(_ item: Int, _ index: FigureIndex) -> Relation? {
    guard index.place(item) == .title || index.place(item) == .description,
      let result = points(item, index),
      !index.items.indices.contains(where: {
        $0 != item && isBasisPoints($0, index)
          && index.items[$0].normalized != index.items[item].normalized
      })
    else { return nil }
    for sentence in index.extraction.sentences.indices {
      let items = index.items(inSentence: sentence)
      guard let first = items.first, !index.place(first).isHeadline || index.place(first) == .lead
      else { continue }
      let pieces = index.pieces(inSentence: sentence)
      let rates = pieces.figures.filter { isRate($0.item, $0.place, pieces, index) }
      guard rates.count == 2,
        rates.contains(where: { pieces[safe: $0.place - 1]?.text == "from" }),
        rates.contains(where: { pieces[safe: $0.place - 1]?.text == "to" })
      else { continue }
      return difference(rates[0].item, rates[1].item, result, index)
    }
    return nil
  }

  /// Whether a figure is a rate: a percentage, percentage points, or a bare number behind "from" or "to" beside one.
  private func isRate(_ item: Int, _ place: Int, _ pieces: Pieces, _ index: FigureIndex) -> Bool {
    guard index.items[item].hasValue, !isBasisPoints(item, index) else { return false }
    switch index.items[item].kind {
    case .percent, .percentagePoint: return true
    case .number:
      return index.items[item].quantum.map { $0 < .one } == true
        && pieces.hasWord(of: ["from", "to", "against"], in: (place - 1)..<place)
    default: return false
    }
  }

  /// Whether "from", "below", "above" or "over" stands right before a rate.
  private func isFrom(_ place: Int, _ pieces: Pieces) -> Bool {
    pieces.hasWord(of: ["from", "below", "above", "over", "than"], in: (place - 3)..<place)
  }

  private static let gaps: WordSet = ["gap", "spread", "difference", "premium", "margin"]
}
