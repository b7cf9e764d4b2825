import ArticleModel

/// The times and numbers that tell two figures apart, or make them one.
extension LikenessMeasure {
  /// Whether time or number tell two figures apart; a family is one fact, so one such mention is enough.
  func isOfAnother(_ item: Int, _ other: Int) -> Bool {
    let left = index.sentence(of: item)
    let right = index.sentence(of: other)
    return ordinals(left, right) || events(left, right) || periods(item, other)
      || isPast(item, other)
  }

  /// Whether neither time nor number tells two figures apart.
  ///
  /// - Parameter closely: Whether a time within the other is another one.
  func isOneTime(_ item: Int, _ other: Int, closely: Bool) -> Bool {
    if samePeriod(item, other) || !isOfAnother(item, other) { return true }
    guard !closely, let a = index.period(of: item), let b = index.period(of: other),
      let aStart = a.start, let bStart = b.start, let aEnd = a.end, let bEnd = b.end
    else { return false }
    return (aStart <= bStart && bEnd <= aEnd) || (bStart <= aStart && aEnd <= bEnd)
  }

  /// Whether both sentences date one kind of event, and to different times: two contracts that were signed.
  private func events(_ left: Int, _ right: Int) -> Bool {
    guard !index.dates(inSentence: left).isEmpty, !index.dates(inSentence: right).isEmpty else {
      return false
    }
    let ours = events(inSentence: left)
    guard !ours.isEmpty else { return false }
    let theirs = events(inSentence: right)
    return ours.contains { event, date in
      guard let other = theirs[event] else { return false }
      return !date.agrees(with: other)
    }
  }

  private func events(inSentence sentence: Int) -> [Cue.Event: DateItem] {
    var events: [Cue.Event: DateItem] = [:]
    for date in index.dates(inSentence: sentence) where date.isWithinYear {
      let role = index.role(of: date)
      if let event = role.event, !role.isEnd, !role.isStart { events[event] = date }
    }
    return events
  }

  /// "The first contract", "the second contract": ordinals that differ number different things.
  private func ordinals(_ left: Int, _ right: Int) -> Bool {
    let a = ordinals(inSentence: left)
    guard !a.isEmpty else { return false }
    let b = ordinals(inSentence: right)
    return !b.isEmpty && a.isDisjoint(with: b)
  }

  /// Whether the sentences of two figures number different things.
  func areNumberedApart(_ item: Int, _ other: Int) -> Bool {
    ordinals(index.sentence(of: item), index.sentence(of: other))
  }

  private func ordinals(inSentence sentence: Int) -> Set<ExactDecimal> {
    Set(
      index.extraction.sentences[sentence].mentions.compactMap {
        guard index.extraction.mentions[$0].kind == .ordinal else { return nil }
        return index.extraction.mentions[$0].figure?.amount?.normalized
      })
  }

  /// Whether both tell their period, and it is not one.
  private func periods(_ item: Int, _ other: Int) -> Bool {
    guard let a = index.period(of: item), let b = index.period(of: other) else { return false }
    guard let aStart = a.start, let bStart = b.start, aStart != bStart else {
      return a.length != nil && b.length != nil && a.length != b.length
    }
    // A day within the other's month is the same time told more closely.
    if let aEnd = a.end, let bEnd = b.end {
      if aStart <= bStart, bEnd <= aEnd { return bEnd.number - bStart.number > 31 }
      if bStart <= aStart, aEnd <= bEnd { return aEnd.number - aStart.number > 31 }
    }
    return true
  }

  func samePeriod(_ item: Int, _ other: Int) -> Bool {
    guard let a = year(item), let b = year(other) else { return false }
    return a.start == b.start && a.length == b.length
  }

  /// The year that a figure's own sentence or label names beside it.
  private func year(_ item: Int) -> DateItem? {
    if let period = index.period(of: item) { return period }
    return index.statedPeriod(of: item).flatMap { $0.length.map { $0 > 364 } == true ? $0 : nil }
  }

  /// Whether one is said of a time that is over, and the other of no time: "last year it closed 43 stores".
  private func isPast(_ item: Int, _ other: Int) -> Bool {
    guard let day = index.extraction.publicationDay else { return isResolved(item, other) }
    func isOver(_ period: DateItem?) -> Bool {
      guard let period, let end = period.end else { return false }
      // "Last year" is over; the quarter that ended last month is the news.
      if !period.isStated, !period.isWithinYear { return end <= day }
      return end.number + 120 < day.number
    }
    let left = index.period(of: item)
    let right = index.period(of: other)
    // A label's heading can hold its time where nobody reads it as one.
    if index.place(item).isLabel || index.place(other).isLabel { return false }
    return (left == nil && isOver(right)) || (right == nil && isOver(left))
  }

  /// Whether one alone has a time that is told from the day of writing.
  private func isResolved(_ item: Int, _ other: Int) -> Bool {
    let left = index.period(of: item)
    let right = index.period(of: other)
    return (left == nil && right?.isStated == false) || (right == nil && left?.isStated == false)
  }
}
