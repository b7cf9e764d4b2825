import ArticleModel

/// The years of levels, and of the base that a growth starts from.
extension PriorLevels {
  /// The year that a growth starts from: stated behind it, or the one before the level's.
  func year(ofBase growth: Int, _ level: Int) -> Base? {
    let sentence = index.sentence(of: growth)
    let end = index.span(growth).end
    let dates = index.dates(inSentence: sentence).filter { ($0.length ?? 0) >= 365 }
    let behind = dates.first {
      let start = index.extraction.mentions[$0.mention].span.start
      return start >= end && start - end <= 16
    }
    if let behind {
      let year = behind.start?.components.year ?? 0
      // "grew 42% in 2025" tells when, "up 42% on 2024" from where.
      let isWhen = index.extraction.article.text[end...].starts(with: " in ".utf8)
      return .year(isWhen ? year - 1 : year, orBefore: isWhen)
    }
    let words: CueSet = [.yearOnYear, .prior]
    if index.hasCue(words, inSentence: sentence), let year = dates.first?.start?.components.year {
      return .year(year - 1, orBefore: true)
    }
    if dates.count == 1, let year = dates[0].start?.components.year {
      return .year(year - 1, orBefore: true)
    }
    if let year = fiscalYear(inSentence: sentence) { return .year(year - 1, orBefore: true) }
    return dates.isEmpty ? .yearBefore : nil
  }

  enum Base: Hashable { case year(Int, orBefore: Bool), yearBefore }

  /// Whether a figure is the level of the base year, of the same thing.
  func isPrior(_ item: Int, to level: Int, _ base: Base) -> Bool {
    guard sharesSubject(item, level) else { return false }
    switch index.role(of: item) {
    case .revised, .adjusted, .forecast, .target, .denied: return false
    case .unknown, .priorPeriod: break
    }
    switch base {
    case .year(let year, let orBefore):
      return self.year(of: item) == year || (orBefore && opensWithYearBefore(item))
    case .yearBefore: return opensWithYearBefore(item)
    }
  }

  /// "In the year before, revenue was £55.0 million": the sentence's one figure.
  private func opensWithYearBefore(_ item: Int) -> Bool {
    guard !index.place(item).isCell else { return false }
    let sentence = index.sentence(of: item)
    return index.items(inSentence: sentence).count == 1
      && index.cues(inSentence: sentence).contains {
        $0.kind == .prior && $0.span.start - index.extraction.sentences[sentence].span.start <= 4
      }
  }

  /// The year beside a figure, or in its column's heading.
  func year(of item: Int) -> Int? {
    if case .tableCell(let table, _, let column) = index.place(item) {
      let columns = index.extraction.article.tables[table].columns
      guard columns.indices.contains(column), !columns[column].text.isEmpty,
        let sentence = index.sentence(at: columns[column].text.start)
      else { return nil }
      return index.dates(inSentence: sentence).first?.start?.components.year
    }
    let dates = index.dates(inSentence: index.sentence(of: item)).filter { ($0.length ?? 0) >= 365 }
    if dates.isEmpty {
      return fiscalYear(inSentence: index.sentence(of: item)) ?? yearThen(index.sentence(of: item))
    }
    if dates.count == 1 { return dates[0].start?.components.year }
    // "its sales were $3.21 billion in 2024" beside another date.
    let end = index.span(item).end
    let behind = dates.first {
      let start = index.extraction.mentions[$0.mention].span.start
      return start >= end && start - end <= 4
    }
    if let behind { return behind.start?.components.year }
    // "In 2024 sales came to $390 million, and half a billion by 2027 was promised."
    let before = dates.filter {
      index.extraction.mentions[$0.mention].span.end <= index.span(item).start
    }
    return before.count == 1 ? before[0].start?.components.year : nil
  }

  /// The year of the sentence before.
  ///
  /// "2023 had been a difficult year. Sales then were €509.9 million"
  private func yearThen(_ sentence: Int) -> Int? {
    guard sentence > 0,
      index.extraction.article.text[index.extraction.sentences[sentence].span.range].holds(" then ")
    else { return nil }
    let dates = index.dates(inSentence: sentence - 1).filter { ($0.length ?? 0) >= 365 }
    return dates.count == 1 ? dates[0].start?.components.year : nil
  }

  /// The only fiscal year that a sentence names: its days are not known, its number is.
  private func fiscalYear(inSentence sentence: Int) -> Int? {
    let years = index.extraction.sentences[sentence].mentions.compactMap { mention -> Int? in
      guard index.extraction.mentions[mention].temporal?.grain == .year,
        index.date(ofMention: mention) == nil
      else { return nil }
      let digits = index.extraction.text(of: mention).suffix(4)
      return digits.count == 4 ? Int(digits) : nil
    }
    return years.count == 1 ? years[0] : nil
  }
}
