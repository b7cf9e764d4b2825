import ArticleModel

/// S8: what remains of a whole is the whole without the parts that are told.
struct Remainder: RelationRule {
  static let id: RuleID = "S8"
  static let name = "remainder"
  static let summary = "The rest is the whole without its stated parts."
  static let documentation = """
    ## What it checks

    A stated rest against the whole and the parts named with it: "of 91 inmates 35 move abroad,
    the other 56 to the mainland"; "the rest", "the remaining", "leaving", "the shortfall of",
    "still to go", "has $38 million left".

    ## Why it matters

    The rest is the one figure of such a sentence that the writer worked out.

    ## Examples

    | text | verdict |
    | --- | --- |
    | Of 91 inmates 35 move abroad, the other 56 to the mainland. | exact |
    | Of the 5.2 million tourists 1.8 million came by sea, the rest, 3.5 million, by air. | consistent (rounding) |
    | Of 91 inmates 35 move abroad, the other 65 to the mainland. | inconsistent: digits swapped? |

    ## When it stays silent

    When the sentence does not say what the rest is a rest of, and when any choice of the figures
    before the rest leaves it, unless one list joins them. Words behind a figure ("left",
    "remain") alarm only where swapped digits explain the difference.
    """

  func propose(_ index: FigureIndex, _ propose: (Relation) -> Void) {
    for sentence in index.extraction.sentences.indices
    where index.hasCue([.remainder, .outcome], inSentence: sentence) {
      if let found = relation(sentence, index) { propose(found) }
    }
    let trailing = ["left", "remain", "still", "short"] as [StaticString]
    for sentence in Set(trailing.flatMap { index.sentences(containing: $0) }).sorted()
    where !index.hasCue(.remainder, inSentence: sentence) {
      if let found = trailingRelation(sentence, index), isSure(found) { propose(found) }
    }
  }

  func relation(_ sentence: Int, _ index: FigureIndex) -> Relation? {
    let pieces = index.pieces(inSentence: sentence)
    for cue in index.cues(inSentence: sentence) where leaves(cue, index) {
      guard let rest = rest(behind: cue, pieces, index) else { continue }
      if let whole = wholes(pieces, index).last(where: {
        $0 != rest.item && canBeRest(rest.item, of: $0, index)
      }) {
        let parts = parts(pieces, from: 0, to: rest.place, whole, index)
        let isList = isOneList(parts, pieces, index)
        if let found = relation(whole, parts, rest.item, .established, isList, index),
          !isVague(cue, index) || isSure(found)
        {
          return found
        }
      }
      if let found = withWholeBefore(sentence, pieces, rest, index)
        ?? withWholeBeside(pieces, rest, index), !isVague(cue, index) || isSure(found)
      {
        return found
      }
    }
    return nil
  }

  /// The figures that "of" marks as wholes.
  func wholes(_ pieces: Pieces, _ index: FigureIndex) -> [Int] {
    let finder = PartWholeFinder(index: index)
    return pieces.figures.filter { finder.marker(before: $0.place, pieces) != nil }.map(\.item)
      .filter { index.items[$0].hasValue && index.unit(of: $0).isAdditive }
  }

  func canBeRest(_ rest: Int, of whole: Int, _ index: FigureIndex) -> Bool {
    if index.canBePart(rest, of: whole) { return true }
    let kinds = [index.items[rest].kind, index.items[whole].kind]
    return kinds.allSatisfy { $0 == .count || $0 == .number }
  }

  /// The figures before the rest that can be parts of the whole.
  ///
  /// - Parameter isNear: Whether they stand in the rest's sentence, where other nouns can be of the whole too.
  func parts(
    _ pieces: Pieces, from start: Int, to end: Int, _ whole: Int, _ index: FigureIndex,
    isNear: Bool = true
  ) -> [Operand] {
    let isCount = index.items[whole].kind == .count || index.items[whole].kind == .number
    return (start..<end).compactMap { place in
      let piece = pieces[place]
      if let item = piece.item {
        guard item != whole, index.items[item].hasValue, !index.isFraction(item),
          isNear ? canBeRest(item, of: whole, index) : index.canBePart(item, of: whole)
        else { return nil }
        return index.operand(item)
      }
      // A number behind a name is none of the extraction's figures: "the Conservatives 19".
      guard isCount, let digits = piece.digits else { return nil }
      let text = index.extraction.article.string(piece.span)
      return Operand(
        reference: .other(.init(text: text, span: piece.span)), value: FigureValue(exactly: digits),
        text: text)
    }
  }

  func relation(
    _ whole: Int, _ parts: [Operand], _ rest: Int, _ evidence: Finding.Evidence, _ isList: Bool,
    _ index: FigureIndex
  ) -> Relation? {
    guard !parts.isEmpty, parts.count <= 8 else { return nil }
    let all = relation(whole, parts: parts, rest, evidence, index)
    if all.isVerified { return all }
    // Some figures before the rest can be of other things: "the two ferries", "on 18 buses".
    for left in isList ? 1..<1 : 1..<(1 << parts.count) {
      let some = parts.indices.filter { left & (1 << $0) != 0 }.map { parts[$0] }
      guard some.count < parts.count else { continue }
      var relation = relation(whole, parts: some, rest, evidence, index)
      if relation.isVerified {
        relation.evidence = .probable
        return relation
      }
    }
    // A probable whole needs a slip of the pen to alarm.
    if evidence == .probable,
      !all.operands.indices.contains(where: { operand in
        all.repairs(of: operand).contains { $0.kind.cost < 2 && $0.isExact }
      })
    {
      return nil
    }
    return all
  }

  func relation(
    _ whole: Int, parts: [Operand], _ rest: Int, _ evidence: Finding.Evidence, _ index: FigureIndex
  ) -> Relation {
    Relation(
      Self.id, .sum(weights: [1] + parts.map { _ in -1 }),
      [index.operand(whole)] + parts, result: index.operand(rest),
      evidence: evidence)
  }
}
