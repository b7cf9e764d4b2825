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

  /// The calendar of the company that a text names first.
  init?(of companies: [String: FiscalCalendar], in text: [UInt8]) {
    var first: (place: Int, name: String, calendar: FiscalCalendar)?
    for (name, calendar) in companies {
      guard let place = Self.place(of: Array(name.utf8), in: text) else { continue }
      // Of "Acme" and "Acme Bank" it is the longer.
      if let first, (first.place, -first.name.utf8.count) < (place, -name.utf8.count) { continue }
      first = (place, name, calendar)
    }
    guard let first else { return nil }
    self = first.calendar
  }

  /// Where a name stands as words of its own.
  private static func place(of name: [UInt8], in text: [UInt8]) -> Int? {
    guard let initial = name.first, name.count <= text.count else { return nil }
    func isLetter(_ index: Int) -> Bool {
      guard text.indices.contains(index) else { return false }
      let byte = text[index]
      return byte >= 0x80 || (byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z"))
        || (byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9"))
    }
    return (0...text.count - name.count).first { start in
      text[start] == initial && text[start..<start + name.count].elementsEqual(name)
        && !isLetter(start - 1) && !isLetter(start + name.count)
    }
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
