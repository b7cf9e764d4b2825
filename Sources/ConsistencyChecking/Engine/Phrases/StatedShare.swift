import ArticleModel

/// A part, its whole and the percentage that the text says the part is of it.
struct StatedShare: Hashable, Sendable {
  var part: Int
  var whole: Int
  var percent: Int
}

/// Finds shares that sentences state in full: "$13.9 million of $60.3 million, or 23 percent".
struct StatedShareFinder {
  let index: FigureIndex

  func all() -> [StatedShare] {
    var shares: [StatedShare] = []
    var sentence = -1
    for item in index.items.indices where index.items[item].kind == .percent {
      guard index.sentence(of: item) != sentence else { continue }
      sentence = index.sentence(of: item)
      var own: [StatedShare] = []
      if index.items(inSentence: sentence).count > 2 {
        own = self.shares(inSentence: sentence)
      } else if let share = shareOfSentenceBefore(item, sentence) {
        own = [share]
      }
      let open = index.items(inSentence: sentence).filter { other in
        index.items[other].kind == .percent && !own.contains { $0.percent == other }
      }
      shares += own
      let nearby = NearbyShares(index: index)
      for other in open { if let share = nearby.share(other) { shares.append(share) } }
    }
    return shares
  }

  /// The share that a sentence of its own states: "By last year 1,860 of the 6,200 homes had a pump. That is 30 percent."
  ///
  /// The whole may stand a sentence earlier than the part.
  private func shareOfSentenceBefore(_ percent: Int, _ sentence: Int) -> StatedShare? {
    let own = index.pieces(inSentence: sentence)
    guard let place = own.place(of: percent), place <= 6,
      opensWithThat(own, place) || isFragment(own, place),
      index.items[percent].direction == nil, sentence > 0,
      own[safe: place + 1].map({ !$0.isWord || $0.text == "of" || $0.text == "in" }) ?? true,
      index.items(inSentence: sentence).count == 1
    else { return nil }
    let finder = PartWholeFinder(index: index)
    var before = index.pieces(inSentence: sentence - 1)
    for step in 0..<2 {
      let pairs = finder.pairs(in: before).filter { $0.form != .including }
      if pairs.count == 1 {
        return StatedShare(part: pairs[0].part, whole: pairs[0].whole, percent: percent)
      }
      // "We asked 1,500 commuters, and 210 would pay more. That's 14 percent of them."
      if step == 0, own.has("of them", at: place + 1), let pair = loosePair(before) {
        return StatedShare(part: pair.part, whole: pair.whole, percent: percent)
      }
      guard sentence > 1 else { return nil }
      before = Pieces(all: index.pieces(inSentence: sentence - 2).all + before.all)
    }
    return nil
  }

  /// Whether a sentence begins with "that is", "this makes", in quotation marks or not.
  private func opensWithThat(_ pieces: Pieces, _ place: Int) -> Bool {
    let start = pieces[safe: 0]?.isMark == true ? 1 : 0
    guard let first = pieces[safe: start]?.text else { return false }
    if first == "that's" { return true }
    return ["that", "this", "it", "which"].contains(first)
      && pieces.hasWord(
        of: ["is", "was", "makes", "means", "amounts", "comes", "equals", "represents"],
        in: start..<place)
  }

  /// The only two counts of a sentence, where the larger has a noun and comes first.
  private func loosePair(_ pieces: Pieces) -> (part: Int, whole: Int)? {
    let counts = pieces.figures.map(\.item).filter(index.isCount)
    guard counts.count == 2, index.items[counts[0]].kind == .count,
      index.items[counts[1]].normalized < index.items[counts[0]].normalized
    else { return nil }
    return (counts[1], counts[0])
  }

  /// Whether nothing but a mark stands behind the percentage that begins a sentence: "Thirty-five percent: no more than
  /// respectable".
  private func isFragment(_ pieces: Pieces, _ place: Int) -> Bool {
    place == 0 && (pieces[safe: 1].map { [":", ".", "—", "–"].contains($0.text) } ?? true)
  }

