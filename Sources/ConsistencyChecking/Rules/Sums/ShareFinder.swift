import ArticleModel

/// Finds the percentages that share out one whole.
struct ShareFinder {
  let index: FigureIndex

  // MARK: Sentences

  func inSentences() -> [SharesToHundred.Shares] {
    var found: [SharesToHundred.Shares] = []
    var sentence = -1
    for item in index.items.indices where index.items[item].kind == .percent {
      guard index.sentence(of: item) != sentence, !index.place(item).isCell else { continue }
      sentence = index.sentence(of: item)
      if let shares = shares(inSentence: sentence) { found.append(shares) }
    }
    return found
  }

  private func shares(inSentence sentence: Int) -> SharesToHundred.Shares? {
    let pieces = index.pieces(inSentence: sentence)
    var items = shares(pieces)
    guard let last = items.last else { return nil }
    let isRest = isRest(last, sentence, pieces)
    guard items.count > 1 || isRest, !mayOverlap(sentence), !areOfNames(items, pieces) else {
      return nil
    }
    if items.count == 1 {
      // "Asia brought 41 percent, Europe 34. The remaining 25 percent …"
      guard isRest, index.neighbors(ofSentence: sentence).lowerBound < sentence else { return nil }
      let before = shares(index.pieces(inSentence: sentence - 1))
      // "Norden owns 62 percent. The other 38 percent …"
      guard before.count > 1 || (before.count == 1 && pieces.has("the other", at: 0)) else {
        return nil
      }
      items = before + items
    }
    let announced = isAnnounced(items, pieces) || endsWithOthers(items, pieces)
    let isOfKinds = areOfKinds(items, pieces)
    return SharesToHundred.Shares(
      items: items, isExhaustive: isRest || announced || isOfKinds,
      isExclusive: isRest || announced || isOfKinds || (isExclusive(pieces) && items.count > 2),
      isLikely: items.count > 2 && sharesOut(items, pieces))
  }

  /// "64 percent women and 36 percent men": two kinds that leave no third.
  private func areOfKinds(_ shares: [Int], _ pieces: Pieces) -> Bool {
    guard shares.count == 2 else { return false }
    let nouns = shares.compactMap { share in
      pieces.place(of: share).flatMap { pieces[safe: $0 + 1]?.text }
    }
    return ShareFinder.kinds.contains { $0 == nouns || $0.reversed() == nouns }
  }

  private static let kinds = [
    ["women", "men"], ["male", "female"], ["girls", "boys"], ["urban", "rural"],
    ["public", "private"], ["domestic", "foreign"],
  ]

  /// "… and other sources 12 percent", "25 percent for everything else": the last of a list is all that is left.
  private func endsWithOthers(_ shares: [Int], _ pieces: Pieces) -> Bool {
    guard shares.count > 2, let last = shares.last, let place = pieces.place(of: last),
      let before = pieces.place(of: shares[shares.count - 2]),
      pieces.hasWord(of: ["and"], in: before..<place)
    else { return false }
    return pieces.hasWord(of: ShareFinder.others, in: (before + 1)..<(place + 5))
  }

  private static let others: WordSet = ["other", "others", "everything", "everyone", "rest"]

  /// Whether one list has all percentages of a sentence, and words that share something out or name one source each.
  private func sharesOut(_ shares: [Int], _ pieces: Pieces) -> Bool {
    let places = shares.compactMap { pieces.place(of: $0) }
    guard places.count == shares.count, let first = places.first, let last = places.last,
      pieces.hasWord(of: ["and"], in: places[places.count - 2]..<last),
      zip(places, places.dropFirst()).allSatisfy({ $1 - $0 <= 12 }),
      !pieces.hasWord(of: ShareFinder.rates, in: 0..<pieces.count),
      !pieces.hasWord(of: ShareFinder.groups, in: 0..<pieces.count)
    else { return false }
    if pieces.hasWord(of: ShareFinder.sharing, in: 0..<pieces.count) { return true }
    return pieces.hasMark(of: [":"], in: max(0, first - 4)..<first)
      || places.allSatisfy { pieces[safe: $0 + 1]?.text == "from" }
  }

