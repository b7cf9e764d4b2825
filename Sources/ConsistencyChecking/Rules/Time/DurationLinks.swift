import ArticleModel

/// Finds the dates that durations should lie between.
struct DurationLinks {
  let index: FigureIndex

  init(_ index: FigureIndex) {
    self.index = index
  }

  func all() -> [DurationLink] {
    guard !index.durations.isEmpty, !index.dates.isEmpty else { return [] }
    let spans = index.statedSpans
    var links: [DurationLink] = []
    var news: (operand: Operand, date: DateItem)??
    for duration in index.durations {
      guard let length = index.extraction.mentions[duration].temporal?.length,
        length.figure.amount != nil, isOfCalendar(length.unit)
      else { continue }
      if let stated = statedSpan(of: duration, length, spans) {
        links.append(
          link(
            duration, stated.start, stated.end, isStated: true, isClose: isClose(duration, stated)))
      } else if length.unit == .year || length.unit == .month, let end = end(of: duration),
        let start = announcement(&news), start.date.start.map({ $0 < end.start ?? $0 }) == true
      {
        links.append(
          DurationLink(
            duration: duration, start: start.operand, startDays: start.date, end: end,
            isStated: false))
      }
    }
    return links
  }

  private func isOfCalendar(_ unit: TemporalExpression.LengthUnit) -> Bool {
    switch unit {
    case .year, .month, .week, .day: true
    case .hour, .minute, .second: false
    }
  }

  private func link(
    _ duration: Int, _ start: DateItem, _ end: DateItem, isStated: Bool, isClose: Bool
  ) -> DurationLink {
    DurationLink(
      duration: duration, start: index.operand(date: start), startDays: start, end: end,
      isStated: isStated, isClose: isClose)
  }

  /// Whether the duration stands beside the span, in a cell of its row, or in the sentence that it explains.
  private func isClose(_ duration: Int, _ span: StatedSpan) -> Bool {
    guard index.extraction.contexts[duration].sentence == span.sentence else { return true }
    let place = index.extraction.mentions[duration].span
    // "from 2019 to 2024 with one year lost"
    let before = index.extraction.article.text[..<place.start]
    if before.hasLast("with ") || before.hasLast("except ") { return false }
    let start = index.extraction.mentions[span.start.mention].span.start
    let end = index.extraction.mentions[span.end.mention].span.end
    return place.end <= start ? start - place.end <= 48 : place.start - end <= 48
  }

  // MARK: Stated spans

  /// The span in the duration's own sentence or row, or the one of the next sentence that runs on from a label.
  private func statedSpan(
    of duration: Int, _ length: TemporalExpression.Length, _ spans: [StatedSpan]
  ) -> StatedSpan? {
    guard !spans.isEmpty else { return nil }
    let sentence = index.extraction.contexts[duration].sentence
    var here: [StatedSpan] = []
    var rivals = 0
    for neighbor in index.sentences(besides: sentence) {
      here += self.spans(spans, in: neighbor).filter { $0.start.isStated && $0.end.isStated }
      // "a two-minute drive" is no rival of a 45-month closure.
      rivals += index.durations(inSentence: neighbor).count {
        index.extraction.mentions[$0].temporal?.length.map { isOfCalendar($0.unit) } ?? false
      }
    }
    guard rivals == 1 else { return nil }
    if here.count == 1 { return here[0] }
    guard here.isEmpty, length.isLabel, sentence + 1 < index.extraction.sentences.count,
      index.extraction.sentences[sentence + 1].block == index.extraction.contexts[duration].block,
      index.durations(inSentence: sentence + 1).isEmpty
    else { return nil }
    let next = self.spans(spans, in: sentence + 1)
    return next.count == 1 ? next.first : nil
  }

  /// The spans of a sentence among all, which are in text order.
  private func spans(_ spans: [StatedSpan], in sentence: Int) -> ArraySlice<StatedSpan> {
    var low = 0
    var high = spans.count
    while low < high {
      let middle = (low + high) / 2
      if spans[middle].sentence < sentence { low = middle + 1 } else { high = middle }
    }
    return spans[low...].prefix { $0.sentence == sentence }
  }

