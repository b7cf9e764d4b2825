import ArticleModel

/// Finds the level before a growth where another sentence or a table states it: "In the year before, revenue was £55.0
/// million".
struct PriorLevels {
  private let index: FigureIndex
  /// The figures that words or dates place in a period before: items in text order, by their group.
  private let priors: [Int: [Int]]
  /// Bare numbers in tables, whose rows say what they are.
  private let cells: [Int]
  private static let mostPriors = 40

  init(_ index: FigureIndex) {
    self.index = index
    guard
      index.cues.contains(.prior)
        || index.extraction.mentions.contains(where: { $0.kind.isTime && $0.temporal != nil })
    else {
      priors = [:]
      cells = []
      return
    }
    var priors: [Int: [Int]] = [:]
    var cells: [Int] = []
    for item in index.items.indices {
      let kind = index.items[item].kind
      if kind == .number, index.place(item).isCell, cells.count < PriorLevels.mostPriors {
        cells.append(item)
      }
      guard kind == .money || kind == .count || kind == .measure, index.items[item].hasValue,
        index.items[item].direction == nil, index.items[item].modifier == nil
      else { continue }
      priors[index.items[item].group, default: []].append(item)
    }
    self.priors = priors
    self.cells = cells
  }

  /// The level that a growth led to, and the one before it.
  func level(of growth: Int) -> (level: Int, prior: Int, falls: Bool)? {
    guard !index.place(growth).isLabel, index.items[growth].hasValue else { return nil }
    let sentence = index.sentence(of: growth)
    let figures = index.roledFigures(inSentence: sentence)
    guard
      let rate = figures.firstIndex(where: { $0.figure.mention == index.items[growth].mention }),
      figures[rate].role == .change, !figures[rate].isPerYear, !isStated(figures[rate]),
      figures.count(where: { $0.figure.kind == .percent }) == 1
    else { return nil }
    let levels = figures.filter {
      ($0.role == .level || $0.role == .new || ($0.role == .old && $0.before == nil))
        && ($0.figure.kind == .money || $0.figure.kind == .count || $0.figure.kind == .measure)
    }
    guard levels.count == 1, !isOfAnotherVerb(levels[0], figures[rate], sentence),
      let level = index.itemNumber(ofMention: levels[0].figure.mention),
      let year = year(ofBase: growth, level), index.items[level].modifier == nil
    else { return nil }
    let candidates = (priors[index.items[level].group] ?? []).prefix(PriorLevels.mostPriors) + cells
    let found = candidates.filter {
      index.sentence(of: $0) != sentence && isPrior($0, to: level, year)
    }
    let falls = figures[rate].direction == .down
    if found.count == 1 { return (level, found[0], falls) }
    guard found.isEmpty, let other = onlyOther(level),
      isLoosePrior(other, to: level) || isOfBaseYear(other, level, year),
      isSlip(level, growth, other, falls)
    else { return nil }
    return (level, other, falls)
  }

  /// "income rose 11%, even though the storm reduced results $40 million": whether a verb of its own has a level behind.
  private func isOfAnotherVerb(_ level: RoledFigure, _ rate: RoledFigure, _ sentence: Int) -> Bool {
    guard level.role != .new, level.figure.span.start > rate.figure.span.end else { return false }
    return index.cues(inSentence: sentence).contains {
      $0.span.start >= rate.figure.span.end && $0.span.end <= level.figure.span.start
        && CueSet([.increase, .decrease]).holds($0)
    }
  }

  /// Whether a statement has both levels of a change already.
  private func isStated(_ rate: RoledFigure) -> Bool {
    index.changes.contains { $0.changes.contains { $0.figure.mention == rate.figure.mention } }
  }

  // MARK: The only other figure of a unit

  /// The one other figure of a level's unit in the text.
  private func onlyOther(_ level: Int) -> Int? {
    let value = index.items[level].normalized
    let others = (priors[index.items[level].group] ?? []).filter {
      !index.place($0).isLabel && !index.isTitle($0) && index.items[$0].normalized != value
    }
    return others.count == 1 && index.sentence(of: others[0]) != index.sentence(of: level)
      ? others[0] : nil
  }

  /// "In 2024, when landings came to 2,020 tonnes": the base year's, in a sentence that shares a word with the level's.
  private func isOfBaseYear(_ item: Int, _ level: Int, _ base: Base) -> Bool {
    guard case .year(let year, _) = base, self.year(of: item) == year else { return false }
    // "handled 400,000 tonnes in 2023. Last year cargo increased by 25 percent to 500,000 tonnes."
    if index.items[item].kind != .money,
      abs(index.sentence(of: item) - index.sentence(of: level)) == 1
    {
      return true
    }
    let words = index.terms(of: level)
    return index.terms(of: item).contains { words.contains($0) && !index.isName($0) }
  }

