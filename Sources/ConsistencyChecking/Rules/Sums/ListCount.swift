import ArticleModel

/// S9: an announced list has as many items as announced.
struct ListCount: RelationRule {
  static let id: RuleID = "S9"
  static let name = "list-count"
  static let summary = "A list has as many items as the words before it announce."
  static let documentation = """
    ## What it checks

    A counted noun before a colon, a dash or "namely" against the items that follow it: "three
    companies: Adobe, SAP and Oracle", or the points of a list behind a colon.

    ## Why it matters

    An item is cut or added, and the number in front of the list stays.

    ## Examples

    | text | verdict |
    | --- | --- |
    | three companies: Adobe, SAP and Oracle | exact |
    | four companies: Adobe, SAP and Oracle | inconsistent |

    ## When it stays silent

    "Including", "such as" and "among them" announce no whole list. Items that are clauses, that
    have figures of their own or that stand for several ("two brothers", "the old clubs") are not
    counted; an apposition ("Ola Brandt, the captain") may be an item or none.
    """

  func propose(_ index: FigureIndex, _ propose: (Relation) -> Void) {
    for item in index.items.indices where canAnnounce(item, index) {
      let sentence = index.sentence(of: item)
      let pieces = index.pieces(inSentence: sentence)
      guard let place = pieces.place(of: item), let list = list(after: place, pieces, index) else {
        continue
      }
      let start = list.lowerBound
      if start == pieces.count {
        if let count = points(behind: sentence, index) {
          propose(relation(item, count...count, "points", index))
        }
      } else if let count = ListItems(
        index: index, pieces: pieces, start: start, end: list.upperBound,
        countsRegions: ListCount.regions.contains(index.unit(of: item).code)
      ).count {
        propose(relation(item, count, text(start, pieces, index), index))
      }
    }
  }

  /// Whether a figure is a small whole number of things.
  private func canAnnounce(_ item: Int, _ index: FigureIndex) -> Bool {
    let figure = index.items[item]
    guard figure.kind == .count, figure.modifier == nil, let value = figure.nominal,
      value.exponent >= 0, value < 13, 1 < value, !index.place(item).isCell,
      index.unit(of: item).per == nil, !isCouple(item, index)
    else { return false }
    return !ListCount.others.contains(index.unit(of: item).code)
  }

  /// "A couple of reasons" are few, not two; "a 5-part series" is one.
  private func isCouple(_ item: Int, _ index: FigureIndex) -> Bool {
    let text = index.extraction.article.text[index.span(item).range]
    return text.starts(with: "a couple".utf8) || text.starts(with: "couple".utf8)
      || text.prefix { $0 != UInt8(ascii: " ") }.contains(UInt8(ascii: "-"))
  }

  private static let regions: WordSet = [
    "country", "state", "nation", "market", "member", "province", "region", "team", "economy",
  ]
  private static let others: WordSet = [
    "other", "others", "more", "point", "goal", "time", "run", "vote", "lap", "mile", "series",
  ]

  /// The places of the list that a counted noun announces: from its first item to the sentence's end, or to what closes it.
  private func list(after place: Int, _ pieces: Pieces, _ index: FigureIndex) -> Range<Int>? {
    // "Two of the three towns: …" announces two.
    if pieces.has("of the", before: place) || pieces.has("of its", before: place) { return nil }
    if let named = namedList(after: place, pieces) ?? statedList(after: place, pieces, index) {
      return named
    }
    var cursor = place + 1
    // What opens a sentence can be told of at length before its list.
    let reach = place == 0 || (place == 1 && pieces[0].text == "the") ? 30 : 10
    while let piece = pieces[safe: cursor], cursor - place <= reach {
      // A counted noun nearer to the list announces it.
      if let item = piece.item, reach == 10 || index.items[item].kind == .count { return nil }
      if piece.text == "namely" || piece.text == "viz" { return cursor + 1..<pieces.count }
      if piece.isMark {
        if piece.text == ":" || piece.isDash {
          let next = pieces[safe: cursor + 1]?.text ?? ""
          guard cursor - place <= 10 || piece.text == ":" else { return nil }
          return ListCount.openers.contains(next) ? nil : cursor + 1..<pieces.count
        }
        if piece.text == "(", cursor - place <= 2 { return bracket(from: cursor, pieces) }
        guard piece.text == "," else { return nil }
      }
      cursor += 1
    }
    return nil
  }

  /// "Three products (pumps, valves and meters)": what a bracket right behind the noun holds.
  private func bracket(from open: Int, _ pieces: Pieces) -> Range<Int>? {
    guard let end = (open..<pieces.count).first(where: { pieces[$0].text == ")" }),
      end - open > 3, pieces.firstFigure(in: open..<end) == nil,
      !ListCount.openers.contains(pieces[open + 1].text),
      !pieces.hasWord(of: ["among", "including", "such", "e.g", "eg", "etc"], in: open..<end)
    else { return nil }
    return open + 1..<end
  }