  private static let sharing: WordSet = [
    "made", "make", "makes", "mix", "came", "come", "comes", "use", "uses", "used", "using",
    "invested", "spent", "spends", "goes", "go", "went", "generated", "produced", "supplied",
    "supplies", "voted", "chose", "walk", "cycle", "drive", "travel", "heat", "serves", "provided",
    "provides", "opinion", "source", "sources", "category", "categories", "split", "splits",
    "according", "contributed", "brought", "favour", "favor", "is", "was", "are", "were",
  ]
  /// Words that set groups side by side, each with a percentage of its own.
  private static let groups: WordSet = [
    "among", "rate", "rates", "unemployment", "inflation", "rose", "fell", "up", "down", "grew",
    "rise", "growth", "aged", "interest", "tax", "turnout", "chance", "accuracy", "increase",
    "decrease", "risk", "probability", "higher", "lower", "than", "year", "quarter", "respectively",
  ]

  /// "52 percent of Norda, 29 percent of Solvik": of several wholes.
  private func areOfNames(_ shares: [Int], _ pieces: Pieces) -> Bool {
    let names = shares.compactMap { share -> String? in
      guard let place = pieces.place(of: share), pieces[safe: place + 1]?.text == "of",
        let name = pieces[safe: place + 2], name.isCapitalized
      else { return nil }
      return name.text
    }
    return Set(names).count > 1
  }

  /// The percentages that are levels: neither changes nor what something was before.
  private func shares(_ pieces: Pieces) -> [Int] {
    pieces.figures.filter { item, place in
      guard index.items[item].kind == .percent, index.items[item].hasValue,
        index.items[item].direction == nil, index.role(of: item) != .priorPeriod,
        index.items[item].modifier == nil || index.items[item].modifier == .approximate
      else { return false }
      if let next = pieces[safe: place + 1]?.text, ShareFinder.comparatives.contains(next) {
        return false
      }
      // "61 percent of men and 36 percent of women": each of a group of its own.
      if pieces[safe: place + 1]?.text == "of",
        NounKinds.sexes.contains(pieces[safe: place + 2]?.text ?? "")
      {
        return false
      }
      if let before = pieces[safe: place - 1]?.text, ShareFinder.earlier.contains(before) {
        // "In favour were 46 percent, against 37".
        return before == "against"
          && pieces.hasWord(of: ["favour", "favor"], in: 0..<pieces.count)
      }
      return true
    }.map(\.item)
  }

  private static let comparatives: WordSet = [
    "more", "less", "fewer", "higher", "lower", "above", "below", "up", "down", "faster", "better",
  ]
  private static let earlier: WordSet = ["from", "against", "by", "than", "with"]

  /// Whether a share is called the rest: "the other 25 percent", "the rest, 25 percent".
  private func isRest(_ share: Int, _ sentence: Int, _ pieces: Pieces) -> Bool {
    guard let place = pieces.place(of: share) else { return false }
    let start = pieces[place].span.start
    return index.cues(inSentence: sentence).contains { cue in
      guard cue.kind == .remainder, cue.span.end <= start,
        let behind = pieces.all.firstIndex(where: { $0.span.start >= cue.span.end }),
        place - behind <= 3
      else { return false }
      // "10 percent of the remaining 60 percent" is a share of a share.
      let before = pieces.all.lastIndex { $0.span.end <= cue.span.start }
      return before.map { pieces[$0].text != "of" } ?? true
    }
  }

  /// Whether a number of parts stands before them, and a colon: "three owners: …".
  private func isAnnounced(_ shares: [Int], _ pieces: Pieces) -> Bool {
    guard shares.count > 1, let first = pieces.place(of: shares[0]),
      let colon = pieces.all[..<first].lastIndex(where: { $0.isMark && $0.text == ":" }),
      let count = pieces.figures(in: 0..<colon).last, index.isCount(count.item),
      let number = index.items[count.item].nominal
    else { return false }
    return number.isEqual(to: ExactDecimal(shares.count)) && colon - count.place <= 6
  }

