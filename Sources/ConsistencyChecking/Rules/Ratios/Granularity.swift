import ArticleModel

/// R7: a percentage of few whole things is one that whole numbers can make.
struct Granularity: RelationRule {
  static let id: RuleID = "R7"
  static let name = "granularity"
  static let summary = "A percentage of a few people or things must be some whole number of them."
  static let documentation = """
    ## What it checks

    A percentage of a small number of counted things: some whole number of them must print as
    that percentage, rounded or cut. The test is known as GRIM.

    ## Why it matters

    Of 8 respondents nobody can be 35 percent.

    ## Examples

    | text | verdict |
    | --- | --- |
    | 38 percent of the 8 respondents | exact (3 of 8) |
    | 35 percent of the 8 respondents | inconsistent |

    ## When it stays silent

    On land, money and output, on changes, on weighted figures, and on numbers so large that any
    percentage can be reached.
    """

  func propose(_ index: FigureIndex, _ propose: (Relation) -> Void) {
    for item in index.items.indices
    where index.items[item].kind == .percent && !index.place(item).isCell {
      let pieces = index.pieces(inSentence: index.sentence(of: item))
      guard let place = pieces.place(of: item), let whole = whole(of: item, place, pieces, index),
        isPlain(item, place, whole, pieces, index),
        let relation = relation(item, whole, index)
      else { continue }
      propose(relation)
    }
    for item in index.items.indices where index.items[item].kind == .count {
      if let relation = mean(item, index) { propose(relation) }
    }
  }

  /// A mean of whole things: "the mean was 2.33 children for the 12".
  private func mean(_ item: Int, _ index: FigureIndex) -> Relation? {
    guard !index.place(item).isCell, index.items[item].hasValue,
      index.items[item].modifier == nil, index.unit(of: item).per == nil,
      let quantum = index.items[item].quantum, quantum < .one,
      let noun = index.countedNoun(of: item),
      NounKinds.people.contains(noun) || Granularity.wholes.contains(noun)
    else { return nil }
    let pieces = index.pieces(inSentence: index.sentence(of: item))
    guard let place = pieces.place(of: item),
      pieces.hasWord(
        of: ["mean", "average", "averaged", "averaging"], in: (place - 5)..<(place + 4))
    else { return nil }
    for (whole, at) in pieces.figures(in: (place + 1)..<(place + 6))
    where pieces[safe: at - 1]?.text == "the" || index.items[whole].kind == .count {
      guard index.isCount(whole), index.items[whole].modifier == nil,
        pieces.hasWord(of: ["for", "among", "across", "of", "in"], in: (at - 2)..<at)
      else { continue }
      return relation(item, whole, of: 1, index)
    }
    return nil
  }

  /// Things that none has a part of.
  private static let wholes: WordSet = [
    "child", "goal", "sibling", "visit", "egg", "pet", "car", "book", "puppy", "kitten", "cub",
    "chick", "sister", "brother", "daughter", "son", "birth", "fall", "seizure", "error",
    "mistake", "letter", "call", "win", "medal", "symptom", "friend", "tooth", "language", "pill",
  ]

  private func isPlain(
    _ item: Int, _ place: Int, _ whole: Int, _ pieces: Pieces, _ index: FigureIndex
  ) -> Bool {
    let figure = index.items[item]
    let other = pieces.place(of: whole) ?? place
    let near = (min(place, other) - 6)..<(max(place, other) + 4)
    return figure.hasValue && figure.modifier == nil && figure.direction == nil
      && !pieces.hasWord(of: Granularity.weights, in: near)
  }

  private static let weights: WordSet = [
    "weighted", "capacity", "revenue", "sales", "output", "value", "stake", "average", "turnout",
    "rose", "fell", "more", "less", "fewer", "shares", "profit", "income", "budget", "costs",
    "space",
  ]

