import ArticleModel

/// A figure as a statement of change sees it: a level, or the size of a change.
struct ChangeFigure: Hashable, Sendable {
  /// Index into the extraction's mentions.
  var mention: Int
  var span: TextSpan
  var unit: UnitKey
  var operand: Operand
  var modifier: Figure.Modifier?
  /// The direction that a word directly before it gives it.
  var direction: Figure.Direction?
  /// Whether it is a range or a vague count, which is neither level nor change.
  var isRange = false

  var nominal: ExactDecimal? { operand.value.nominal }
  var kind: UnitKey.Kind { unit.kind }
  var isDuration: Bool { kind == .measure && unit.code.hasPrefix("duration") }
  /// Points of a percentage, by whatever name.
  var isPoints: Bool {
    kind == .percentagePoint && unit.code == Percent.Unit.percentagePoint.rawValue
      || (kind == .count && unit.code == "point")
  }

  /// Whether two figures can be levels of one measure; a bare number takes the other's unit.
  func isComparable(to other: ChangeFigure) -> Bool {
    if unit == other.unit { return true }
    if kind == .money, other.kind == .money {
      guard unit.code == other.unit.code, let per = unit.per ?? other.unit.per else {
        return unit.code == other.unit.code
      }
      // "from 45 pounds to 90 pounds a year", but no "$422.5 million" and "$6.44 a share".
      return (unit.per == nil || other.unit.per == nil)
        && (ChangeFigure.periods.contains(per) || isNear(other))
    }
    if isNumberOfName || other.isNumberOfName { return false }
    if (kind == .count && !hasDecimals && other.isPrice)
      || (other.kind == .count && !other.hasDecimals && isPrice)
    {
      return false
    }
    if sharesUnitWord(with: other) { return true }
    return (kind == .number && other.takesNumbers) || (other.kind == .number && takesNumbers)
  }

  /// "4.50": a number with decimals counts nothing.
  private var isPrice: Bool { kind == .number && hasDecimals }

  private var hasDecimals: Bool { nominal.map { $0.normalized.exponent < 0 } ?? false }

  /// "$66.00 a barrel, against $75.00": near enough to be of the same, though only one says of what.
  private func isNear(_ other: ChangeFigure) -> Bool {
    guard let mine = nominal, let theirs = other.nominal, let ratio = mine.divided(by: theirs)
    else { return false }
    return ratio < 4 && ExactDecimal(significand: 25, exponent: -2) < ratio
  }

  private static let periods: WordSet = ["year", "quarter", "month", "week", "day", "hour"]

  /// "Intel's earlier model, 80386": so many digits of a count would be grouped.
  private var isNumberOfName: Bool {
    kind == .number && operand.text.utf8.count > 4 && operand.text.utf8.allSatisfy(\.isDigit)
  }

  /// "80 crowns" and "100 crowns", of which one was taken for money and the other for a count.
  private func sharesUnitWord(with other: ChangeFigure) -> Bool {
    if kind == .measure, other.kind == .measure {
      // "from 45 pounds to 90 pounds a year"
      return unit.code.prefix { $0 != "/" } == other.unit.code.prefix { $0 != "/" }
    }
    guard takesNumbers, other.takesNumbers, kind != other.kind, kind != .number,
      other.kind != .number
    else { return false }
    return operand.text.utf8.hasLastWord(of: other.operand.text.utf8)
      || other.operand.text.utf8.hasLastWord(of: operand.text.utf8)
  }

  /// Turns a fraction in words that something changed by into a percentage: "cut by a third", two points either way
  /// (specification, section 1.3).
  mutating func countInPercent() {
    guard kind == .number, let value = nominal, value < .one, ExactDecimal.zero < value,
      let rate = value.scaled(byPowerOfTen: 2)?.rounded(toPowerOfTen: 0),
      let hundred = ExactDecimal.one.scaled(byPowerOfTen: 2),
      let range = DecimalInterval(rate, plusOrMinus: ExactDecimal(2)),
      let stated = modifier == nil ? range : operand.value.strict.scaled(by: hundred),
      !operand.text.utf8.contains(where: \.isDigit)
    else { return }
    unit = UnitKey(kind: .percent, code: Percent.Unit.percent.rawValue)
    operand.value = FigureValue(exactly: rate)
    operand.value.strict = stated
    operand.value.plain = range
    operand.value.quantum = .one
    operand.value.modifier = modifier
  }

  private var takesNumbers: Bool {
    switch kind {
    case .money, .count, .measure, .age, .number: true
    case .percent, .percentagePoint, .multiple: false
    }
  }
}

