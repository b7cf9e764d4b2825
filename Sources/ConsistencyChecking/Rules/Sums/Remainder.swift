import ArticleModel

/// S8: what remains of a whole is the whole without the parts that are told.
struct Remainder: RelationRule {
  static let id: RuleID = "S8"
  static let name = "remainder"
  static let summary = "The rest is the whole without its stated parts."
  static let documentation = """
    ## What it checks

    A stated rest against the whole and the parts named with it: "of 91 inmates 35 move abroad,
    the other 56 to the mainland"; "the rest", "the remaining", "leaving".

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
    before the rest leaves it.
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

  /// "Has $38 million left", "37 remain unidentified", "with 580 km still to go", "a shortfall of £37,000".
  private func trailingRelation(_ sentence: Int, _ index: FigureIndex) -> Relation? {
    let pieces = index.pieces(inSentence: sentence)
    // "Five have come, three remain and one has died": one more part.
    guard let rest = pieces.figures.last(where: { index.unit(of: $0.item).isAdditive }),
      isLeft(rest.item, rest.place, pieces, index)
    else { return nil }
    if let whole = wholes(pieces, index).last(where: {
      $0 < rest.item && canBeRest(rest.item, of: $0, index)
    }) {
      let parts = parts(pieces, from: 0, to: rest.place, whole, index)
      return relation(whole, parts, rest.item, .established, isOneList(parts, pieces, index), index)
    }
    return withWholeBefore(sentence, pieces, rest, index) ?? withWholeBeside(pieces, rest, index)
  }

  /// Whether it holds, or swapped digits explain that it does not: words behind a figure say less of what it is
  /// the rest of.
  private func isSure(_ relation: Relation) -> Bool {
    relation.isVerified || relation.hasSwappedDigits
  }

  /// Whether words behind a figure, or "shortfall" before it, say that it is what is left.
  private func isLeft(_ item: Int, _ place: Int, _ pieces: Pieces, _ index: FigureIndex) -> Bool {
    guard index.unit(of: item).isAdditive, index.items[item].hasValue else { return false }
    if pieces.has("shortfall of", before: place) { return true }
    for word in (place + 1)..<(place + 4) {
      guard let piece = pieces[safe: word], piece.isWord else { return false }
      switch piece.text {
      case "left", "short":
        return pieces[safe: word + 1].map {
          $0.isMark || ["to", "over", "for", "of"].contains($0.text)
        } ?? true
      case "remain", "remains", "remained": return true
      // "Three had left" tells what they did.
      case "had", "have", "has", "were", "was", "who", "which", "that": return false
      case "still":
        return ["to", "owed", "outstanding", "missing", "unsold", "unspent", "needed", "due"]
          .contains(pieces[safe: word + 1]?.text ?? "")
      default: continue
      }
    }
    return false
  }

  private func relation(_ sentence: Int, _ index: FigureIndex) -> Relation? {
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

  /// Whether a cue speaks of a rest: "the other", or "leaving … at", which tells the outcome of changes too.
  private func leaves(_ cue: Cue, _ index: FigureIndex) -> Bool {
    cue.kind == .remainder || (cue.kind == .outcome && verb(of: cue, index) != nil)
  }

  /// The end of the verb of leaving in a cue, which can reach beyond the rest: "leaving … at".
  private func verb(of cue: Cue, _ index: FigureIndex) -> (end: Int, isSure: Bool)? {
    let text = index.extraction.article.text[cue.span.range]
    for (verb, isSure) in [("leaving", true), ("leaves", true), ("left", false)] {
      guard let start = text.firstRange(of: Array(verb.utf8))?.lowerBound else { continue }
      return (start + verb.utf8.count, isSure)
    }
    return nil
  }

  /// Whether "left" alone says that something is a rest, which it says of what happened before too.
  private func isVague(_ cue: Cue, _ index: FigureIndex) -> Bool {
    cue.kind == .outcome && verb(of: cue, index)?.isSure != true
  }

  /// The figure that a word of remainder speaks of: the next behind it, within a few words.
  private func rest(behind cue: Cue, _ pieces: Pieces, _ index: FigureIndex)
    -> (item: Int, place: Int)?
  {
    let end = cue.kind == .outcome ? verb(of: cue, index)?.end ?? cue.span.end : cue.span.end
    guard let start = pieces.all.firstIndex(where: { $0.span.start >= end }),
      let next = pieces.firstFigure(in: start..<(start + 4)), index.items[next.item].hasValue,
      !pieces.hasWord(of: Remainder.breaks, in: start..<next.place),
      // "The remaining cells, 40 in all": of something else.
      !pieces.hasMark(of: [","], in: (start + 1)..<max(start + 1, next.place))
    else { return nil }
    // "the remaining 70 of those": a rest of something else.
    if pieces[safe: next.place + 1]?.text == "of",
      ["those", "these", "them", "which", "whom"].contains(pieces[safe: next.place + 2]?.text ?? "")
    {
      return nil
    }
    return next
  }

  private static let breaks: WordSet = [
    "within", "of", "than", "at", "with", "by", "to", "in", "for",
  ]

  /// The figures that "of" marks as wholes.
  private func wholes(_ pieces: Pieces, _ index: FigureIndex) -> [Int] {
    let finder = PartWholeFinder(index: index)
    return pieces.figures.filter { finder.marker(before: $0.place, pieces) != nil }.map(\.item)
      .filter { index.items[$0].hasValue && index.unit(of: $0).isAdditive }
  }

  private func canBeRest(_ rest: Int, of whole: Int, _ index: FigureIndex) -> Bool {
    if index.canBePart(rest, of: whole) { return true }
    let kinds = [index.items[rest].kind, index.items[whole].kind]
    return kinds.allSatisfy { $0 == .count || $0 == .number }
  }

  /// The figures before the rest that can be parts of the whole.
  ///
  /// - Parameter isNear: Whether they stand in the rest's sentence, where other nouns can be of the whole too.
  private func parts(
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

  /// A rest whose whole an earlier sentence of the paragraph states: "the council has 57 seats", then "the remaining 14".
  private func withWholeBefore(
    _ sentence: Int, _ pieces: Pieces, _ rest: (item: Int, place: Int), _ index: FigureIndex
  ) -> Relation? {
    let block = index.firstSentence(ofBlockWith: sentence)
    var slip: Relation?
    for start in stride(from: sentence - 1, through: max(0, sentence - 3), by: -1) {
      let own = index.items(inSentence: start).filter { canBeWhole($0, of: rest.item, index) }
      guard let whole = own.max(by: { isLess($0, $1, index) }) else { continue }
      var parts: [Operand] = []
      for between in start..<sentence {
        let pieces = index.pieces(inSentence: between)
        parts += self.parts(pieces, from: 0, to: pieces.count, whole, index, isNear: false)
      }
      parts += self.parts(pieces, from: 0, to: rest.place, whole, index)
      guard !parts.isEmpty, parts.count <= 8 else { continue }
      let all = relation(whole, parts: parts, rest.item, .probable, index)
      if all.isVerified { return established(all) }
      if let found = relation(whole, parts, rest.item, .probable, false, index), found.isVerified {
        return start >= block ? found : nil
      }
      let pointsBack = start == sentence - 1 && (opensWithRest(pieces) || opensWithSum(pieces))
      let isSlip =
        all.hasSwappedDigits || ((start >= block || pointsBack) && isNear(all))
        || (pointsBack && isShared(whole, rest.item, start, index))
      // What fits further off explains the rest better.
      if slip == nil, isSlip { slip = established(all) }
    }
    return slip
  }

  /// "Of the 83 passengers, 49 …": a whole that is being shared out, and a rest of its own noun.
  private func isShared(_ whole: Int, _ rest: Int, _ sentence: Int, _ index: FigureIndex) -> Bool {
    let pieces = index.pieces(inSentence: sentence)
    guard index.items[whole].group == index.items[rest].group else { return false }
    if wholes(pieces, index).contains(whole) { return true }
    // "A grant of £5.2m … Of the money, £3.8m …": the only sum that it can be.
    return index.items[whole].kind == .money
      && pieces.figures.count { index.items[$0.item].group == index.items[whole].group } == 1
  }

  /// "Of the money, …", "Of that sum, …".
  private func opensWithSum(_ pieces: Pieces) -> Bool {
    pieces[0].text == "of" && ["the", "that", "this"].contains(pieces[safe: 1]?.text ?? "")
      && SentencePartWhole.sums.contains(pieces[safe: 2]?.text ?? "")
      && pieces[safe: 3]?.text == ","
  }

  /// "The remaining 34 passengers …" points back, across paragraphs too.
  private func opensWithRest(_ pieces: Pieces) -> Bool {
    ["the remaining", "the other", "the rest"].contains { pieces.has($0, at: 0) }
  }

  /// A rest whose whole is the largest figure before it: "had 1,200 containers aboard; 340 fell overboard, leaving 860".
  private func withWholeBeside(
    _ pieces: Pieces, _ rest: (item: Int, place: Int), _ index: FigureIndex
  ) -> Relation? {
    let wholes = pieces.figures(in: 0..<rest.place).map(\.item).filter {
      canBeWhole($0, of: rest.item, index)
    }
    guard let whole = wholes.max(by: { isLess($0, $1, index) }) else { return nil }
    let parts = parts(pieces, from: 0, to: rest.place, whole, index, isNear: false)
    guard !parts.isEmpty, parts.count <= 8 else { return nil }
    let all = relation(whole, parts: parts, rest.item, .established, index)
    return all.isVerified || all.hasSwappedDigits ? all : nil
  }

  /// Whether one list joins all the parts, so that none is of something else.
  private func isOneList(_ parts: [Operand], _ pieces: Pieces, _ index: FigureIndex) -> Bool {
    guard parts.count > 1 else { return false }
    let mentions = parts.map(\.reference)
    return FigureRuns(index: index, pieces: pieces).all().contains { run in
      // "Of the 8.4 million, 5.3 million …": the whole can seem to open the list.
      run.isClosed && run.items.suffix(parts.count).count == parts.count
        && run.items.suffix(parts.count).allSatisfy {
          mentions.contains(.mention(index.items[$0].mention))
        }
    }
  }

  private func isLess(_ left: Int, _ right: Int, _ index: FigureIndex) -> Bool {
    guard let a = index.items[left].nominal, let b = index.items[right].nominal else {
      return false
    }
    return a < b
  }

  private func established(_ relation: Relation) -> Relation {
    var relation = relation
    relation.evidence = .established
    return relation
  }

  private func canBeWhole(_ item: Int, of rest: Int, _ index: FigureIndex) -> Bool {
    let kind = index.items[item].kind
    // "Touched 92 km/h": no rate has a rest, and no length a number of riders.
    guard index.unit(of: item).isAdditive,
      kind != .measure || index.items[rest].group == index.items[item].group
    else { return false }
    return (kind == .count || kind == .money || kind == .measure) && index.items[item].hasValue
      && canBeRest(rest, of: item, index) && index.items[item].direction == nil
      && !index.place(item).isLabel && !index.place(item).isCell
  }

  /// Whether what is left misses the stated rest by little of the whole, so that nothing else can be meant.
  private func isNear(_ relation: Relation) -> Bool {
    guard let rest = relation.result?.value.nominal, relation.members.count > 2,
      let whole = relation.members[0].value.nominal,
      relation.members.dropFirst().allSatisfy({ ($0.value.nominal ?? whole) < whole }),
      let left = relation.formula.nominal(relation.members.compactMap(\.value.nominal))?.decimal(),
      let miss = left.subtracting(rest)?.magnitude?.multiplied(by: 8)
    else { return false }
    return !(whole < miss)
  }

  private func relation(
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

  private func relation(
    _ whole: Int, parts: [Operand], _ rest: Int, _ evidence: Finding.Evidence, _ index: FigureIndex
  ) -> Relation {
    Relation(
      Self.id, .sum(weights: [1] + parts.map { _ in -1 }),
      [index.operand(whole)] + parts, result: index.operand(rest),
      evidence: evidence)
  }
}
