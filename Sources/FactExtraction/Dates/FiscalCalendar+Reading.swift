import ArticleModel

extension FiscalCalendar {
  /// The calendar that a person gives by the last month of the fiscal year: "September", "sep", "9", "09-30".
  public init?(lastMonth text: String) {
    guard let month = Self.month(text) else { return nil }
    self.init(lastMonth: month)
  }

  /// What an article's front matter says: `fiscal_year_end`, or `fiscal_year_start` where years are named by their
  /// beginning.
  init?(of metadata: Metadata) {
    for pair in metadata.extra {
      guard case .string(let text) = pair.value, let month = Self.month(text) else { continue }
      switch String(pair.key.lowercased().filter(\.isLetter)) {
      case "fiscalyearend": self.init(lastMonth: month)
      case "fiscalyearstart": self.init(firstMonth: month)
      default: continue
      }
      return
    }
    return nil
  }

  private static func month(_ text: String) -> Int? {
    let parts = text.split { !$0.isLetter && !$0.isNumber }
    let months = parts.compactMap { part in
      part.allSatisfy(\.isNumber) ? nil : English.lexicon.month(named: part.lowercased())
    }
    if let month = months.first { return month }
    // "9" and "09-30"; of a whole date the month stands behind the year.
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == parts.count, let first = numbers.first(where: { $0 < 1000 }) else {
      return nil
    }
    return first
  }
}
