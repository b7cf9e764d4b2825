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
      shares += own + sharesBySlip(open, sentence)
    }
    return shares
  }

  /// The share that a sentence of its own states: "By last year 1,860 of the 6,200 homes had a pump. That is 30 percent."
  ///
  /// The whole may stand a sentence earlier than the part.
  private func shareOfSentenceBefore(_ percent: Int, _ sentence: Int) -> StatedShare? {
    let own = index.pieces(inSentence: sentence)
    guard let place = own.place(of: percent), place <= 6, opensWithThat(own, place),
      index.items[percent].direction == nil, sentence > 0,
      own[safe: place + 1].map({ !$0.isWord || $0.text == "of" || $0.text == "in" }) ?? true,
      index.items(inSentence: sentence).count == 1
    else { return nil }
    let finder = PartWholeFinder(index: index)
    var before = index.pieces(inSentence: sentence - 1)
    for _ in 0..<2 {
      let pairs = finder.pairs(in: before).filter { $0.form != .including }
      if pairs.count == 1 {
        return StatedShare(part: pairs[0].part, whole: pairs[0].whole, percent: percent)
      }
      guard sentence > 1 else { return nil }
      before = Pieces(all: index.pieces(inSentence: sentence - 2).all + before.all)
    }
    return nil
  }

  /// Shares that no word ties to a part and a whole beside them, but a swap of digits does: "The club has 434 women among
  /// 1,240 members. Fifty-three percent is too few."
  private func sharesBySlip(_ percents: [Int], _ sentence: Int) -> [StatedShare] {
    var shares: [StatedShare] = []
    let first = max(index.neighbors(ofSentence: sentence).lowerBound, sentence - 1)
    let pieces = index.pieces(inSentence: sentence)
    for percent in percents where index.items[percent].direction == nil {
      // "Nearly 40 percent": near is not what a swap of digits makes.
      guard index.items[percent].hasValue, index.items[percent].modifier == nil,
        let place = pieces.place(of: percent),
        !StatedShareFinder.comparatives.contains(pieces[safe: place + 1]?.text ?? ""),
        !pieces.hasWord(of: ["by", "from", "than", "against"], in: (place - 1)..<place)
      else { continue }
      let found = (first...sentence).flatMap {
        index.partWholes(inSentence: $0)
      }.map { StatedShare(part: $0.part, whole: $0.whole, percent: percent) }
      let beside = sharesBeside(percent, place, pieces, first..<(sentence + 1))
      let slips = (found + beside).filter { Share.relation(Share.id, $0, index).hasSwappedDigits }
      if let share = slips.first { shares.append(share) }
    }
    return shares
  }

  /// What the figure right before a percentage can be a part of, where "or", a comma or a bracket joins the two: "The budget
  /// is $64 million; schools get $41.6 million, or 65 percent".
  private func sharesBeside(
    _ percent: Int, _ place: Int, _ pieces: Pieces, _ sentences: Range<Int>
  ) -> [StatedShare] {
    guard let part = pieces.figures(in: max(0, place - 4)..<place).last,
      isJoint((part.place + 1)..<place, pieces)
    else { return [] }
    return sentences.flatMap { Array(index.items(inSentence: $0)) }
      .filter { $0 < part.item && index.canBePart(part.item, of: $0) }
      .map { StatedShare(part: part.item, whole: $0, percent: percent) }
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
    where pair.form == .direct || pair.form == .opening {
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
      let whole = pieces.firstFigure(in: (place + 2)..<(place + 6)),
      PartWholeFinder(index: index).marker(before: whole.place, pieces) == place + 1
    else { return nil }
    if let part = pieces.figures(in: 0..<place).last, index.canBePart(part.item, of: whole.item),
      place - part.place <= 4, isJoint((part.place + 1)..<place, pieces)
    {
      return StatedShare(part: part.item, whole: whole.item, percent: percent)
    }
    if let part = pieces.firstFigure(in: (whole.place + 1)..<(whole.place + 8)),
      index.canBePart(part.item, of: whole.item)
        || (index.isCount(part.item) && index.isCount(whole.item)),
      pieces[safe: part.place - 1]?.text == "or" || pieces[safe: part.place - 1]?.text == "("
    {
      return StatedShare(part: part.item, whole: whole.item, percent: percent)
    }
    return nil
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
      if next.text == "of",
        !["them", "all", "the", "those", "it", "these", "that"].contains(
          pieces[safe: place + 2]?.text ?? "")
      {
        return false
      }
      // "18 percent of those tested"; not "of those who answered".
      if next.text == "of", pieces[safe: place + 2]?.text == "those",
        ["who", "that", "with", "present", "voting", "eligible", "aged", "in", "over", "under"]
          .contains(pieces[safe: place + 3]?.text ?? "")
      {
        return false
      }
      if next.text == "of", pieces.firstFigure(in: (place + 2)..<(place + 5)) != nil {
        return false
      }
      if next.text == "of", pieces[safe: place + 2]?.text == "the",
        !["total", "whole", "lot"].contains(pieces[safe: place + 3]?.text ?? "")
      {
        return false
      }
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

  private static let joints: WordSet = [
    "or", "is", "share", "representing", "equal", "equivalent", "i.e", "namely", "say", "makes",
    "amounts", "proportion", "rate", "turnout",
  ]
  private static let comparatives: WordSet = [
    "more", "less", "fewer", "higher", "lower", "above", "below", "up", "down", "faster", "cheaper",
    "growth", "increase", "rise", "fall", "off",
  ]
}

extension FigureIndex {
  /// Whether figures are votes or seats, which a rule of their own checks.
  func countsVotes(_ items: [Int]) -> Bool {
    items.contains { item in
      countedNoun(of: item).map { ["vote", "ballot", "seat"].contains($0) } ?? false
    }
  }
}
