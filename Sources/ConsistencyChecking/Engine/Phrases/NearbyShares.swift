import ArticleModel

/// Finds the part and the whole of a percentage that its sentence does not state in full: the whole stands a sentence or
/// two before, the part in brackets, or only a slip of the pen ties the three.
struct NearbyShares {
  let index: FigureIndex

  /// How many sentences before a whole may stand that is named again: "57 percent of the votes cast".
  private static let reach = 3

  func share(_ percent: Int) -> StatedShare? {
    let sentence = index.sentence(of: percent)
    let pieces = index.pieces(inSentence: sentence)
    // "Nearly 40 percent": near is not what a slip makes.
    guard index.items[percent].direction == nil, index.items[percent].hasValue,
      let place = pieces.place(of: percent),
      !StatedShareFinder.comparatives.contains(pieces[safe: place + 1]?.text ?? ""),
      !pieces.hasWord(of: ["by", "from", "than", "against"], in: (place - 1)..<place)
    else { return nil }
    if let share = shareOfWholeBefore(percent, place, pieces, sentence)
      ?? shareOfSubject(percent, place, pieces, sentence)
    {
      return share
    }
    guard index.items[percent].modifier == nil else { return nil }
    return shareBySlip(percent, place, pieces, sentence)
  }

  // MARK: The whole stands before

  /// The part beside a percentage, of a whole that stands before.
  ///
  /// "37,800 people are on the register. Only 7 percent of them (2,646) have …"; "300 seats … Women hold 72 of them, 24
  /// percent of the total"; "3,000 votes were cast … It got 2,250, that is 75 percent of the votes cast".
  private func shareOfWholeBefore(
    _ percent: Int, _ place: Int, _ pieces: Pieces, _ sentence: Int
  ) -> StatedShare? {
    guard let part = part(besides: place, pieces) else { return nil }
    let isOfThem =
      pieces[safe: part.place + 1]?.text == "of"
      && (isThem(part.place + 2, pieces) || isOfOwn(part.place + 2, pieces))
    var noun: String?
    if pieces[safe: place + 1]?.text == "of" {
      let object = pieces[safe: place + 2]?.text ?? ""
      if object == "the" || object == "all" { noun = self.noun(behind: place + 2, pieces) }
      guard isThem(place + 2, pieces) || noun != nil || (isOfThem && object == "the") else {
        return nil
      }
    } else if !isOfThem {
      return nil
    }
    guard let whole = whole(of: part.item, noun: isOfThem ? nil : noun, sentence, percent) else {
      return nil
    }
    return StatedShare(part: part.item, whole: whole, percent: percent)
  }

  /// The figure that a percentage is said beside: "(2,646)", "2,250, that is", "72 of them,".
  private func part(besides place: Int, _ pieces: Pieces) -> (item: Int, place: Int)? {
    if let next = pieces.firstFigure(in: (place + 1)..<(place + 6)),
      pieces[safe: next.place - 1]?.text == "(", pieces[safe: next.place + 1]?.text == ")"
    {
      return next
    }
    guard let last = pieces.figures(in: max(0, place - 7)..<place).last else { return nil }
    let between = (last.place + 1)..<place
    let isJoined =
      between.allSatisfy { NearbyShares.joints.contains(pieces[$0].text) }
      && between.contains { [",", "(", "—", "–", "or", "is"].contains(pieces[$0].text) }
    return isJoined ? last : nil
  }

  private static let joints: WordSet = [
    ",", "(", "—", "–", "or", "that", "is", "which", "i.e", "about", "roughly", "some", "exactly",
    "just", "of", "them", "its", "their", "the", "staff", "workforce", "employees", "workers",
    "members", "equal", "to", "representing", "a", "share", "makes", "means", "only",
    "those", "these",
  ]

  /// "4,050 of its staff": those that were counted.
  private func isOfOwn(_ place: Int, _ pieces: Pieces) -> Bool {
    ["its", "their", "the"].contains(pieces[safe: place]?.text ?? "")
      && ["staff", "workforce", "employees", "workers", "members"]
        .contains(pieces[safe: place + 1]?.text ?? "")
  }