  private func isExclusive(_ pieces: Pieces) -> Bool {
    let all = 0..<pieces.count
    if pieces.hasWord(of: ShareFinder.exclusive, in: all) { return true }
    if pieces.hasWord(of: ["yes"], in: all), pieces.hasWord(of: ["no"], in: all) { return true }
    return all.contains {
      (pieces[$0].text == "of" || pieces[$0].text == "from")
        && ["which", "whom"].contains(pieces[safe: $0 + 1]?.text ?? "")
    } || pieces.has("of", at: 0)
  }

  /// Words of a list that shares one whole out, whatever its sum.
  private static let exclusive: WordSet = [
    "accounts", "accounted", "accounting", "shares", "shared", "belongs", "belong", "owns", "owned",
    "split",
    "divided", "breakdown", "breaks", "undecided", "unsure", "abstain", "abstained", "consists",
    "splits", "splitting", "single",
    "comprises", "favour", "favor", "against", "slices",
  ]

  /// Whether something near says that one thing can be in two shares.
  private func mayOverlap(_ sentence: Int) -> Bool {
    index.neighbors(ofSentence: sentence).contains { number in
      let pieces = index.pieces(inSentence: number)
      return pieces.roles.contains(.overlapping)
        || (0..<pieces.count).contains { pieces.has("more than one", at: $0) }
    }
  }

  static let overlapping: WordSet = [
    "several", "multiple", "both", "overlap", "overlapping", "also", "answers", "either", "turnout",
    "tick", "ticked", "boxes", "speak", "speaks",
  ]

  // MARK: Lists

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
  private func introduces(_ span: TextSpan, _ words: WordSet) -> Bool {
    guard let last = index.sentence(at: max(span.start, span.end - 1)) else { return false }
    let pieces = index.pieces(inSentence: last)
    if mayOverlap(last) { return false }
    if pieces.hasWord(of: words, in: 0..<pieces.count) { return true }
    // "So here is the money as a pie. We raised £212,400 …"
    guard index.neighbors(ofSentence: last).lowerBound < last else { return false }
    let before = index.pieces(inSentence: last - 1)
    return before.hasWord(of: ["pie", "breakdown", "split"], in: 0..<before.count)
  }

  private static let divisions: WordSet = [
    "divided", "breaks", "breakdown", "split", "splits", "shares", "share", "made", "pie",
    "category", "categories", "slices",
  ]
  private static let pies: WordSet = [
    "spent", "spend", "spends", "goes", "go", "went", "mix", "single", "where", "came", "comes",
    "money", "sources", "whole",
  ]

  static func isRestHeading(_ heading: String) -> Bool {
    let words = heading.split { !$0.isLetter }
    return words.contains {
      ["other", "others", "rest", "remaining", "remainder", "undecided", "balance"].contains($0)
    } || heading.hasPrefix("all other")
  }

  // MARK: Tables

  func inTables() -> [SharesToHundred.Shares] {
    var found: [SharesToHundred.Shares] = []
    for (number, table) in index.extraction.article.tables.enumerated() {
      for column in table.columns.indices.dropFirst() {
        if let shares = shares(table, number, column) { found.append(shares) }
      }
    }
    return found
  }

  private func shares(_ table: Table, _ number: Int, _ column: Int) -> SharesToHundred.Shares? {
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

  private static let changes: WordSet = [
    "change", "price", "per", "earnings", "value", "dividend", "points",
  ]
  /// A column of such shares gives a rate for each row.
  private static let rates: WordSet = [
    "households", "people", "adults", "pupils", "residents", "women", "men", "respondents", "who",
    "with", "without", "aged", "patients", "children", "homes", "schools", "companies", "firms",
  ]
}
