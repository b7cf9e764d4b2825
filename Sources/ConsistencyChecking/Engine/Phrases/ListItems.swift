import ArticleModel

/// Counts the items of a list in running text: "Adobe, SAP and Oracle".
struct ListItems {
  let index: FigureIndex
  let pieces: Pieces
  let start: Int
  /// Where the list is closed at the latest.
  let end: Int
  /// Whether countries or states are counted, so that their names are items.
  var countsRegions = false

  /// An item with more words is a clause.
  private static let longestItem = 6

  /// The least and the greatest number of items that the list can have; `nil` where its items cannot be counted.
  var count: ClosedRange<Int>? {
    if let count = quotedCount { return count...count }
    let limit = self.end
    var end = start
    let isDashed = pieces[safe: start - 1]?.isDash ?? false
    while end < limit, let piece = pieces[safe: end] {
      if piece.isMark {
        if isDashed, piece.isDash { break }
        if [".", "!", "?"].contains(piece.text), end + 1 == pieces.count { break }
        if ["(", ")", "\u{201C}", "\u{201D}", "\"", ":", "."].contains(piece.text) { return nil }
        if !isDashed, piece.isDash { return nil }
      }
      end += 1
    }
    guard start < end else { return nil }
    if pieces.hasMark(of: [";"], in: start..<end) { return semicolons(start..<end) }
    // A dash that nothing closes can be followed by anything.
    return commas(start..<end)
  }

  /// The number of titles in quotation marks, where nothing but commas and "and" stands between them.
  private var quotedCount: Int? {
    guard pieces[safe: start].map({ ListItems.quotes.contains($0.text) }) == true else {
      return nil
    }
    var count = 0
    var isInside = false
    var hasConjunction = false
    for place in start..<min(end, pieces.count) {
      let piece = pieces[place]
      if piece.isMark, ListItems.quotes.contains(piece.text) {
        isInside.toggle()
        if isInside { count += 1 }
      } else if !isInside {
        let isStop = piece.text == "." && place == pieces.count - 1
        guard piece.text == "," || isConjunction(place) || isStop else { return nil }
        hasConjunction = hasConjunction || piece.isWord
      }
    }
    return hasConjunction && !isInside && count > 1 ? count : nil
  }

  private static let quotes: WordSet = ["\u{201C}", "\u{201D}", "\""]

  private func semicolons(_ range: Range<Int>) -> ClosedRange<Int>? {
    let items = split(range, at: ";")
    // "First, jobs; second, homes": told by number.
    guard pieces[safe: range.lowerBound].map({ $0.text != "first" && $0.text != "one" }) ?? false
    else { return nil }
    guard items.allSatisfy({ !$0.isEmpty && $0.count <= 20 && !hasVerb($0) }) else { return nil }
    return items.count...items.count
  }

  private func commas(_ range: Range<Int>) -> ClosedRange<Int>? {
    let parts = split(range, at: ",").filter { !$0.isEmpty }
    var low = 0
    var high = 0
    let items = parts.filter { !isTail($0) }
    let capitalized = items.count { isCapitalized($0) }
    var hasConjunction = false
    for (number, part) in parts.enumerated() {
      var part = part
      let opensWithAnd = isConjunction(part.lowerBound)
      if opensWithAnd { part = (part.lowerBound + 1)..<part.upperBound }
      guard let first = pieces[safe: part.lowerBound], !part.isEmpty else { return nil }
      if ListItems.tails.contains(first.text, hash: first.hash) {
        // "…, who had come on at half time": tells of the item before it.
        if number == 0 { return nil }
        continue
      }
      let words = split(part, where: isConjunction).filter { !$0.isEmpty }
      guard !hasVerb(part), !words.isEmpty,
        words.allSatisfy({ $0.count <= ListItems.longestItem && isSingle($0) })
      else { return nil }
      let isApposition =
        number > 0 && !opensWithAnd && capitalized * 2 > items.count && !first.isCapitalized
      // "A custom, static site": two adjectives.
      let isAdjective =
        part.count == 2 && ListItems.articles.contains(first.text, hash: first.hash)
        && !first.isCapitalized
        && number + 1 < parts.count
        && !ListItems.articles.contains(pieces[parts[number + 1].lowerBound].text)
        && !isConjunction(parts[number + 1].lowerBound)
      // "Portland, Oregon, Austin, Texas, and Boise".
      let isRegion =
        number > 0 && !countsRegions && part.count < 3
        && ListItems.regions.contains(part.map { pieces[$0].text }.joined(separator: " "))
      let isLast = !parts[(number + 1)...].contains { !isTail($0) }
      let joined = words.count - 1
      if opensWithAnd || (isLast && joined > 0) { hasConjunction = true }
      low +=
        isApposition || isAdjective || isRegion
        ? 0 : 1 + (isLast && !opensWithAnd ? min(1, joined) : 0)
      high += 1 + joined
    }
    // A list without "and" can go on, or be something else.
    guard hasConjunction, low > 1, low <= high else { return nil }
    return low...high
  }

  private func isTail(_ part: Range<Int>) -> Bool {
    pieces[safe: part.lowerBound].map { ListItems.tails.contains($0.text) } ?? false
  }

  /// The stretches between the marks of a range, the empty ones too.
  private func split(_ range: Range<Int>, at mark: String) -> [Range<Int>] {
    split(range) { pieces[$0].isMark && pieces[$0].text == mark }
  }