  /// The part of the only whole before it: "There are 300 seats; women hold 72 of them" in two sentences.
  func pairOfThem(inSentence sentence: Int) -> PartWhole? {
    let pieces = index.pieces(inSentence: sentence)
    for (part, place) in pieces.figures
    where pieces[safe: place + 1]?.text == "of" && isThem(place + 2, pieces) {
      guard index.isCount(part), let whole = whole(of: part, noun: nil, sentence, part) else {
        continue
      }
      return PartWhole(part: part, whole: whole, form: .referring)
    }
    return nil
  }

  private func isThem(_ place: Int, _ pieces: Pieces) -> Bool {
    ["them", "these", "those"].contains(pieces[safe: place]?.text ?? "")
      && !["who", "that", "with", "in", "aged", "over", "under", "present", "voting"]
        .contains(pieces[safe: place + 1]?.text ?? "")
  }

  /// The noun of "the votes cast", "all loans", singular as figures count it.
  private func noun(behind place: Int, _ pieces: Pieces) -> String? {
    guard let word = pieces[safe: place + 1], word.isWord else { return nil }
    if let next = pieces[safe: place + 2], next.isWord,
      !NearbyShares.closers.contains(next.text)
    {
      return nil
    }
    return word.text
  }

  /// Words that can stand behind the noun without making it another.
  private static let closers: WordSet = [
    "cast", "in", "and", "were", "are", "was", "is", "that", "said", "had", "have", "has", "who",
    "counted", "on", "to", "voted", "so", "asked", "surveyed", "tested",
  ]

  /// The only figure before that a part can be of.
  private func whole(of part: Int, noun: String?, _ sentence: Int, _ percent: Int) -> Int? {
    guard let value = index.items[part].nominal else { return nil }
    let last = noun == nil ? 1 : NearbyShares.reach
    for number in stride(from: sentence, through: max(0, sentence - last), by: -1) {
      let wholes = index.items(inSentence: number).filter { other in
        other < min(part, percent) && index.items[other].kind != .percent
          && !index.place(other).isCell
          && (index.canBePart(part, of: other)
            || (index.isCount(part) && index.items[other].kind == .count))
          && index.items[other].nominal.map { value < $0 } == true
          && (noun.map { names($0, other) } ?? isCounted(other, value))
      }
      if wholes.count == 1 { return wholes[0] }
      if !wholes.isEmpty { return nil }
    }
    return nil
  }

  /// "840 injured skiers" is read as a number; ten and more of them are counted.
  private func isCounted(_ item: Int, _ part: ExactDecimal) -> Bool {
    if index.items[item].kind == .count { return true }
    let pieces = index.pieces(inSentence: index.sentence(of: item))
    guard index.items[item].kind == .number, !(part < 10), let place = pieces.place(of: item) else {
      return false
    }
    return ((place + 1)..<(place + 3)).contains {
      pieces[safe: $0]?.isWord == true && pieces[safe: $0]?.text.hasSuffix("s") == true
    }
  }

  private func names(_ noun: String, _ item: Int) -> Bool {
    guard let own = index.countedNoun(of: item) else { return false }
    return noun == own || (noun.hasPrefix(own) && noun.utf8.count <= own.utf8.count + 2)
  }

  // MARK: The part is the subject

  /// The part that a sentence begins with, as the subject of its share.
  ///
  /// "It recalled 90,000 jars. The recalled jars make up 25 percent of the 360,000 it produced".
  private func shareOfSubject(
    _ percent: Int, _ place: Int, _ pieces: Pieces, _ sentence: Int
  ) -> StatedShare? {
    guard pieces[safe: place + 1]?.text == "of",
      let whole = pieces.firstFigure(in: (place + 2)..<(place + 9)),
      let marker = PartWholeFinder(index: index).marker(before: whole.place, pieces),
      marker == place + 1
        || StatedShareFinder(index: index).isMeasured(place + 2, marker, pieces),
      pieces.hasWord(of: NearbyShares.verbs, in: (place - 3)..<place), place < 10,
      pieces.figures(in: 0..<place).isEmpty,
      index.neighbors(ofSentence: sentence).lowerBound < sentence
    else { return nil }
    let before = index.items(inSentence: sentence - 1).filter { index.items[$0].hasValue }
    // "£16.4m went on agency nurses. That is 8% of its staff bill of £205m."
    if ResultWords.openSentence(at: 0, pieces) || pieces[0].text == "it" {
      let parts = before.filter { index.canBePart($0, of: whole.item) }
      return parts.count == 1
        ? StatedShare(part: parts[0], whole: whole.item, percent: percent) : nil
    }
    let parts = before.filter { other in
      index.countedNoun(of: other) != nil
        && (0..<place).contains { pieces[$0].isWord && names(pieces[$0].text, other) }
    }
    guard parts.count == 1, index.isCount(whole.item) else { return nil }
    return StatedShare(part: parts[0], whole: whole.item, percent: percent)
  }

