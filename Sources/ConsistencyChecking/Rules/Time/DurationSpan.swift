import ArticleModel

/// T4: a stated duration is the time between its start and its end.
struct DurationSpan: RelationRule {
  static let id: RuleID = "T4"
  static let name = "duration"
  static let summary = "A duration is the time between its stated start and end."
  static let documentation = """
    ## What it checks

    A duration against the start and the end that are stated with it. A date known to the month
    is any day of it; a label ("7-year deal") names the nearest whole number, a count ("for
    seven years") may fall short of it by half. Where only the end is stated, the time runs from
    the announcement that the article reports.

    ## Why it matters

    Terms of contracts and sentences are computed by hand.

    ## Examples

    | text | verdict |
    | --- | --- |
    | announced on April 9, 2026; through December 2032, a 7-year lock | consistent (rounding; 6.7 years) |
    | from May 2020 through May 2030, a 10-year lease | exact or consistent |
    | from May 2020 through May 2030, a 15-year lease | inconsistent |

    ## When it stays silent

    When several durations or several spans stand together, and, where the start is not stated,
    unless a second duration agrees with it.
    """

  func propose(_ index: FigureIndex, _ propose: (Relation) -> Void) {
    let links = DurationLinks(index).all()
    guard !links.isEmpty else { return }
    let confirmation = DurationConfirmation(links, index)
    for link in links {
      var relation = link.relation(index)
      if !link.isClose { relation.evidence = .arithmetic }
      if !link.isStated {
        // A start that nobody states proves nothing by itself; another duration that agrees does.
        relation.evidence = confirmation.hasSibling(link) ? .established : .arithmetic
      }
      // The side that no other mention confirms; the duration where both or neither are.
      let isOnlyLengthConfirmed =
        confirmation.confirmsLength(of: link) && !confirmation.confirmsEnd(of: link)
      relation.blame = .fixed(isOnlyLengthConfirmed ? 1 : 2)
      propose(relation)
    }
  }
}

/// What the durations of an article say of each other.
private struct DurationConfirmation {
  private let index: FigureIndex
  /// The links that hold.
  private let held: [DurationLink]
  /// How often each length is stated.
  private var lengths: [TemporalExpression.Length: Int] = [:]
  private let ends: [DateItem]
  /// More ends than this are no article's, and are not compared each with each.
  private static let mostEnds = 2000

  init(_ links: [DurationLink], _ index: FigureIndex) {
    self.index = index
    let isAlone = links.count == 1
    held = isAlone ? [] : links.prefix(Self.mostEnds).filter { $0.relation(index).isVerified }
    ends = isAlone ? [] : index.dates.filter { index.role(of: $0).isEnd }
    guard !isAlone else { return }
    for link in links {
      if let length = link.length(index) { lengths[length, default: 0] += 1 }
    }
  }

  /// Whether another duration that holds has the same end or the same length.
  func hasSibling(_ link: DurationLink) -> Bool {
    let length = link.length(index)
    return held.contains {
      $0.duration != link.duration
        && ($0.end.mention == link.end.mention || $0.end.agrees(with: link.end)
          || $0.length(index) == length)
    }
  }

  /// Whether another duration has the same length.
  func confirmsLength(of link: DurationLink) -> Bool {
    link.length(index).map { lengths[$0, default: 0] > 1 } ?? false
  }

  /// Whether another date tells the same end.
  func confirmsEnd(of link: DurationLink) -> Bool {
    ends.prefix(DurationConfirmation.mostEnds).contains {
      $0.mention != link.end.mention && $0.agrees(with: link.end)
    }
  }
}

/// A duration with the dates that it should lie between.
struct DurationLink: Sendable {
  /// The mention of the duration.
  var duration: Int
  var start: Operand
  var startDays: DateItem
  var end: DateItem
  /// Whether the text states both ends with it.
  var isStated: Bool
  /// Whether it stands close to them.
  var isClose = true

