/// A table that is still open: later lines may add to it.
final class TOMLTable {
  enum Content {
    case value(LocatedValue)
    case table(TOMLTable)
    case elements([TOMLTable])
  }

  private var entries: [(key: TOMLKey, content: Content)] = []
  private var indices: [String: Int] = [:]
  /// From the first to the last place that adds to the table.
  private var range: Range<Int>?
  /// Whether a header has defined it.
  private var isDefined = false

  /// The pairs in source order, duplicates included.
  var pairs: [LocatedPair] {
    entries.map { entry in
      LocatedPair(
        key: entry.key.name, keyRange: entry.key.range,
        value: entry.content.value(from: entry.key.range))
    }
  }

  /// Adds a pair; one whose key is there already stands beside the first.
  func append(_ key: TOMLKey, _ content: Content) {
    indices[key.name] = entries.count
    entries.append((key, content))
    extend(to: key.range)
    if case .value(let value) = content { extend(to: value.range) }
  }

  /// The table under `key`, made where there is none; the last one of an array of tables.
  func child(_ key: TOMLKey) throws(TOMLProblem) -> TOMLTable {
    guard let index = indices[key.name] else {
      let table = TOMLTable()
      append(key, .table(table))
      return table
    }
    switch entries[index].content {
    case .table(let table): return table
    case .elements(let tables):
      if let last = tables.last { return last }
    case .value: break
    }
    throw TOMLProblem("'\(key.name)' is no table", at: key.range.lowerBound)
  }

  /// A new last table of the array of tables under `key`.
  func newElement(_ key: TOMLKey, from start: Int) throws(TOMLProblem) -> TOMLTable {
    let table = TOMLTable()
    table.extend(to: start..<key.range.upperBound)
    guard let index = indices[key.name] else {
      append(key, .elements([table]))
      return table
    }
    guard case .elements(var tables) = entries[index].content else {
      throw TOMLProblem("'\(key.name)' is no array of tables", at: key.range.lowerBound)
    }
    entries[index].content = .table(table)
    tables.append(table)
    entries[index].content = .elements(tables)
    return table
  }

  /// Notes that a header defines the table; returns `false` where one did before.
  func define() -> Bool {
    defer { isDefined = true }
    return !isDefined
  }

  func extend(to added: Range<Int>) {
    guard let range else {
      self.range = added
      return
    }
    self.range =
      min(range.lowerBound, added.lowerBound)..<max(range.upperBound, added.upperBound)
  }

  /// This table as a value; an empty one stands at its key.
  fileprivate func value(from key: Range<Int>) -> LocatedValue {
    let pairs = pairs
    var whole = range ?? key
    for pair in pairs where pair.value.range.upperBound > whole.upperBound {
      whole = whole.lowerBound..<pair.value.range.upperBound
    }
    return LocatedValue(.map(pairs), at: whole)
  }
}

extension TOMLTable.Content {
  fileprivate func value(from key: Range<Int>) -> LocatedValue {
    switch self {
    case .value(let value): return value
    case .table(let table): return table.value(from: key)
    case .elements(let tables):
      let values = tables.map { $0.value(from: key) }
      let end = values.map(\.range.upperBound).max() ?? key.upperBound
      let start = values.map(\.range.lowerBound).min() ?? key.lowerBound
      return LocatedValue(.list(values), at: start..<max(start, end))
    }
  }
}