  /// Whether "made up" or "accounted for" stands before a place.
  static func isShareVerb(before place: Int, _ pieces: Pieces) -> Bool {
    pieces.hasWord(of: verbs, in: (place - 3)..<place)
  }

  private static let verbs: WordSet = [
    "make", "makes", "made", "account", "accounts", "accounted", "represent", "represents",
    "represented", "equal", "equals", "form", "forms", "constitute", "constitutes", "are", "is",
  ]

  // MARK: By a slip

  /// Shares that no word ties to a part and a whole beside them, but a swap of digits does: "The club has 434 women among
  /// 1,240 members. Fifty-three percent is too few."
  private func shareBySlip(
    _ percent: Int, _ place: Int, _ pieces: Pieces, _ sentence: Int
  ) -> StatedShare? {
    // "54 percent of the valid votes" is of others.
    let isOf = pieces[safe: place + 1]?.text == "of"
    if isOf, StatedShareFinder(index: index).isOfOthers(place + 2, pieces),
      pieces.firstFigure(in: (place + 2)..<(place + 6)) == nil
    {
      return nil
    }
    let first = max(index.neighbors(ofSentence: sentence).lowerBound, sentence - 1)
    let sentences = first..<(sentence + 1)
    // "In July alone the foreign share stood at 82 percent": another time's.
    let isTimed =
      !index.dates(inSentence: sentence).isEmpty
      || pieces.hasWord(of: ["alone", "elsewhere", "nationwide"], in: 0..<place)
    let pairs = sentences.filter { $0 == sentence || !isTimed }.flatMap(index.partWholes)
    var shares = pairs.map { StatedShare(part: $0.part, whole: $0.whole, percent: percent) }
    shares += sharesBeside(percent, place, pieces, sentences)
    if isOf { shares += sharesOfNoun(percent, sentences) }
    return shares.first { Share.relation(Share.id, $0, index).hasSwappedDigits }
  }

  /// What the figure right before a percentage can be a part of, where "or", a comma or a bracket joins the two: "The budget
  /// is $64 million; schools get $41.6 million, or 65 percent".
  private func sharesBeside(
    _ percent: Int, _ place: Int, _ pieces: Pieces, _ sentences: Range<Int>
  ) -> [StatedShare] {
    guard let part = pieces.figures(in: max(0, place - 4)..<place).last,
      pieces.hasWord(of: ["or"], in: (part.place + 1)..<place)
        || pieces.hasMark(of: ["("], in: (part.place + 1)..<place)
    else { return [] }
    return sentences.flatMap { Array(index.items(inSentence: $0)) }
      .filter { $0 < part.item && index.canBePart(part.item, of: $0) }
      .map { StatedShare(part: part.item, whole: $0, percent: percent) }
  }

  /// The only two figures of one noun as a part and its whole.
  ///
  /// "It was found in 144 wells. They had tested 300 wells, so 48 percent of them …".
  private func sharesOfNoun(_ percent: Int, _ sentences: Range<Int>) -> [StatedShare] {
    let counts = sentences.flatMap { Array(index.items(inSentence: $0)) }.filter {
      index.items[$0].kind == .count && index.items[$0].hasValue
    }
    return counts.flatMap { part in
      counts.filter { whole in
        index.items[part].group == index.items[whole].group
          && index.items[part].normalized < index.items[whole].normalized
          && counts.count { index.items[$0].group == index.items[part].group } == 2
      }.map { StatedShare(part: part, whole: $0, percent: percent) }
    }
  }
}
