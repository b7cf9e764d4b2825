import ArticleModel

/// How much the words around a figure say that it is the figure of a family.
///
/// A word counts by how few other figures share it: "total" beside one value alone tells more than a
/// name that stands beside all. Missing evidence is never evidence of error (specification, section 1.4).
struct Likeness: Hashable, Sendable {
  enum Names: Hashable, Sendable {
    /// The names of one are among the names of the other.
    case agree
    /// Some are common, and both have others.
    case overlap
    /// One has none.
    case open
    /// Both have names, and none in common.
    case conflict
  }

  /// The item of the family that is most like the figure.
  var counterpart: Int
  /// Whether both phrases have one head noun.
  var sharesHead = false
  /// Words of the figure's phrase that stand in a phrase of the family too.
  var shared = 0
  /// Those of them that stand with no third value of the unit.
  var exclusive = 0
  /// Words of the figure's phrase that stand with no other value at all.
  var novel = 0
  var names = Names.open
  /// Whether both tell their period, and it is one.
  var samePeriod = false
  /// Whether one is a table's cell or a diagram's node and the other names its row and column, or its label.
  var isNamed = false
  /// Whether one is a diagram's node whose only word the other's phrase has.
  var isNamedByOneWord = false
  /// Whether both stand beside one date that is less than a year long: "signed in late 2025".
  var sharesDate = false
}

/// Compares figures with families by the words around them.
struct LikenessMeasure {
  let index: FigureIndex
  /// A family of more figures is known by its first ones.
  static let longestFamily = 24

  /// The likeness of a figure to a family, or `nil` where something tells them apart.
  ///
  /// - Parameter isScaleSlip: Whether the digits are equal but for a power of a thousand, which no forecast explains.
  func likeness(of item: Int, to number: Int, isScaleSlip: Bool = false) -> Likeness? {
    let members = index.items(of: index.families[number]).prefix(LikenessMeasure.longestFamily)
    if !isScaleSlip, !members.contains(where: { samePeriod(item, $0) }),
      members.contains(where: { isOfAnother(item, $0) })
    {
      return nil
    }
    var best: Likeness?
    for other in members where other != item {
      guard !isDifferent(item, other, isScaleSlip: isScaleSlip) else { continue }
      let candidate = likeness(of: item, toFigure: other)
      if best.map({ weight(candidate) > weight($0) }) ?? true { best = candidate }
    }
    best?.add(index.wordEvidence(of: item, for: number))
    return best
  }

  /// The likeness of two figures, their words left out.
  private func likeness(of item: Int, toFigure other: Int) -> Likeness {
    var likeness = Likeness(counterpart: other)
    let head = index.headNoun(of: item)
    likeness.sharesHead =
      head == index.headNoun(of: other)
      && head.map { !index.isName($0) || isLabelled(item, other) } == true
    likeness.names = names(item, other)
    likeness.samePeriod = samePeriod(item, other)
    let areTotals = areTotalsOfOneRow(item, other)
    likeness.isNamed =
      isNamed(item, by: other, sharesHead: likeness.sharesHead)
      || isNamed(other, by: item, sharesHead: likeness.sharesHead) || areTotals
    likeness.isNamedByOneWord =
      isNamedByOneWord(item, by: other) || isNamedByOneWord(other, by: item)
    likeness.sharesDate = sharesDate(item, other)
    if areTotals { likeness.sharesHead = true }
    return likeness
  }

  private func weight(_ likeness: Likeness) -> Int {
    var weight = likeness.isNamed ? 8 : 0
    if likeness.sharesHead { weight += 4 }
    if likeness.isNamedByOneWord { weight += 4 }
    if likeness.sharesDate { weight += 4 }
    switch likeness.names {
    case .agree: weight += 3
    case .overlap: weight += 2
    case .open: weight += 1
    case .conflict: break
    }
    return weight
  }
}
