import ArticleModel

/// The words that say that a figure is what is left: before it, "the other", or behind it, "still to go".
extension Remainder {
  /// "Has $38 million left", "37 remain unidentified", "with 580 km still to go", "a shortfall of £37,000".
  func trailingRelation(_ sentence: Int, _ index: FigureIndex) -> Relation? {
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
  func isSure(_ relation: Relation) -> Bool {
    relation.isVerified || relation.hasSwappedDigits
  }

  /// Whether words behind a figure, or "shortfall" before it, say that it is what is left.
  func isLeft(_ item: Int, _ place: Int, _ pieces: Pieces, _ index: FigureIndex) -> Bool {
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

  /// Whether a cue speaks of a rest: "the other", or "leaving … at", which tells the outcome of changes too.
  func leaves(_ cue: Cue, _ index: FigureIndex) -> Bool {
    cue.kind == .remainder || (cue.kind == .outcome && verb(of: cue, index) != nil)
  }

  /// The end of the verb of leaving in a cue, which can reach beyond the rest: "leaving … at".
  func verb(of cue: Cue, _ index: FigureIndex) -> (end: Int, isSure: Bool)? {
    let text = index.extraction.article.text[cue.span.range]
    for (verb, isSure) in [("leaving", true), ("leaves", true), ("left", false)] {
      guard let start = text.firstRange(of: Array(verb.utf8))?.lowerBound else { continue }
      return (start + verb.utf8.count, isSure)
    }
    return nil
  }

  /// Whether "left" alone says that something is a rest, which it says of what happened before too.
  func isVague(_ cue: Cue, _ index: FigureIndex) -> Bool {
    cue.kind == .outcome && verb(of: cue, index)?.isSure != true
  }

  /// The figure that a word of remainder speaks of: the next behind it, within a few words.
  func rest(behind cue: Cue, _ pieces: Pieces, _ index: FigureIndex)
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

  static let breaks: WordSet = [
    "within", "of", "than", "at", "with", "by", "to", "in", "for",
  ]
}