  private func split(_ range: Range<Int>, where isSeparator: (Int) -> Bool) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    for place in range where isSeparator(place) {
      parts.append(start..<place)
      start = place + 1
    }
    return parts + [start..<range.upperBound]
  }

  private func isConjunction(_ place: Int) -> Bool {
    pieces[place].isWord && (pieces[place].text == "and" || pieces[place].text == "or")
  }

  private func isCapitalized(_ part: Range<Int>) -> Bool {
    guard let first = pieces[safe: part.lowerBound] else { return false }
    if isConjunction(part.lowerBound) {
      return pieces[safe: part.lowerBound + 1]?.isCapitalized ?? false
    }
    return first.isCapitalized
  }

  private func hasVerb(_ part: Range<Int>) -> Bool {
    part.contains { pieces[$0].isWord && ListItems.verbs.contains(pieces[$0].text) }
  }

  /// Whether an item is surely one: neither a figure nor several things under one name.
  private func isSingle(_ part: Range<Int>) -> Bool {
    // "The women's eight" is no figure; "25 men" is several.
    if part.contains(where: { isFigure($0, first: part.lowerBound) }) { return false }
    if pieces.hasWord(of: ListItems.several, in: part.prefix(2))
      || pieces.hasWord(of: ListItems.siblings, in: part)
    {
      return false
    }
    guard let first = pieces[safe: part.lowerBound], let last = pieces[safe: part.upperBound - 1]
    else { return false }
    let isPossessed =
      first.text == "the" || ListItems.possessives.contains(first.text, hash: first.hash)
    // "The Belgian miller Roels" is one, by name.
    let isNamed =
      last.isCapitalized && part.count > 2 && !pieces[part.upperBound - 2].isCapitalized
    let isPlural = last.text.hasSuffix("s") && !last.text.hasSuffix("ss") && !isNamed
    return !(isPossessed && isPlural && !ListItems.grounds.contains(last.text, hash: last.hash))
      && !(isPossessed
        && part.contains { pieces[$0].text.hasSuffix("s") && pieces[safe: $0 + 1]?.text == "of" })
  }

  /// Whether a place counts something: not "the women's eight", nor the number of "Pier 9".
  private func isFigure(_ place: Int, first: Int) -> Bool {
    guard pieces[place].item != nil else { return false }
    if place == first { return true }
    return !isSpelled(place) && !(pieces[place - 1].isWord && pieces[place - 1].isCapitalized)
  }

  private func isSpelled(_ place: Int) -> Bool {
    guard let item = pieces[place].item, index.items[item].kind == .number else { return false }
    return !index.extraction.article.text[index.span(item).range].contains { $0.isDigit }
  }

  /// Plurals that name one place.
  private static let grounds: WordSet = [
    "yards", "docks", "gardens", "works", "barracks", "grounds", "baths", "stables", "marshes",
    "flats", "woods", "heights", "falls", "springs", "docklands", "wetlands", "fairgrounds",
    "gasworks", "shipyards", "headquarters", "alps", "netherlands",
  ]
  /// Names that often tell where the town before them lies.
  private static let regions: WordSet = [
    "alabama", "alaska", "arizona", "arkansas", "california", "colorado", "connecticut", "delaware",
    "florida", "georgia", "hawaii", "idaho", "illinois", "indiana", "iowa", "kansas", "kentucky",
    "louisiana", "maine", "maryland", "massachusetts", "michigan", "minnesota", "mississippi",
    "missouri", "montana", "nebraska", "nevada", "new hampshire", "new jersey", "new mexico",
    "new york", "north carolina", "north dakota", "ohio", "oklahoma", "oregon", "pennsylvania",
    "rhode island", "south carolina", "south dakota", "tennessee", "texas", "utah", "vermont",
    "virginia", "washington", "west virginia", "wisconsin", "wyoming", "ontario", "quebec",
    "england", "scotland", "wales", "ireland", "france", "germany", "italy", "spain", "portugal",
    "canada", "mexico", "japan", "china", "india", "australia", "brazil", "poland", "austria",
    "switzerland", "belgium", "sweden", "norway", "denmark", "finland", "greece", "turkey", "egypt",
  ]
  private static let articles: WordSet = ["a", "an", "the"]
  private static let possessives: WordSet = ["his", "her", "their", "its", "our"]
  private static let several: WordSet = [
    "family", "couple", "pair", "twins", "brothers", "sisters", "parents", "children", "group",
    "both", "several", "others", "other", "many", "some", "more", "each", "etc", "including",
    "such",
    "like", "crew", "friends", "members",
  ]
  private static let siblings: WordSet = ["brothers", "sisters", "twins", "siblings", "couple"]
  private static let tails: WordSet = [
    "who", "which", "where", "whose", "whom", "after", "when", "while", "with", "by", "at", "in",
    "on", "of", "from", "for", "near", "said", "according", "as", "although", "but", "so", "all",
    "each", "both", "aged", "including", "formerly", "also", "now", "then", "respectively",
  ]
  private static let verbs: WordSet = [
    "is", "are", "was", "were", "be", "been", "has", "have", "had", "will", "would", "can", "could",
    "may", "might", "must", "shall", "should", "do", "does", "did", "not", "because", "if", "that",
    "who", "which", "he", "she", "it", "they", "we", "i", "you", "there", "said", "says", "isn't",
    "wasn't", "won't", "don't", "got", "went", "came", "made", "took", "join", "remain", "remained",
  ]
}
