import ArticleModel

/// S7: a part is not larger than its whole.
struct PartWholeBound: RelationRule {
  static let id: RuleID = "S7"
  static let name = "part-whole-bound"
  static let summary = "A part is not larger than the whole that it is part of."
  static let documentation = """
    ## What it checks

    A figure that the text calls a part of another: "60 of the 105 tenants", "$62 million,
    including $8 million for bridges", "52 wells, 37 of them", "It has 52 wells. Some 37 of the
    wells", a table's row "of which
    occupied" under the row of beds, a percentage of a counted whole.

    ## Why it matters

    No rounding explains 112 of 100 senators.

    ## Examples

    | text | verdict |
    | --- | --- |
    | 60 of the 105 tenants | exact |
    | the $60 million, including $80 million for bridges | inconsistent |
    | 112 of its 100 senators | inconsistent |

    ## When it stays silent

    When the whole is not closed: a target that was passed, a capacity, debt against output,
    growth. "Them" and "including" alarm only where the part is larger than every figure before
    it that could be meant.
    """

  func propose(_ index: FigureIndex, _ propose: (Relation) -> Void) {
    var seen: Set<[Int]> = []
    for sentence in index.extraction.sentences.indices
    where !index.items(inSentence: sentence).isEmpty {
      if let pair = SentencePartWhole(index: index).pair(inSentence: sentence) {
        propose(relation(pair.part, pair.whole, index))
      }
      for pair in NamedPartWhole(index: index).pairs(inSentence: sentence)
      where !isTenfold(pair, index) {
        guard seen.insert([pair.part, pair.whole]).inserted else { continue }
        propose(relation(pair.part, pair.whole, index))
      }
      guard index.items(inSentence: sentence).count > 1 else { continue }
      for pair in index.partWholes(inSentence: sentence) where isClosed(pair, sentence, index) {
        guard seen.insert([pair.part, pair.whole]).inserted else { continue }
        propose(relation(pair.part, pair.whole, index))
      }
      if let relation = percentage(sentence, index) { propose(relation) }
    }
    for (table, _) in index.extraction.article.tables.enumerated() {
      for (part, whole) in rows(ofTable: table, index) { propose(relation(part, whole, index)) }
    }
  }

  private func relation(_ part: Int, _ whole: Int, _ index: FigureIndex) -> Relation {
    let operands = [index.operand(part), index.operand(whole)]
    var relation = Relation(Self.id, .order, operands, evidence: .established)
    relation.blame = .fixed(0)
    relation.gravity = .impossible
    relation.supports = false
    relation.expression = "\(operands[0].text) of \(operands[1].text)"
    relation.complaint =
      "\(operands[0].text) cannot be a part of \(operands[1].text): the part is larger than the whole"
    return relation
  }

  /// Whether nothing says that the whole may be exceeded, and the words bind both figures closely.
  private func isClosed(_ pair: PartWhole, _ sentence: Int, _ index: FigureIndex) -> Bool {
    let pieces = index.pieces(inSentence: sentence)
    guard let part = pieces.place(of: pair.part), let whole = pieces.place(of: pair.whole) else {
      return false
    }
    // One household can hand in two applications.
    if pair.form == .direct, !index.canBePart(pair.part, of: pair.whole) { return false }
    // "Two of one kind" counts nothing.
    if let size = index.items[pair.whole].nominal, !(1 < size) { return false }
    // What is ten times the whole is of something else: two aircraft, and divers "of whom there are 22".
    if isTenfold(pair, index) { return false }
    // "Of the €8.5 million set aside for them, it says, €7.2 million has been paid".
    let isOneUnit =
      index.items[pair.part].group == index.items[pair.whole].group
      || pieces[safe: part - 1]?.text == ","
    // "Of the 45 tunnels in the region, engineers closed 54."
    let endsClause = pieces[safe: part + 1].map(\.isMark) ?? true
    if pair.form == .opening, part - whole > (isOneUnit || endsClause ? 14 : 4) { return false }
    // "Of the 45 jurors, 54 asked to be excused": what the part does says nothing of the whole, but that all applied.
    let end = pair.form == .opening ? part : whole + 7
    guard
      pair.form != .opening || !pieces.hasWord(of: ["applied", "expected"], in: part..<(part + 4))
    else { return false }
    return !pieces.hasWord(of: OpenWholes.words, in: (whole + 1)..<end)
      && index.items[pair.part].modifier != .atMost
  }

  private func isTenfold(_ pair: PartWhole, _ index: FigureIndex) -> Bool {
    guard let part = index.items[pair.part].nominal, let size = index.items[pair.whole].nominal,
      let ratio = part.divided(by: size)
    else { return false }
    return ratio > 10
  }

  /// "183 percent of the 640 households".
  private func percentage(_ sentence: Int, _ index: FigureIndex) -> Relation? {
    let pieces = index.pieces(inSentence: sentence)
    let hundred: ExactDecimal = 100
    for (item, place) in pieces.figures where index.items[item].kind == .percent {
      guard let value = index.items[item].nominal, hundred < value,
        pieces[safe: place + 1]?.text == "of",
        let next = pieces.firstFigure(in: (place + 2)..<(place + 5)), index.isCount(next.item),
        !pieces.roles.contains(.openWhole)
      else { continue }
      var whole = index.operand(next.item)
      whole.value = FigureValue(exactly: hundred)
      let percent = index.operand(item)
      var relation = Relation(Self.id, .order, [percent, whole], evidence: .established)
      relation.blame = .fixed(0)
      relation.gravity = .impossible
      relation.supports = false
      relation.complaint = "\(percent.text) of \(whole.text) is more than all of them"
      return relation
    }
    return nil
  }

  /// The cells of a row "of which …" with those of the row above.
  private func rows(ofTable table: Int, _ index: FigureIndex) -> [(Int, Int)] {
    let rows = index.extraction.article.tables[table].rows
    var pairs: [(Int, Int)] = []
    var whole: Int?
    for (number, row) in rows.enumerated() {
      guard let heading = row.first.map({ index.extraction.article.text[$0.text.range] })
      else { continue }
      let isPart = ["of which", "of whom", "thereof"].contains(where: heading.holdsAnyCase)
      if !isPart { whole = number }
      guard isPart, let whole else { continue }
      for column in row.indices.dropFirst() {
        guard let part = index.item(inTable: table, row: number, column: column),
          let sum = index.item(inTable: table, row: whole, column: column),
          index.items[part].group == index.items[sum].group,
          index.items[part].kind != .percent
        else { continue }
        pairs.append((part, sum))
      }
    }
    return pairs
  }
}