  private func shares(inSentence sentence: Int) -> [StatedShare] {
    let pieces = index.pieces(inSentence: sentence)
    var shares: [StatedShare] = []
    var taken: Set<Int> = []
    for (percent, place) in pieces.figures where index.items[percent].kind == .percent {
      guard let share = share(percent, place, pieces), taken.insert(percent).inserted else {
        continue
      }
      shares.append(share)
    }
    for (percent, place) in pieces.figures
    where index.items[percent].kind == .percent && !taken.contains(percent) {
      guard let share = shareBehind(percent, place, pieces) else { continue }
      taken.insert(percent)
      shares.append(share)
    }
    let percents = pieces.figures.filter {
      index.items[$0.item].kind == .percent && !taken.contains($0.item)
    }
    for pair in index.partWholes(inSentence: sentence)
    where pair.form != .including {
      guard let part = pieces.place(of: pair.part), let whole = pieces.place(of: pair.whole),
        let next = pieces.firstFigure(in: (max(part, whole) + 1)..<pieces.count),
        percents.contains(where: { $0.item == next.item }),
        isBound(next.place, behind: max(part, whole), pieces), taken.insert(next.item).inserted
      else { continue }
      shares.append(StatedShare(part: pair.part, whole: pair.whole, percent: next.item))
    }
    return shares
  }

  /// "$8.4 million, or 41 percent of the $60.1 million plan"; "41 percent of the 240 homes, or 98".
  private func share(_ percent: Int, _ place: Int, _ pieces: Pieces) -> StatedShare? {
    guard pieces[safe: place + 1]?.text == "of",
      let whole = pieces.firstFigure(in: (place + 2)..<(place + 9)),
      let marker = PartWholeFinder(index: index).marker(before: whole.place, pieces),
      marker == place + 1 || isMeasured(place + 2, marker, pieces)
    else { return nil }
    if let part = pieces.figures(in: 0..<place).last,
      index.canBePart(part.item, of: whole.item) || isYearly(part.item, whole.item),
      place - part.place <= (index.unit(of: part.item).per == nil ? 4 : 6),
      isJoint((part.place + 1)..<place, pieces)
        || pieces[safe: place - 1].map({ $0.text == "," || $0.isDash }) == true
        // "Imports, worth $580 million, made up 29 percent of the $2 billion"
        || (pieces[part.place + 1].text == "," && NearbyShares.isShareVerb(before: place, pieces))
    {
      return StatedShare(part: part.item, whole: whole.item, percent: percent)
    }
    if let part = pieces.firstFigure(in: (whole.place + 1)..<(whole.place + 8)),
      index.canBePart(part.item, of: whole.item)
        || (index.isCount(part.item) && index.isCount(whole.item)),
      ["or", "("].contains(pieces[safe: part.place - 1]?.text ?? "")
        || pieces.has("in all", at: part.place + 1) || pieces.has("in total", at: part.place + 1)
        || pieces[safe: part.place + 1]?.text == "altogether"
    {
      return StatedShare(part: part.item, whole: whole.item, percent: percent)
    }
    return nil
  }

  /// "£9.6m a year, or 12 percent of its budget of £80m": what a year's money is of is a year's too.
  private func isYearly(_ part: Int, _ whole: Int) -> Bool {
    let units = (index.unit(of: part), index.unit(of: whole))
    return units.0.kind == .money && units.0.kind == units.1.kind && units.0.code == units.1.code
      && units.0.per == "year" && units.1.per == nil && index.items[part].hasValue
      && index.items[whole].hasValue
  }

  /// "Of the plant's workforce of 1,800": the words between the two "of".
  func isMeasured(_ start: Int, _ marker: Int, _ pieces: Pieces) -> Bool {
    marker - start <= 4
      && (start..<marker).allSatisfy { pieces[$0].isWord && pieces[$0].text != "and" }
      && ["the", "its", "a", "their", "his", "her", "an", "all"]
        .contains(pieces[safe: start]?.text ?? "")
  }

