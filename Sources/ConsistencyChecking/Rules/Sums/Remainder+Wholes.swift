import ArticleModel

/// The wholes that no "of" marks: an earlier sentence's, or the largest figure of its own.
extension Remainder {
  /// A rest whose whole an earlier sentence of the paragraph states: "the council has 57 seats", then "the remaining 14".
  func withWholeBefore(
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
  func isShared(_ whole: Int, _ rest: Int, _ sentence: Int, _ index: FigureIndex) -> Bool {
    let pieces = index.pieces(inSentence: sentence)
    guard index.items[whole].group == index.items[rest].group else { return false }
    if wholes(pieces, index).contains(whole) { return true }
    // "A grant of £5.2m … Of the money, £3.8m …": the only sum that it can be.
    return index.items[whole].kind == .money
      && pieces.figures.count { index.items[$0.item].group == index.items[whole].group } == 1
  }

  /// "Of the money, …", "Of that sum, …".
  func opensWithSum(_ pieces: Pieces) -> Bool {
    pieces[0].text == "of" && ["the", "that", "this"].contains(pieces[safe: 1]?.text ?? "")
      && SentencePartWhole.sums.contains(pieces[safe: 2]?.text ?? "")
      && pieces[safe: 3]?.text == ","
  }

  /// "The remaining 34 passengers …" points back, across paragraphs too.
  func opensWithRest(_ pieces: Pieces) -> Bool {
    ["the remaining", "the other", "the rest"].contains { pieces.has($0, at: 0) }
  }

  /// A rest whose whole is the largest figure before it: "had 1,200 containers aboard; 340 fell overboard, leaving 860".
  func withWholeBeside(
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
  func isOneList(_ parts: [Operand], _ pieces: Pieces, _ index: FigureIndex) -> Bool {
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

  func isLess(_ left: Int, _ right: Int, _ index: FigureIndex) -> Bool {
    guard let a = index.items[left].nominal, let b = index.items[right].nominal else {
      return false
    }
    return a < b
  }

  func established(_ relation: Relation) -> Relation {
    var relation = relation
    relation.evidence = .established
    return relation
  }

  func canBeWhole(_ item: Int, of rest: Int, _ index: FigureIndex) -> Bool {
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
  func isNear(_ relation: Relation) -> Bool {
    guard let rest = relation.result?.value.nominal, relation.members.count > 2,
      let whole = relation.members[0].value.nominal,
      relation.members.dropFirst().allSatisfy({ ($0.value.nominal ?? whole) < whole }),
      let left = relation.formula.nominal(relation.members.compactMap(\.value.nominal))?.decimal(),
      let miss = left.subtracting(rest)?.magnitude?.multiplied(by: 8)
    else { return false }
    return !(whole < miss)
  }
}
