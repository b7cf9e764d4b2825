import ArticleModel

/// Finds the percentages that share out one whole.
struct ShareFinder {
  let index: FigureIndex

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

  func shares(inSentence sentence: Int) -> SharesToHundred.Shares? {
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

  /// "52 percent of Norda, 29 percent of Solvik": of several wholes.
  func areOfNames(_ shares: [Int], _ pieces: Pieces) -> Bool {
    let names = shares.compactMap { share -> String? in
      guard let place = pieces.place(of: share), pieces[safe: place + 1]?.text == "of",
        let name = pieces[safe: place + 2], name.isCapitalized
      else { return nil }
      return name.text
    }
    return Set(names).count > 1
  }

  /// The percentages that are levels: neither changes nor what something was before.
  func shares(_ pieces: Pieces) -> [Int] {
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
}