  /// "Turnout was 64 percent: 8,320 of 13,000 voters", "64 percent (8,320 of 13,000)", "64 percent, or 8,320 of the 13,000".
  private func shareBehind(_ percent: Int, _ place: Int, _ pieces: Pieces) -> StatedShare? {
    guard let mark = pieces[safe: place + 1], [":", "(", ",", "—", "–"].contains(mark.text),
      index.items[percent].direction == nil,
      let part = pieces.firstFigure(in: (place + 2)..<(place + 4)),
      mark.text != "," || pieces[safe: place + 2]?.text == "or",
      let whole = pieces.firstFigure(in: (part.place + 1)..<(part.place + 5)),
      PartWholeFinder(index: index).marker(before: whole.place, pieces)
        .map({ $0 == part.place + 1 }) ?? false,
      index.canBePart(part.item, of: whole.item)
    else { return nil }
    return StatedShare(part: part.item, whole: whole.item, percent: percent)
  }

  /// Whether only "or", a comma, a bracket and hedges stand in a range.
  private func isJoint(_ range: Range<Int>, _ pieces: Pieces) -> Bool {
    pieces.hasWord(of: ["or"], in: range) || pieces.hasMark(of: ["("], in: range)
  }

  /// Whether a percentage tells what a part and a whole before it make.
  private func isBound(_ place: Int, behind start: Int, _ pieces: Pieces) -> Bool {
    let between = (start + 1)..<place
    guard between.count <= 16, !pieces.hasMark(of: [";"], in: between) else { return false }
    if let next = pieces[safe: place + 1], next.isWord {
      if StatedShareFinder.comparatives.contains(next.text, hash: next.hash) { return false }
      if next.text == "of", isOfOthers(place + 2, pieces) { return false }
    }
    // The word that joins them stands near the percentage.
    let near = max(between.lowerBound, place - 6)..<place
    if pieces.hasWord(of: StatedShareFinder.joints, in: near)
      || pieces[safe: place - 1]?.text == "("
    {
      return true
    }
    // ", 62 percent,", ", 62 percent of them,"
    let end = pieces[safe: place + 1]?.text == "of" ? place + 3 : place + 1
    guard let mark = pieces[safe: place - 1], mark.text == "," || mark.isDash,
      let next = pieces[safe: end]
    else { return false }
    return next.isMark
  }

  /// Whether the object of "18 percent of" is not what was told of: "of those who answered", "of valid votes".
  func isOfOthers(_ object: Int, _ pieces: Pieces) -> Bool {
    let word = pieces[safe: object]?.text ?? ""
    guard ["them", "all", "the", "those", "it", "these", "that"].contains(word) else { return true }
    let next = pieces[safe: object + 1]?.text ?? ""
    // "18 percent of those tested"; not "of those who answered".
    if word == "those",
      ["who", "that", "with", "present", "voting", "eligible", "aged", "in", "over", "under"]
        .contains(next)
    {
      return true
    }
    if pieces.firstFigure(in: object..<(object + 3)) != nil { return true }
    return word == "the" && !["total", "whole", "lot"].contains(next)
  }

  private static let joints: WordSet = [
    "or", "is", "share", "representing", "equal", "equivalent", "i.e", "namely", "say", "makes",
    "amounts", "proportion", "rate", "turnout", "equals", "accounting", "exactly", "so", "thus",
    "means",
  ]
  static let comparatives: WordSet = [
    "more", "less", "fewer", "higher", "lower", "above", "below", "up", "down", "faster", "cheaper",
    "growth", "increase", "rise", "fall", "off",
  ]
}

extension FigureIndex {
  /// Whether figures are votes or seats, which a rule of their own checks.
  func countsVotes(_ items: [Int]) -> Bool {
    items.contains { item in
      guard let noun = countedNoun(of: item) else { return false }
      return noun == "vote" || noun == "ballot"
        || (noun == "seat"
          && pieces(inSentence: sentence(of: item)).all.contains {
            $0.isWord && FigureIndex.houses.contains($0.text, hash: $0.hash)
          })
    }
  }

  /// Words beside which seats are those of a house, and none of a theatre or a board.
  private static let houses: WordSet = [
    "parliament", "assembly", "council", "chamber", "house", "senate", "party", "parties",
    "coalition",
    "election", "majority", "congress", "legislature", "bundestag", "vote", "votes", "opposition",
    "greens", "liberals", "conservatives", "socialists", "democrats", "republicans", "labour",
  ]
}