  /// "The four founders, Ada Byrne, Cole Dunn and Eva Frost, own …", "the three finalists (Kane, Lopez and Nair)": names
  /// between commas or in brackets right behind the noun.
  private func namedList(after place: Int, _ pieces: Pieces) -> Range<Int>? {
    guard let mark = pieces[safe: place + 1], mark.text == "," || mark.text == "(" else {
      return nil
    }
    let isDefinite =
      pieces[safe: place - 1].map {
        ["the", "its", "his", "her", "their", "all", "these", "those"].contains($0.text)
      } ?? false
    var cursor = place + 2
    var isLast = false
    while let piece = pieces[safe: cursor] {
      if piece.isMark {
        if isLast, piece.text == (mark.text == "(" ? ")" : isDefinite ? "," : ".") {
          guard isDefinite || mark.text == "(" || cursor == pieces.count - 1 else { return nil }
          if piece.text == "." { return pieces[cursor - 1].isMark ? nil : place + 2..<cursor }
          // "Bath and North East Somerset, Devon and Kent": the first "and" closed no list.
          let isOpen = pieces[safe: cursor + 1].map { $0.isCapitalized || $0.text == "and" }
          return pieces[cursor - 1].isMark || isOpen != false ? nil : place + 2..<cursor
        }
        guard piece.text == ",", !isLast else { return nil }
      } else if piece.isWord, piece.text == "and" {
        guard !isLast else { return nil }
        isLast = true
      } else {
        guard piece.isWord, piece.isCapitalized else { return nil }
      }
      cursor += 1
    }
    return nil
  }

  /// "The five candidates are Ada Byrne, …": names behind "are" or "were", to the sentence's end.
  private func statedList(after place: Int, _ pieces: Pieces, _ index: FigureIndex) -> Range<Int>? {
    guard place <= 3, let before = pieces[safe: place - 1],
      ListCount.determiners.contains(before.text) || before.text.hasSuffix("'s")
        || before.text.hasSuffix("s'"),
      let verb = (place + 1..<min(pieces.count, place + 6)).first(where: {
        pieces[$0].text == "are" || pieces[$0].text == "were"
      }), pieces.firstFigure(in: (place + 1)..<verb) == nil,
      !pieces.hasMark(of: [","], in: (place + 1)..<verb),
      let first = pieces[safe: verb + 1], first.isCapitalized || first.text == "the"
    else { return nil }
    let items = (verb + 1)..<pieces.count
    // All names: "The two towns are Protestant and poor" tells what they are like.
    let isNames = items.allSatisfy { item in
      let piece = pieces[item]
      return piece.isCapitalized || piece.text == "," || piece.text == "and"
        || (piece.text == "." && item == pieces.count - 1)
        || ListCount.particles.contains(piece.text)
    }
    return isNames ? items : nil
  }

  private static let determiners: WordSet = ["the", "its", "his", "her", "their", "all", "these"]
  private static let particles: WordSet = ["of", "the", "de", "van", "von", "da", "la", "al", "st"]

  /// Words that open a list that need not be whole.
  private static let openers: WordSet = [
    "including", "such", "among", "for", "notably", "especially", "one", "some", "e", "like", "not",
    "from", "at", "in",
  ]

  /// The points of the list that follows a sentence's block.
  private func points(behind sentence: Int, _ index: FigureIndex) -> Int? {
    let blocks = index.extraction.article.blocks
    let block = index.extraction.sentences[sentence].block
    guard block + 1 < blocks.count, blocks[block].kind != .listItem,
      index.extraction.sentences[sentence].span.end + 2 >= blocks[block].text.end
    else { return nil }
    let end = blocks[(block + 1)...].firstIndex { $0.kind != .listItem } ?? blocks.count
    // Points within points are indented more.
    let depth = indentation(blocks[block + 1], index)
    let items = (block + 1)..<end
    guard items.allSatisfy({ depth <= indentation(blocks[$0], index) }) else { return nil }
    let points = items.filter { indentation(blocks[$0], index) == depth }
    // A point of several sentences tells of more than one thing.
    guard points.allSatisfy({ blocks[$0].text.length < 160 }) else { return nil }
    return points.count > 1 && points.count < 40 ? points.count : nil
  }

  /// How many blanks stand before a block's line in the source.
  private func indentation(_ block: Block, _ index: FigureIndex) -> Int {
    let source = index.extraction.article.decodedSource
    var start = min(block.source.start, source.count)
    while start > 0, source[start - 1] != UInt8(ascii: "\n") { start -= 1 }
    return source[start...].prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }.count
  }

  private func text(_ start: Int, _ pieces: Pieces, _ index: FigureIndex) -> String {
    let last = min(pieces.count - 1, start + 30)
    return index.extraction.article.string(
      TextSpan(start: pieces[start].span.start, end: pieces[last].span.end))
  }

  private func relation(
    _ item: Int, _ counts: ClosedRange<Int>, _ list: String, _ index: FigureIndex
  ) -> Relation {
    let low = ExactDecimal(counts.lowerBound)
    let high = ExactDecimal(counts.upperBound)
    let value = FigureValue(between: DecimalInterval(low: low, high: high))
    let member = Operand(reference: .other(.init(text: list)), value: value, text: list)
    var relation = Relation(
      Self.id, .sum(weights: [1]), [member], result: index.operand(item), evidence: .established)
    relation.blame = .fixed(1)
    relation.gravity = .warning
    relation.supports = false
    let size =
      counts.count == 1 ? "\(counts.lowerBound)" : "\(counts.lowerBound) or \(counts.upperBound)"
    relation.expression = "\(index.operand(item).text): a list of \(size)"
    relation.complaint = "\(index.operand(item).text) are announced, but the list has \(size)"
    return relation
  }
}
