import ArticleModel

/// The shares of lists and of tables' columns.
extension ShareFinder {
  func inLists() -> [SharesToHundred.Shares] {
    let blocks = index.extraction.article.blocks
    guard blocks.contains(where: { $0.kind == .listItem }) else { return [] }
    var shares: [Int: [Int]] = [:]
    for item in index.items.indices
    where index.items[item].kind == .percent && index.place(item) == .listItem {
      shares[index.block(of: item), default: []].append(item)
    }
    var found: [SharesToHundred.Shares] = []
    var block = 0
    while block < blocks.count {
      guard blocks[block].kind == .listItem else {
        block += 1
        continue
      }
      let start = block
      while block < blocks.count, blocks[block].kind == .listItem { block += 1 }
      let lists = (start..<block).map { shares[$0] ?? [] }
      guard block - start > 1, lists.allSatisfy({ $0.count == 1 }), start > 0 else { continue }
      let items = lists.flatMap(\.self)
      guard items.allSatisfy({ index.items[$0].hasValue && index.items[$0].direction == nil })
      else { continue }
      let isWhole = introduces(blocks[start - 1].text, ShareFinder.divisions)
      let last = index.extraction.article.string(blocks[block - 1].text).lowercased()
      let hasRest = ShareFinder.isRestHeading(last)
      found.append(
        SharesToHundred.Shares(
          items: items, isExhaustive: isWhole || hasRest, isExclusive: isWhole || hasRest,
          isLikely: introduces(blocks[start - 1].text, ShareFinder.pies)))
    }
    return found
  }

  /// Whether the words before a list say that it shares something out.
  func introduces(_ span: TextSpan, _ words: WordSet) -> Bool {
    guard let last = index.sentence(at: max(span.start, span.end - 1)) else { return false }
    let pieces = index.pieces(inSentence: last)
    if mayOverlap(last) { return false }
    if pieces.hasWord(of: words, in: 0..<pieces.count) { return true }
    // "So here is the money as a pie. We raised £212,400 …"
    guard index.neighbors(ofSentence: last).lowerBound < last else { return false }
    let before = index.pieces(inSentence: last - 1)
    return before.hasWord(of: ["pie", "breakdown", "split"], in: 0..<before.count)
  }

  static let divisions: WordSet = [
    "divided", "breaks", "breakdown", "split", "splits", "shares", "share", "made", "pie",
    "category", "categories", "slices",
  ]
  static let pies: WordSet = [
    "spent", "spend", "spends", "goes", "go", "went", "mix", "single", "where", "came", "comes",
    "money", "sources", "whole",
  ]

  static func isRestHeading(_ heading: String) -> Bool {
    let words = heading.split { !$0.isLetter }
    return words.contains {
      ["other", "others", "rest", "remaining", "remainder", "undecided", "balance"].contains($0)
    } || heading.hasPrefix("all other")
  }

  func inTables() -> [SharesToHundred.Shares] {
    var found: [SharesToHundred.Shares] = []
    for (number, table) in index.extraction.article.tables.enumerated() {
      for column in table.columns.indices.dropFirst() {
        if let shares = shares(table, number, column) { found.append(shares) }
      }
    }
    return found
  }

  func shares(_ table: Table, _ number: Int, _ column: Int) -> SharesToHundred.Shares? {
    let text = index.extraction.article.string(table.columns[column].text).lowercased()
    let words = text.split { !$0.isLetter }.map(String.init)
    guard words.contains(where: { ["share", "shares", "mix", "breakdown"].contains($0) }),
      !words.contains(where: { ShareFinder.changes.contains($0) })
    else { return nil }
    let isPercent = text.contains("%") || words.contains("percent") || words.contains("cent")
    var items: [Int] = []
    var hasRest = false
    var hasTotal = false
    for (row, cells) in table.rows.enumerated() {
      let heading = cells.first.map { index.extraction.article.string($0.text).lowercased() } ?? ""
      guard let item = index.item(inTable: number, row: row, column: column) else { return nil }
      if ["total", "all", "sum", "overall"].contains(where: heading.hasPrefix) {
        if ShareFinder.isRestHeading(heading) == false {
          hasTotal = index.items[item].nominal?.isEqual(to: 100) == true
          continue
        }
      }
      let kind = index.items[item].kind
      guard index.items[item].hasValue, kind == .percent || (kind == .number && isPercent) else {
        return nil
      }
      hasRest = hasRest || ShareFinder.isRestHeading(heading)
      items.append(item)
    }
    guard items.count > 2 else { return nil }
    let isOfPeople = words.contains { ShareFinder.rates.contains($0) }
    return SharesToHundred.Shares(
      items: items, isExhaustive: hasRest || hasTotal,
      isExclusive: hasRest || hasTotal || !isOfPeople)
  }

  static let changes: WordSet = [
    "change", "price", "per", "earnings", "value", "dividend", "points",
  ]
  /// A column of such shares gives a rate for each row.
  static let rates: WordSet = [
    "households", "people", "adults", "pupils", "residents", "women", "men", "respondents", "who",
    "with", "without", "aged", "patients", "children", "homes", "schools", "companies", "firms",
  ]
}
