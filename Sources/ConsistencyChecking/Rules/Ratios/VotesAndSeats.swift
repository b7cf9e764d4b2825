import ArticleModel

/// R9: votes add up to the votes cast, shares are of them, and a majority is more than half.
struct VotesAndSeats: RelationRule {
  static let id: RuleID = "R9"
  static let name = "votes-and-seats"
  static let summary = "Votes add up, shares are of the votes cast, a majority is more than half."
  static let documentation = """
    ## What it checks

    The votes for, against and withheld against those who voted; a candidate's share of the votes
    cast; the seats that a majority takes in a house of a stated size; the result of a vote, with
    the absent, against the size of the house.

    ## Why it matters

    Results are typed on the night, and everybody adds them up in the morning.

    ## Examples

    | text | verdict |
    | --- | --- |
    | 12,480 of 24,000 votes, 52 percent | exact |
    | 326 of 650 seats is a majority | exact |
    | passed 52–48 in a 100-seat house with 3 absent | inconsistent |

    ## When it stays silent

    When spoiled papers, vacancies or a larger majority come in, and when a majority is a lead
    in votes.
    """

  func propose(_ index: FigureIndex, _ propose: (Relation) -> Void) {
    for share in StatedShareFinder(index: index).all()
    where index.countsVotes([share.part, share.whole]) {
      propose(Share.relation(Self.id, share, index))
    }
    for item in index.items.indices where index.items[item].kind == .number {
      if let found = declared(item, index) { propose(found) }
    }
    for item in index.items.indices where index.items[item].kind == .count {
      guard let noun = index.countedNoun(of: item) else { continue }
      let pieces = index.pieces(inSentence: index.sentence(of: item))
      guard let place = pieces.place(of: item) else { continue }
      let found =
        majority(item, noun, place, pieces, index) ?? division(item, noun, place, pieces, index)
        ?? house(item, noun, pieces, index) ?? cast(item, noun, place, pieces, index)
        ?? poll(item, noun, place, pieces, index)
      if let found { propose(found) }
    }
  }

  private static let voters: WordSet = [
    "member", "councillor", "councilor", "delegate", "senator", "deputy", "lawmaker", "legislator",
    "vote", "ballot", "seat", "commissioner", "shareholder", "juror", "judge", "bishop", "director",
    "mp",
  ]

  // MARK: Majorities

  /// "In a chamber of 121 seats a majority takes 61".
  private func majority(
    _ item: Int, _ noun: String, _ place: Int, _ pieces: Pieces, _ index: FigureIndex
  ) -> Relation? {
    guard noun == "seat" || noun == "member", let size = index.items[item].nominal,
      let word = pieces.all.firstIndex(where: { $0.text == "majority" }),
      !pieces.hasWord(of: VotesAndSeats.larger, in: 0..<pieces.count),
      let least = threshold(word, besides: item, place, pieces, index),
      let half = size.divided(by: 2),
      half.exponent >= -1
    else { return nil }
    // What is far from half of the seats is a lead, or another house's.
    guard let stated = index.items[least].nominal, let double = stated.multiplied(by: 2),
      let gap = double.subtracting(size)?.magnitude?.multiplied(by: 3), gap < size
    else { return nil }
    return majority(half, item, least, index)
  }

  /// The seats that a majority is said to take: "a majority takes 61", "the 126 seats that make a majority".
  private func threshold(
    _ word: Int, besides item: Int, _ place: Int, _ pieces: Pieces, _ index: FigureIndex
  ) -> Int? {
    if place < word, pieces.firstFigure(in: (place + 1)..<word) == nil,
      let next = pieces.firstFigure(in: (word + 1)..<(word + 5)), index.isCount(next.item),
      pieces.hasWord(
        of: ["takes", "needs", "requires", "is", "means", "at", "of"], in: word..<next.place)
    {
      return next.item
    }
    guard let before = pieces.figures(in: max(0, word - 8)..<word).last, before.item != item,
      index.isCount(before.item),
      pieces.hasWord(
        of: [
          "needed", "need", "needs", "make", "makes", "takes", "required", "requires", "short",
          "constitutes",
        ],
        in: max(0, before.place - 6)..<word)
    else { return nil }
    return before.item
  }

  private func majority(_ half: ExactDecimal, _ item: Int, _ stated: Int, _ index: FigureIndex)
    -> Relation?
  {
    let whole =
      half.exponent < 0 ? half.subtracting(ExactDecimal(significand: 5, exponent: -1)) : half
    guard let least = whole?.adding(1) else { return nil }
    var member = index.operand(item)
    member.value = FigureValue(exactly: least)
    var relation = Relation(
      Self.id, .sum(weights: [1]), [member], result: index.operand(stated),
      evidence: .established)
    relation.blame = .fixed(1)
    relation.supports = false
    relation.expression = "a majority of \(member.text) is \(least.normalized)"
    relation.complaint =
      "a majority of \(member.text) is \(least.normalized), but the text says \(index.operand(stated).text)"
    return relation
  }

