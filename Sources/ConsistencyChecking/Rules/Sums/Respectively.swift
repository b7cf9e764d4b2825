import ArticleModel

/// S10: lists that "respectively" pairs have as many members.
struct Respectively: RelationRule {
  static let id: RuleID = "S10"
  static let name = "respectively"
  static let summary = "Lists that \"respectively\" pairs are of equal length."
  static let documentation = """
    ## What it checks

    The two lists that "respectively" pairs: names and figures, figures and years.

    ## Why it matters

    With one member too many or too few, no reader can tell which belongs to which.

    ## Examples

    | text | verdict |
    | --- | --- |
    | $5 million and $7 million in 2024 and 2025, respectively | exact |
    | $5 million, $6 million and $7 million in 2024 and 2025, respectively | inconsistent |

    ## When it stays silent

    When one of the lists cannot be told, or when some way of cutting the first into members
    makes it as long as the second.
    """

  func propose(_ index: FigureIndex, _ propose: (Relation) -> Void) {
    for sentence in index.sentences(containing: "respectively") {
      let pieces = index.pieces(inSentence: sentence)
      for place in 0..<pieces.count where pieces[place].text == "respectively" {
        if let relation = relation(place, pieces, index) { propose(relation) }
      }
    }
  }

  private func relation(_ place: Int, _ pieces: Pieces, _ index: FigureIndex) -> Relation? {
    guard let (first, last) = lists(place, pieces), isPlain(first, pieces, index),
      isPlain(last, pieces, index), first.range.upperBound <= last.range.lowerBound
    else { return nil }
    guard
      let blamed = mention(in: last.range, pieces, index)
        ?? mention(in: first.range, pieces, index),
      let size = last.sizes.max()
    else { return nil }
    let common = first.sizes.intersection(last.sizes).max()
    guard let other = common ?? first.sizes.max() else { return nil }
    let list = text(first.range, pieces, index)
    let member = Operand(
      reference: .other(.init(text: list, span: span(first.range, pieces))),
      value: FigureValue(exactly: ExactDecimal(other)), text: list)
    let result = Operand(
      reference: .mention(blamed), value: FigureValue(exactly: ExactDecimal(common ?? size)),
      text: index.extraction.text(of: blamed))
    var relation = Relation(
      Self.id, .sum(weights: [1]), [member], result: result, evidence: .established)
    relation.blame = .fixed(1)
    relation.gravity = .warning
    relation.supports = false
    relation.expression = "\(other) and \(common ?? size), respectively"
    relation.complaint =
      "\"respectively\" pairs a list of \(other) with a list of \(size) (\(result.text) …)"
    return relation
  }

  /// The two lists before the word, or one on each side of it: "in 2023 and 2024 it earned, respectively, $4m and $5m".
  private func lists(_ place: Int, _ pieces: Pieces)
    -> (first: CoordinatedLists.List, last: CoordinatedLists.List)?
  {
    var end = place
    if pieces[safe: end - 1]?.text == "," { end -= 1 }
    let before = CoordinatedLists(pieces).lists(in: 0..<end)
    guard let last = before.last else { return nil }
    let start = pieces[safe: place + 1]?.text == "," ? place + 2 : place + 1
    if before.count == 1, last.range.upperBound >= end - 1 {
      // "In 2023 and 2024 it earned, respectively, …", "In March and April, respectively, it sold …".
      guard let behind = CoordinatedLists(pieces).lists(in: start..<pieces.count).first,
        behind.range.lowerBound - start <= 3, pieces[safe: start]?.text != "and",
        pieces.firstFigure(in: start..<pieces.count).map({ behind.range.contains($0.place) })
          == true
      else { return nil }
      return (last, behind)
    }
    guard before.count > 1, end - last.range.upperBound <= 4 else { return nil }
    return (before[before.count - 2], last)
  }

  /// Whether a list begins where it seems to: full dates, quotation marks and signs hide where its members end.
  private func isPlain(_ list: CoordinatedLists.List, _ pieces: Pieces, _ index: FigureIndex)
    -> Bool
  {
    let before = max(0, list.range.lowerBound - 3)..<list.range.upperBound
    return before.allSatisfy { place in
      let piece = pieces[place]
      if piece.isMark { return [",", ";", ":", "—", "–", ".", "-"].contains(piece.text) }
      if piece.isWord { return !Respectively.months.contains(piece.text, hash: piece.hash) }
      guard case .time(let mention) = piece.kind else { return true }
      let kind = index.extraction.mentions[mention].kind
      // A time of the day, or of a race, is whole.
      let text = index.extraction.article.text[piece.span.range]
      // So is "October 2024", as it has no comma.
      let isMonth =
        kind == .date && !text.contains(UInt8(ascii: ",")) && text.count <= 14
        && list.range.allSatisfy { !pieces[$0].isWord || pieces[$0].text == "and" }
      return kind == .duration || kind == .time || piece.span.length == 4 || isMonth
        || place < list.range.lowerBound
        || !text.contains { $0.isDigit }
    }
  }

  private static let months: WordSet = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october",
    "november", "december",
  ]

  /// The first figure or date of a list.
  private func mention(in range: Range<Int>, _ pieces: Pieces, _ index: FigureIndex) -> Int? {
    for place in range {
      if let item = pieces[place].item { return index.items[item].mention }
      if case .time(let mention) = pieces[place].kind { return mention }
    }
    return nil
  }

  private func span(_ range: Range<Int>, _ pieces: Pieces) -> TextSpan {
    TextSpan(start: pieces[range.lowerBound].span.start, end: pieces[range.upperBound - 1].span.end)
  }

  private func text(_ range: Range<Int>, _ pieces: Pieces, _ index: FigureIndex) -> String {
    index.extraction.article.string(span(range, pieces))
  }
}
