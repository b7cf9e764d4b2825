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
    guard index.cues.contains(.prior) || !index.dates.isEmpty else {
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
      figures[rate].role == .change, !figures[rate].isPerYear,
      figures.count(where: { $0.figure.kind == .percent }) == 1
    else { return nil }
    let levels = figures.filter {
      ($0.role == .level || $0.role == .new)
        && ($0.figure.kind == .money || $0.figure.kind == .count || $0.figure.kind == .measure)
    }
    guard levels.count == 1, let level = index.itemNumber(ofMention: levels[0].figure.mention),
      let year = year(ofBase: growth, level), index.items[level].modifier == nil
    else { return nil }
    let candidates = (priors[index.items[level].group] ?? []).prefix(PriorLevels.mostPriors) + cells
    let found = candidates.filter {
      index.sentence(of: $0) != sentence && isPrior($0, to: level, year)
    }
    return found.count == 1 ? (level, found[0], figures[rate].direction == .down) : nil
  }

  /// The year that a growth starts from: stated behind it, or the one before the level's.
  private func year(ofBase growth: Int, _ level: Int) -> Base? {
    let sentence = index.sentence(of: growth)
    let end = index.span(growth).end
    let dates = index.dates(inSentence: sentence).filter { ($0.length ?? 0) >= 365 }
    let behind = dates.first {
      let start = index.extraction.mentions[$0.mention].span.start
      return start >= end && start - end <= 12
    }
    if let behind { return .year(behind.start?.components.year ?? 0, orBefore: false) }
    let words: CueSet = [.yearOnYear, .prior]
    if index.hasCue(words, inSentence: sentence), let year = dates.first?.start?.components.year {
      return .year(year - 1, orBefore: true)
    }
    if dates.count == 1, let year = dates[0].start?.components.year {
      return .year(year - 1, orBefore: true)
    }
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
    return dates.count == 1 ? dates[0].start?.components.year : nil
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
    return words.contains { others.contains($0) && !index.isName($0) }
      || (!index.place(item).isCell && !claimed.isEmpty && claimed.allSatisfy(told.contains))
      || index.place(item).isCell && sharesSorted(index.terms(of: item), index.terms(of: level))
  }
}