  private static let larger: WordSet = [
    "two-thirds", "three-fifths", "three-quarters", "supermajority", "qualified", "vacant",
  ]

  // MARK: For, against, withheld

  /// "All 27 councillors voted: 15 in favour, 6 against, with 6 abstentions".
  private func division(
    _ item: Int, _ noun: String, _ place: Int, _ pieces: Pieces, _ index: FigureIndex
  ) -> Relation? {
    guard VotesAndSeats.voters.contains(noun),
      ["all", "the", "of"].contains(pieces[safe: place - 1]?.text ?? ""),
      pieces.hasWord(of: ["against"], in: place..<pieces.count),
      pieces.hasWord(of: ["favour", "favor", "for", "yes"], in: place..<pieces.count),
      let start = pieces.all[place...].firstIndex(where: {
        $0.isMark && [":", "—", "–"].contains($0.text)
      }) ?? (opensDivision(place, pieces, index) ? place + 1 : nil)
    else { return nil }
    let parts = pieces.figures(in: start..<pieces.count).map(\.item).filter(index.isCount)
    guard (2...4).contains(parts.count) else { return nil }
    return Relation(
      Self.id, .sum(weights: parts.map { _ in 1 }), parts.map(index.operand),
      result: index.operand(item), evidence: .established)
  }

  /// "Of the 61 members present, 34 voted for, 21 against and 6 abstained".
  private func opensDivision(_ place: Int, _ pieces: Pieces, _ index: FigureIndex) -> Bool {
    PartWholeFinder(index: index).marker(before: place, pieces) != nil
      && pieces.hasWord(of: VotesAndSeats.withheld, in: place..<pieces.count)
      && !pieces.hasWord(of: ["remaining", "other", "rest"], in: place..<pieces.count)
  }

  // MARK: A poll

  /// The votes of all parties: "Of 18,904 valid votes the List took 8,120, the Greens 5,635, the Left 3,245 and the others 1,904".
  private func poll(
    _ item: Int, _ noun: String, _ place: Int, _ pieces: Pieces, _ index: FigureIndex
  ) -> Relation? {
    guard noun == "vote" || noun == "ballot" || noun == "seat",
      PartWholeFinder(index: index).marker(before: place, pieces) != nil,
      !pieces.hasWord(of: ["remaining", "other", "rest", "least"], in: 0..<pieces.count)
    else { return nil }
    let parts = pieces.figures(in: (place + 1)..<pieces.count)
    guard parts.count > 2, let last = parts.last, pieces.count - last.place <= 3,
      parts.allSatisfy({ index.canBePart($0.item, of: item) }),
      pieces.hasWord(of: ["and"], in: (last.place - 5)..<last.place)
    else { return nil }
    let relation = Relation(
      Self.id, .sum(weights: parts.map { _ in 1 }), parts.map { index.operand($0.item) },
      result: index.operand(item), evidence: .established)
    if relation.isVerified { return relation }
    // Small parties may be left out; a slip of the pen is none of them.
    let isSlip = relation.operands.indices.contains { operand in
      relation.repairs(of: operand).contains { $0.kind == .transposition && $0.isExact }
    }
    return isSlip ? relation : nil
  }

  // MARK: A vote in a house

  /// "Passed 51-37 in the 100-member house, with 12 members absent".
  private func house(_ item: Int, _ noun: String, _ pieces: Pieces, _ index: FigureIndex)
    -> Relation?
  {
    guard VotesAndSeats.voters.contains(noun), let size = index.items[item].nominal,
      let score = score(inSentence: index.sentence(of: item), index),
      let absent = pieces.figures.first(where: { figure in
        figure.item != item && index.isCount(figure.item)
          && pieces.hasWord(of: VotesAndSeats.withheld, in: (figure.place + 1)..<(figure.place + 4))
      }), !size.isZero
    else { return nil }
    var relation = Relation(
      Self.id, .sum(weights: [1, -1]), [index.operand(item), score],
      result: index.operand(absent.item), evidence: .established)
    if relation.isVerified || index.extraction.text(of: index.items[item].mention).contains("-") {
      return relation
    }
    // A house whose size is far from those who voted is another.
    guard
      !pieces.hasWord(
        of: ["vacant", "vacancy", "vacancies", "speaker", "chair"], in: 0..<pieces.count),
      let voted = score.value.nominal, let rest = size.subtracting(voted)?.magnitude,
      let miss = rest.multiplied(by: 4)
    else { return nil }
    relation.blame = .fixed(2)
    return size < miss ? nil : relation
  }