  /// Whether a word of the past stands in a figure's sentence: "last year's wine", "when the last assembly met".
  private func isLoosePrior(_ item: Int, to level: Int) -> Bool {
    switch index.role(of: item) {
    case .revised, .adjusted, .forecast, .target, .denied: return false
    case .unknown, .priorPeriod: break
    }
    let sentence = index.sentence(of: item)
    guard index.items[item].kind != .money || sharesSubject(item, level) || goesOn(item, level),
      !index.isQuoted(item) || index.isQuoted(level)
    else { return false }
    if index.hasCue(.prior, inSentence: sentence) { return true }
    if isYearBefore(item, level) { return true }
    let span = index.extraction.sentences[sentence].span
    let text = index.extraction.article.text[span.range]
    return [" last ", "Last ", "previous", "year before", " then had "].contains {
      text.holds($0)
    }
  }

  /// Whether a pronoun in the sentence behind a level's tells of the same: "a year earlier it had been $400 million".
  private func goesOn(_ item: Int, _ level: Int) -> Bool {
    let sentence = index.sentence(of: item)
    guard sentence - index.sentence(of: level) == 1 else { return false }
    let text = index.extraction.article.text[index.extraction.sentences[sentence].span.range]
    return [" it ", " they ", "the figure", "It ", "They "].contains {
      text.holds($0)
    }
  }

  /// Whether a figure's sentence alone names a year, and it is over: "Sales in 2024 were €1.1 billion".
  private func isYearBefore(_ item: Int, _ level: Int) -> Bool {
    guard let day = index.extraction.publicationDay, let year = year(of: item),
      index.dates(inSentence: index.sentence(of: level)).isEmpty
    else { return false }
    let published = day.components.year
    return year == published - 2 || year == published - 1
  }

  /// Whether the growth follows from the two, or one slip of the pen explains that it does not.
  private func isSlip(_ level: Int, _ growth: Int, _ prior: Int, _ falls: Bool) -> Bool {
    let relation = Relation(
      PercentChange.id, falls ? .percentFall : .percentChange,
      [index.operand(prior), index.operand(level)], result: index.operand(growth),
      evidence: .established)
    if relation.isVerified { return true }
    return relation.hasRepair(.all.subtracting(.sign)) { _ in true }
  }

  /// The year that a growth starts from: stated behind it, or the one before the level's.
  private func year(ofBase growth: Int, _ level: Int) -> Base? {
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

  private enum Base: Hashable { case year(Int, orBefore: Bool), yearBefore }

  /// Whether a figure is the level of the base year, of the same thing.
  private func isPrior(_ item: Int, to level: Int, _ base: Base) -> Bool {
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
  private func year(of item: Int) -> Int? {
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

  /// "revenue grew to $3.28 billion", "its sales were $3.21 billion in 2024": two names of one measure.
  private func areRevenue(_ item: Int, _ level: Int) -> Bool {
    let text = index.extraction.article.text
    return [item, level].allSatisfy { figure in
      guard index.items[figure].kind == .money, !index.place(figure).isCell else { return false }
      let end = index.span(figure).start
      let start = max(index.extraction.sentences[index.sentence(of: figure)].span.start, end - 48)
      return ["revenue", "Revenue", "sales", "Sales", "turnover", "Turnover", "takings"].contains {
        text[start..<end].holds($0)
      }
    }
  }

  /// Whether two figures are of one thing: a counted noun, or a word of both phrases.
  private func sharesSubject(_ item: Int, _ level: Int) -> Bool {
    if index.items[level].kind == .count, index.items[item].kind == .count { return true }
    if index.items[item].kind == .number {
      guard case .tableCell(let table, let row, _) = index.place(item) else { return false }
      let subject = index.extraction.rowTerms[table][row]
      let unit = index.unit(of: level).code
      return !subject.isEmpty
        && subject.allSatisfy {
          index.terms(of: level).contains($0)
            || unit.hasPrefix(index.extraction.terms[Int($0.rawValue)])
        }
    }
    let words = index.extraction.contexts[index.items[level].mention].nearTerms
    let others = index.extraction.contexts[index.items[item].mention].nearTerms
    let told = index.terms(of: level)
    let claimed = index.terms(of: item)
    if areRevenue(item, level) { return true }
    return words.contains { others.contains($0) && !index.isName($0) }
      || (!index.place(item).isCell && !claimed.isEmpty && claimed.allSatisfy(told.contains))
      || index.place(item).isCell && sharesSorted(index.terms(of: item), index.terms(of: level))
  }
}