  func length(_ index: FigureIndex) -> TemporalExpression.Length? {
    var length = index.extraction.mentions[duration].temporal?.length
    length?.isLabel = false
    length?.figure.modifier = nil
    length?.figure.interval = nil
    return length
  }

  /// end − start = duration, in days.
  func relation(_ index: FigureIndex) -> Relation {
    var end = index.operand(date: self.end)
    // An inclusive end counts its last day.
    if let high = end.value.strict.high?.adding(.one) {
      end.value = FigureValue(between: DecimalInterval(low: end.value.strict.low, high: high))
    }
    var relation = Relation(
      DurationSpan.id, .sum(weights: [-1, 1]), [start, end], result: span(index),
      evidence: .established)
    relation.listsResultAsMember = true
    relation.gravity = .warning
    let text = index.extraction.text(of: duration)
    let ends = "\(start.text) to \(index.extraction.text(of: self.end.mention))"
    let measured = elapsed(index)
    relation.expression = "\(ends) is \(measured), \"\(text)\""
    relation.complaint =
      "\(ends) is \(measured), but \(Wording(index).subject(span(index))) says \(text)"
    return relation
  }

  /// The duration as an operand, in days: a label names the nearest whole unit, a count may be short of it.
  private func span(_ index: FigureIndex) -> Operand {
    let text = index.extraction.text(of: duration)
    var value = FigureValue(between: .unbounded)
    if let length = index.extraction.mentions[duration].temporal?.length,
      let days = DurationLink.days(of: length)
    {
      value = FigureValue(between: days, modifier: length.figure.modifier)
      if length.figure.modifier != nil, var bare = Optional(length) {
        bare.figure.modifier = nil
        bare.figure.interval = nil
        value.plain = DurationLink.days(of: bare) ?? days
        value.plain = DecimalInterval(length.figure.amount ?? .zero)
      }
    }
    return Operand(reference: .mention(duration), value: value, text: text)
  }

  static func days(of length: TemporalExpression.Length) -> DecimalInterval? {
    guard let unit = daysPerUnit(length.unit) else { return nil }
    let half = ExactDecimal(significand: 5, exponent: -1)
    var low: ExactDecimal?
    var high: ExactDecimal?
    if length.figure.modifier != nil, let interval = length.figure.interval {
      low = interval.low
      high = interval.high
    } else if let range = length.figure.range {
      low = min(range.low, range.high).subtracting(half)
      high = max(range.low, range.high).adding(length.isLabel ? half : .one)
    } else if let amount = length.figure.amount {
      low = amount.subtracting(half)
      high = amount.adding(length.isLabel ? half : .one)
    } else {
      return nil
    }
    return DecimalInterval(
      low: low?.multiplied(by: unit), high: high?.multiplied(by: unit)?.adding(.one))
  }

  /// The mean length of a unit in the Gregorian calendar.
  private static func daysPerUnit(_ unit: TemporalExpression.LengthUnit) -> ExactDecimal? {
    switch unit {
    case .year: ExactDecimal(significand: 3_652_425, exponent: -4)
    case .month: ExactDecimal(significand: 30_436_875, exponent: -6)
    case .week: 7
    case .day: 1
    case .hour, .minute, .second: nil
    }
  }

  /// "6.7 years": the time between the middles of the two dates.
  private func elapsed(_ index: FigureIndex) -> String {
    guard let start = startDays.start, let startEnd = startDays.end, let end = end.start,
      let endEnd = self.end.end, let length = index.extraction.mentions[duration].temporal?.length,
      let unit = DurationLink.daysPerUnit(length.unit), let twice = unit.multiplied(by: 2)
    else { return "another time" }
    let days = (end.number + endEnd.number) - (start.number + startEnd.number)
    let tenths = ExactDecimal(days).divided(by: twice)?.rounded(toPowerOfTen: -1)?.normalized
    let name = length.unit.rawValue + (tenths == .one ? "" : "s")
    return "\(tenths?.description ?? "?") \(name)"
  }
}