  // MARK: Ballots cast

  /// "Petrie 684, Haldane 657, Rao 391, Tulloch 88. Votes cast: 1,820."
  private func declared(_ item: Int, _ index: FigureIndex) -> Relation? {
    let sentence = index.sentence(of: item)
    let pieces = index.pieces(inSentence: sentence)
    guard let place = pieces.place(of: item), sentence > 0,
      pieces.hasWord(of: ["cast", "total", "poll"], in: (place - 4)..<place),
      pieces.hasWord(of: ["votes", "ballots", "poll"], in: (place - 4)..<place)
    else { return nil }
    let before = index.pieces(inSentence: sentence - 1)
    let parts = before.figures.filter {
      index.items[$0.item].kind == .number
        && [",", ".", ";", "and"].contains(before[safe: $0.place + 1]?.text ?? ".")
    }
    guard parts.count > 2 else { return nil }
    let relation = Relation(
      Self.id, .sum(weights: parts.map { _ in 1 }), parts.map { index.operand($0.item) },
      result: index.operand(item), evidence: .established)
    return relation.isVerified || relation.isPlainSlip ? relation : nil
  }

  /// "Approved, 4,318 to 3,902 … With 57 spoiled ballots, the clerk counted 8,277 ballots cast".
  private func cast(
    _ item: Int, _ noun: String, _ place: Int, _ pieces: Pieces, _ index: FigureIndex
  ) -> Relation? {
    guard noun == "ballot" || noun == "vote",
      pieces.hasWord(of: ["cast", "counted", "total", "all"], in: 0..<pieces.count)
    else { return nil }
    let sentence = index.sentence(of: item)
    let spoiled = pieces.figures.filter {
      $0.item != item && index.isCount($0.item)
        && pieces.hasWord(of: VotesAndSeats.spoiled, in: ($0.place + 1)..<($0.place + 5))
    }
    for number in stride(from: sentence, through: max(0, sentence - 3), by: -1) {
      guard let votes = sides(inSentence: number, besides: item, index) else { continue }
      let parts = votes + spoiled.map { index.operand($0.item) }
      let relation = Relation(
        Self.id, .sum(weights: parts.map { _ in 1 }), parts, result: index.operand(item),
        evidence: .established)
      if relation.isVerified || relation.isPlainSlip { return relation }
    }
    return nil
  }

  private static let spoiled: WordSet = [
    "spoiled", "spoilt", "blank", "invalid", "void", "rejected", "abstentions", "abstained",
    "abstaining", "disallowed", "informal",
  ]

  /// The two sides of the only vote of a sentence: "4,318 to 3,902", "61 votes to 39".
  private func sides(inSentence sentence: Int, besides item: Int, _ index: FigureIndex)
    -> [Operand]?
  {
    if let score = score(inSentence: sentence, index) { return [score] }
    let pieces = index.pieces(inSentence: sentence)
    for (first, place) in pieces.figures where first != item && index.isCount(first) {
      guard pieces[safe: place + 1]?.text == "to", let second = pieces[safe: place + 2]?.item,
        second != item, index.isCount(second),
        pieces.hasWord(of: VotesAndSeats.decisions, in: 0..<pieces.count)
      else { continue }
      return [index.operand(first), index.operand(second)]
    }
    return nil
  }

  private static let decisions: WordSet = [
    "approved", "approve", "rejected", "reject", "voted", "vote", "votes", "passed", "backed",
    "won", "lost", "defeated", "carried", "beat", "adopted", "elected", "opposed", "turned",
    "margin", "supported", "endorsed",
  ]

  private static let withheld: WordSet = [
    "absent", "abstaining", "abstentions", "abstained", "away", "missing", "not", "abstention",
  ]

  /// The votes of the only vote in a sentence, added up.
  private func score(inSentence sentence: Int, _ index: FigureIndex) -> Operand? {
    let mentions = index.extraction.sentences[sentence].mentions.filter {
      index.extraction.mentions[$0].kind == .score
    }
    guard mentions.count == 1, let mention = mentions.first,
      case .score(let score) = index.extraction.mentions[mention].value, score.values.count == 2,
      let sum = score.values[0].adding(score.values[1])
    else { return nil }
    return Operand(
      reference: .mention(mention), value: FigureValue(exactly: sum),
      text: index.extraction.text(of: mention))
  }
}
