import ArticleModel

/// What says that percentages share out one whole, and that nothing is in two of them.
extension ShareFinder {
  /// "64 percent women and 36 percent men": two kinds that leave no third.
  func areOfKinds(_ shares: [Int], _ pieces: Pieces) -> Bool {
    guard shares.count == 2 else { return false }
    let nouns = shares.compactMap { share in
      pieces.place(of: share).flatMap { pieces[safe: $0 + 1]?.text }
    }
    return ShareFinder.kinds.contains { $0 == nouns || $0.reversed() == nouns }
  }

  static let kinds = [
    ["women", "men"], ["male", "female"], ["girls", "boys"], ["urban", "rural"],
    ["public", "private"], ["domestic", "foreign"],
  ]

  /// "… and other sources 12 percent", "25 percent for everything else": the last of a list is all that is left.
  func endsWithOthers(_ shares: [Int], _ pieces: Pieces) -> Bool {
    guard shares.count > 2, let last = shares.last, let place = pieces.place(of: last),
      let before = pieces.place(of: shares[shares.count - 2]),
      pieces.hasWord(of: ["and"], in: before..<place)
    else { return false }
    return pieces.hasWord(of: ShareFinder.others, in: (before + 1)..<(place + 5))
  }

  static let others: WordSet = ["other", "others", "everything", "everyone", "rest"]

  /// Whether one list has all percentages of a sentence, and words that share something out or name one source each.
  func sharesOut(_ shares: [Int], _ pieces: Pieces) -> Bool {
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

  static let sharing: WordSet = [
    "made", "make", "makes", "mix", "came", "come", "comes", "use", "uses", "used", "using",
    "invested", "spent", "spends", "goes", "go", "went", "generated", "produced", "supplied",
    "supplies", "voted", "chose", "walk", "cycle", "drive", "travel", "heat", "serves", "provided",
    "provides", "opinion", "source", "sources", "category", "categories", "split", "splits",
    "according", "contributed", "brought", "favour", "favor", "is", "was", "are", "were",
  ]
  /// Words that set groups side by side, each with a percentage of its own.
  static let groups: WordSet = [
    "among", "rate", "rates", "unemployment", "inflation", "rose", "fell", "up", "down", "grew",
    "rise", "growth", "aged", "interest", "tax", "turnout", "chance", "accuracy", "increase",
    "decrease", "risk", "probability", "higher", "lower", "than", "year", "quarter", "respectively",
  ]

  /// Whether a share is called the rest: "the other 25 percent", "the rest, 25 percent".
  func isRest(_ share: Int, _ sentence: Int, _ pieces: Pieces) -> Bool {
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
  func isAnnounced(_ shares: [Int], _ pieces: Pieces) -> Bool {
    guard shares.count > 1, let first = pieces.place(of: shares[0]),
      let colon = pieces.all[..<first].lastIndex(where: { $0.isMark && $0.text == ":" }),
      let count = pieces.figures(in: 0..<colon).last, index.isCount(count.item),
      let number = index.items[count.item].nominal
    else { return false }
    return number.isEqual(to: ExactDecimal(shares.count)) && colon - count.place <= 6
  }

  func isExclusive(_ pieces: Pieces) -> Bool {
    let all = 0..<pieces.count
    if pieces.hasWord(of: ShareFinder.exclusive, in: all) { return true }
    if pieces.hasWord(of: ["yes"], in: all), pieces.hasWord(of: ["no"], in: all) { return true }
    return all.contains {
      (pieces[$0].text == "of" || pieces[$0].text == "from")
        && ["which", "whom"].contains(pieces[safe: $0 + 1]?.text ?? "")
    } || pieces.has("of", at: 0)
  }

  /// Words of a list that shares one whole out, whatever its sum.
  static let exclusive: WordSet = [
    "accounts", "accounted", "accounting", "shares", "shared", "belongs", "belong", "owns", "owned",
    "split",
    "divided", "breakdown", "breaks", "undecided", "unsure", "abstain", "abstained", "consists",
    "splits", "splitting", "single",
    "comprises", "favour", "favor", "against", "slices",
  ]

  /// Whether something near says that one thing can be in two shares.
  func mayOverlap(_ sentence: Int) -> Bool {
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
}
