import ArticleModel

/// A length in one unit of those that make it up.
struct LengthPart: Sendable {
  var count: Int
  var unit: PeriodUnit
}

/// A length in ever smaller units, as text has it.
struct LengthParts: Sendable {
  var parts: [LengthPart] = []
  /// Its value for TIMEX3: "P1Y2DT3H".
  var timex = "P"
  /// Whether commas part the units.
  var isListed = false
  /// Whether a comma stands before the last "and" too, as in a list of several lengths.
  var isSeries = false
  /// The token behind it.
  var end = 0
}

/// Lengths in several units: "1 year, 2 days and 3 hours", "two years, three months".
extension FigureScanner {
  /// One length in ever smaller units, where no unit of it can be counted in another: a year in days.
  mutating func longLength(at index: Int) -> Int? {
    guard let first = lengthPart(at: index), hasPart(behind: first.end),
      let length = lengthParts(at: index),
      length.parts.count > 2 || length.parts.count == 2 && length.isListed, !length.isSeries
    else { return nil }
    append(.duration(length.timex, index..<length.end))
    return length.end
  }

  /// Whether another length follows one that ends at `index`.
  private func hasPart(behind index: Int) -> Bool {
    var cursor = index
    if input.mark(at: cursor) == .comma { cursor += 1 }
    if input.isA(.and, at: cursor) { cursor += 1 }
    return lengthPart(at: cursor) != nil
  }

  func lengthParts(at index: Int) -> LengthParts? {
    guard let first = lengthPart(at: index) else { return nil }
    var length = LengthParts()
    var next: (part: LengthPart, fraction: Substring, end: Int)? = first
    var cursor = index
    while let (part, fraction, end) = next {
      let (prefix, factor, letter) = part.unit.timexLetter
      if prefix == "PT", !length.timex.contains("T") { length.timex += "T" }
      length.timex += "\(part.count * factor)\(fraction)\(letter)"
      length.parts.append(part)
      length.end = end
      guard fraction.isEmpty else { break }
      cursor = end
      let isComma = input.mark(at: cursor) == .comma
      if isComma { cursor += 1 }
      let isLast = input.isA(.and, at: cursor)
      if isLast { cursor += 1 }
      next = lengthPart(at: cursor).flatMap {
        $0.part.unit.rawValue < part.unit.rawValue ? $0 : nil
      }
      if next != nil, isComma { length.isListed = true }
      if next != nil, isComma, isLast { length.isSeries = true }
    }
    return length
  }

  /// "2 days"; of seconds also "25.3".
  private func lengthPart(at index: Int) -> (part: LengthPart, fraction: Substring, end: Int)? {
    guard let token = input.at(index),
      token.kind == .number || input.has([.numberUnit, .numberTens], at: index)
    else { return nil }
    if let number = input.countNumber(at: index), input.mark(at: number.end - 1) != .hyphen,
      let unit = partUnit(at: number.end)
    {
      return (LengthPart(count: number.value, unit: unit), "", number.end + 1)
    }
    guard token.kind == .number, partUnit(at: index + 1) == .second else { return nil }
    let text = input.string(at: index)
    guard let point = text.firstIndex(of: "."), let count = Int(text[..<point]) else { return nil }
    return (LengthPart(count: count, unit: .second), text[point...], index + 2)
  }

  private func partUnit(at index: Int) -> PeriodUnit? {
    guard let (unit, _) = input.periodUnit(at: index), unit.rawValue <= PeriodUnit.year.rawValue,
      unit != .weekend, unit != .quarter, !input.isHyphenated(index)
    else { return nil }
    return unit
  }
}