  // MARK: Ends alone

  /// The end that stands with a duration, or with another mention of the figure that the duration qualifies.
  private func end(of duration: Int) -> DateItem? {
    let sentence = index.extraction.contexts[duration].sentence
    if let end = onlyEnd(index.sentences(besides: sentence)) { return end }
    // "$35.2 billion over roughly seven years": the figure leads to "$35.2B through Dec 2032".
    let span = index.extraction.mentions[duration].span
    guard
      let figure = index.items(inSentence: sentence).last(where: {
        index.span($0).end <= span.start && span.start - index.span($0).end <= 40
      }),
      index.cues(inSentence: sentence).contains(where: {
        $0.kind == .over && $0.span.start >= index.span(figure).end && $0.span.end <= span.start
      }), let family = index.family(of: figure)
    else { return nil }
    var best: DateItem?
    for item in index.items(of: family).prefix(64) where item != figure {
      let sentence = index.sentence(of: item)
      guard let end = onlyEnd(index.sentences(besides: sentence)) else { continue }
      if best.map({ (end.length ?? .max) < ($0.length ?? .max) }) ?? true { best = end }
    }
    return best
  }

  private func onlyEnd(_ sentences: SentenceGroup) -> DateItem? {
    var only: DateItem?
    for sentence in sentences {
      for date in index.dates(inSentence: sentence) where index.role(of: date).isEnd {
        if only != nil { return nil }
        only = date
      }
    }
    return only
  }

  // MARK: The announcement

  /// The day of the news, looked for once.
  private func announcement(
    _ known: inout (operand: Operand, date: DateItem)??
  ) -> (operand: Operand, date: DateItem)? {
    if let known { return known }
    let news = findAnnouncement()
    known = .some(news)
    return news
  }

  /// The day of the news: an announcement close to publication, else the day of publication.
  private func findAnnouncement() -> (operand: Operand, date: DateItem)? {
    let day = index.extraction.publicationDay
    let news = index.dates.first { date in
      guard let start = date.start, date.length == 1 else { return false }
      if let day, abs(start.number - day.number) > 31 { return false }
      switch index.role(of: date).event {
      case .announced, .signed, .expanded: return !index.role(of: date).isFuture
      default: return false
      }
    }
    if let news { return (index.operand(date: news), news) }
    if let published = index.publicationDates.first {
      return (index.operand(date: published), published)
    }
    guard let field = FrontMatterDate("published", in: index.extraction.article.metadata) else {
      return nil
    }
    let date = DateItem(mention: -1, start: field.day, end: field.day.advanced(byDays: 1))
    return (field.operand(widenedTo: date), date)
  }
}

/// A stretch of time whose two ends one sentence states: "from April 2026 through December 2032".
struct StatedSpan: Hashable, Sendable {
  var start: DateItem
  var end: DateItem
  var sentence: Int
}

extension FigureIndex {
  func findStatedSpans() -> [StatedSpan] {
    var spans: [StatedSpan] = []
    var last = -1
    for date in self.dates where extraction.contexts[date.mention].sentence != last {
      let number = extraction.contexts[date.mention].sentence
      last = number
      let dates = dates(inSentence: number)
      guard dates.count > 1 else { continue }
      for (start, end) in zip(dates, dates.dropFirst()) where role(of: start).isStart {
        guard role(of: end).isEnd else { continue }
        spans.append(StatedSpan(start: start, end: end, sentence: number))
      }
      for range in dates where extraction.mentions[range.mention].kind == .dateRange {
        let span = extraction.mentions[range.mention].span
        let inner = dates.filter {
          $0.mention != range.mention && span.contains(extraction.mentions[$0.mention].span)
        }
        guard inner.count == 2 else { continue }
        let known = spans.contains { $0.start == inner[0] && $0.end == inner[1] }
        if !known { spans.append(StatedSpan(start: inner[0], end: inner[1], sentence: number)) }
      }
    }
    return spans
  }
}