  /// The counted whole: "38 percent of the 8 respondents", "Of the 8 respondents, 38 percent".
  private func whole(of item: Int, _ place: Int, _ pieces: Pieces, _ index: FigureIndex) -> Int? {
    let finder = PartWholeFinder(index: index)
    let candidates = pieces.figures.filter {
      index.items[$0.item].modifier == nil
        && (index.items[$0.item].kind == .count || isRepeated($0.item, index))
    }
    for (whole, at) in candidates {
      guard let marker = finder.marker(before: at, pieces), !isPossessive(whole, index) else {
        continue
      }
      if marker == place + 1 { return whole }
      // Behind an opening "Of the 8 respondents …," the percentage is the next figure.
      let opens = marker == 0 || pieces[safe: marker - 1]?.isMark == true
      if opens, place > at, pieces.firstFigure(in: (at + 1)..<pieces.count)?.item == item,
        pieces.hasMark(of: [","], in: at..<place) || place - at < 4
      {
        return whole
      }
    }
    return nil
  }

  /// Whether a bare number repeats a counted one near it: "tried it on 11 patients; 45 percent of the 11".
  private func isRepeated(_ item: Int, _ index: FigureIndex) -> Bool {
    guard index.items[item].kind == .number, index.isDefinite(item) || index.isCount(item),
      let value = index.items[item].nominal, !(value < 3)
    else { return false }
    let sentence = index.sentence(of: item)
    let first = index.neighbors(ofSentence: sentence).lowerBound
    return (first...sentence).contains { number in
      index.items(inSentence: number).contains { other in
        index.items[other].kind == .count && index.items[other].nominal?.isEqual(to: value) == true
      }
    }
  }

  /// "Of the 12 companies' revenue".
  private func isPossessive(_ item: Int, _ index: FigureIndex) -> Bool {
    let text = index.extraction.article.text
    let end = index.span(item).end
    return end < text.count && (text[end] == UInt8(ascii: "'") || text[end] == 0xE2)
      && !(end + 2 < text.count && text[end] == 0xE2 && text[end + 2] == 0x94)
  }

  /// - Parameter base: What the figure would be if it were of each of them: 100 percent, or one for a mean.
  private func relation(_ item: Int, _ whole: Int, of base: Int = 100, _ index: FigureIndex)
    -> Relation?
  {
    guard let stated = index.items[item].nominal, let quantum = index.items[item].quantum,
      let size = index.items[whole].nominal, size.exponent >= 0, !size.isZero, !size.isNegative,
      let limit = ExactDecimal(base).divided(by: quantum)?.divided(by: 2), !(limit < size),
      // How many of them it would be, in whole numbers.
      let number = stated.multiplied(by: size)?.divided(by: ExactDecimal(base))?
        .rounded(toPowerOfTen: 0)
    else { return nil }
    let power = Int(quantum.normalized.exponent)
    var nearest: ExactDecimal?
    for step in [0, -1, 1] {
      guard let count = number.adding(ExactDecimal(step)), !count.isNegative,
        let share = count.multiplied(by: ExactDecimal(base))?.divided(by: size)
      else { continue }
      let rounded = share.rounded(toPowerOfTen: power)
      // A half can go up or down.
      if let miss = share.subtracting(stated)?.magnitude?.multiplied(by: 2), !(quantum < miss) {
        return relation(item, whole, stated, nil, index)
      }
      // Cut instead of rounded.
      if let next = stated.adding(quantum), !(share < stated), share < next {
        return relation(item, whole, stated, nil, index)
      }
      if step == 0 { nearest = rounded }
    }
    guard let nearest else { return nil }
    return relation(item, whole, nearest, number, index)
  }

  private func relation(
    _ item: Int, _ whole: Int, _ share: ExactDecimal, _ number: ExactDecimal?, _ index: FigureIndex
  ) -> Relation {
    var member = index.operand(whole)
    member.value = FigureValue(exactly: share)
    let percent = index.operand(item)
    var relation = Relation(
      Self.id, .sum(weights: [1]), [member], result: percent, evidence: .established)
    relation.blame = .fixed(1)
    relation.gravity = .warning
    relation.supports = false
    relation.expression = "\(percent.text) of \(member.text)"
    if let number {
      relation.complaint =
        index.items[item].kind == .percent
        ? "no whole number of \(member.text) is \(percent.text): \(number.normalized) of them are "
          + "\(share.normalized) percent"
        : "no whole number among \(member.text) makes \(percent.text): \(number.normalized) make "
          + "\(share.normalized)"
    }
    return relation
  }
}