extension FigureIndex {
  func findChangeFigures(inSentence sentence: Int) -> [ChangeFigure] {
    let mentions = extraction.sentences[sentence].mentions
    guard mentions.count <= 64 else { return [] }
    var figures: [ChangeFigure] = []
    for mention in mentions {
      guard let figure = changeFigure(mention) else { continue }
      if figure.isRange, let ends = ends(of: figure, sentence) {
        figures += ends
      } else {
        figures.append(figure)
      }
    }
    return figures
  }

  /// The two figures of a range that is told from one to the other: "from 80 crowns to 100 crowns", "52% to 42%".
  private func ends(of range: ChangeFigure, _ sentence: Int) -> [ChangeFigure]? {
    let mention = extraction.mentions[range.mention]
    guard range.modifier == nil, let figure = mention.figure ?? mention.temporal?.length?.figure,
      let bounds = figure.range, let quantum = figure.precision,
      let to = cues(inSentence: sentence).first(where: {
        $0.kind == .to && $0.span.start > range.span.start && $0.span.end < range.span.end
      })
    else { return nil }
    let isFrom = cues(inSentence: sentence).contains {
      $0.kind == .from && $0.span.end < range.span.start && range.span.start - $0.span.end <= 2
    }
    // "52% to 42%" names the unit twice: two sides, not the ends of one range.
    let isTwice = !extraction.article.text[to.span.start - 2].isDigit
    guard isFrom || (range.kind == .percent && isTwice) else { return nil }
    let spans = [
      TextSpan(start: range.span.start, end: to.span.start - 1),
      TextSpan(start: to.span.end + 1, end: range.span.end),
    ]
    var ends: [ChangeFigure] = []
    for (value, span) in zip([bounds.low, bounds.high], spans) {
      let figure = Figure(amount: value, precision: quantum)
      guard span.start < span.end, let value = FigureValue(figure, isCount: range.kind.isCount)
      else { return nil }
      var end = range
      end.span = span
      end.isRange = false
      end.direction = nil
      end.operand = Operand(
        reference: .mention(range.mention), value: value, text: extraction.article.string(span))
      ends.append(end)
    }
    return ends
  }

  private func changeFigure(_ mention: Int) -> ChangeFigure? {
    if let number = itemNumber(ofMention: mention) {
      let item = items[number]
      return ChangeFigure(
        mention: mention, span: extraction.mentions[mention].span,
        unit: groups[item.group].unit, operand: operand(number),
        modifier: item.modifier, direction: item.direction, isRange: !item.hasValue)
    }
    guard extraction.mentions[mention].kind.isTime,
      let length = extraction.mentions[mention].temporal?.length, !length.isLabel,
      extraction.mentions[mention].temporal?.kind == .duration,
      let value = FigureValue(length.figure, isCount: false)
    else { return nil }
    return ChangeFigure(
      mention: mention, span: extraction.mentions[mention].span,
      unit: UnitKey(kind: .measure, code: "duration in \(length.unit.rawValue)s"),
      operand: Operand(
        reference: .mention(mention), value: value, text: extraction.text(of: mention)),
      modifier: length.figure.modifier, direction: length.figure.direction,
      isRange: value.nominal == nil)
  }

  /// Whether one of some bytes stands between two places of the text.
  func hasMark(_ marks: [UInt8], from start: Int, to end: Int) -> Bool {
    start < end && extraction.article.text[start..<end].contains { marks.contains($0) }
  }
}

/// Bytes that part clauses.
enum ClauseMarks {
  private static let longDash: UInt8 = 0x94
  /// Between a preposition and its figure none of these stands.
  static let inPhrase = Array(",;:(.#".utf8) + [longDash]
  /// A figure behind one of these belongs to another clause.
  static let clause = Array(";".utf8)
  /// What an apposition follows: a comma, a bracket, a dash.
  static let apposition = Array(",(-".utf8) + [longDash, 0x93]
}

extension FigureValue {
  /// The value with its hedge taken off.
  var withoutHedge: FigureValue {
    var value = self
    value.dropHedge()
    return value
  }

  /// Takes the hedge off: what the digits alone can stand for.
  mutating func dropHedge() {
    strict = plain
    modifier = nil
  }
}

extension String.UTF8View {
  /// Whether the last word of another text, of three letters at least, is a word of this one.
  fileprivate func hasLastWord(of other: String.UTF8View) -> Bool {
    guard let last = other.lastIndex(where: \.isWordLetter) else { return false }
    let word = other[...last].suffix(while: \.isWordLetter)
    guard word.count > 2 else { return false }
    return split { !$0.isWordLetter }.contains { $0.elementsEqual(word) }
  }
}

extension BidirectionalCollection {
  /// The elements at the end that hold a condition.
  fileprivate func suffix(while holds: (Element) -> Bool) -> SubSequence {
    var start = endIndex
    while start > startIndex, holds(self[index(before: start)]) { formIndex(before: &start) }
    return self[start...]
  }
}
