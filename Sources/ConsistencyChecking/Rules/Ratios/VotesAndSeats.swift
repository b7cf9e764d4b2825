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
    for share in index.statedShares
    where index.countsVotes([share.part, share.whole]) {
      propose(Share.relation(Self.id, share, index))
    }
    for item in index.items.indices where index.items[item].kind == .number {
      if let found = declared(item, index) { propose(found) }
    }
    for item in index.items.indices where index.items[item].kind == .count {
      guard let noun = index.countedNoun(of: item), VotesAndSeats.voters.contains(noun) else {
        continue
      }
      let pieces = index.pieces(inSentence: index.sentence(of: item))
      guard let place = pieces.place(of: item) else { continue }
      let found =
        majority(item, noun, place, pieces, index) ?? shortOf(item, noun, place, pieces, index)
        ?? division(item, noun, place, pieces, index)
        ?? house(item, noun, pieces, index) ?? cast(item, noun, place, pieces, index)
        ?? poll(item, noun, place, pieces, index)
        ?? attendance(item, noun, place, pieces, index)
      if let found { propose(found) }
    }
  }

  static let voters: WordSet = [
    "member", "councillor", "councilor", "delegate", "senator", "deputy", "lawmaker", "legislator",
    "vote", "ballot", "seat", "commissioner", "trustee", "governor", "alderman", "lord", "elder",
    "owner", "parishioner", "shareholder", "juror", "judge", "bishop", "director",
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
    // "A majority in the 120-seat parliament is 61 seats"
    if word < place, place - word <= 5, pieces.firstFigure(in: (word + 1)..<place)?.item == nil,
      let next = pieces.firstFigure(in: (place + 1)..<(place + 6)), index.isCount(next.item),
      pieces.hasWord(of: ["takes", "needs", "requires", "is", "means"], in: place..<next.place)
    {
      return next.item
    }
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
    guard let least = leastMajority(ofHalf: half) else { return nil }
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

  /// "One short of a majority", "eight seats short of a majority".
  private func missingSeats(before word: Int, _ pieces: Pieces, _ index: FigureIndex) -> Operand? {
    // "one short" is read as a count with its word.
    if let figure = pieces.figures(in: (word - 7)..<word).last, index.isCount(figure.item),
      word - figure.place <= 5,
      pieces.hasWord(of: ["short"], in: figure.place..<word)
        || index.operand(figure.item).text.hasSuffix(" short")
    {
      return index.operand(figure.item)
    }
    guard pieces.has("one short", at: word - 4) else { return nil }
    return Operand(
      reference: .other(.init(text: "one")), value: FigureValue(exactly: 1), text: "one")
  }

  private func leastMajority(ofHalf half: ExactDecimal) -> ExactDecimal? {
    let whole =
      half.exponent < 0 ? half.subtracting(ExactDecimal(significand: 5, exponent: -1)) : half
    return whole?.adding(1)
  }

  /// "Holds 175 of the 350 seats, one short of a majority".
  private func shortOf(
    _ item: Int, _ noun: String, _ place: Int, _ pieces: Pieces, _ index: FigureIndex
  ) -> Relation? {
    guard VotesAndSeats.voters.contains(noun), let size = index.items[item].nominal,
      size.exponent >= 0,
      let word = pieces.all.firstIndex(where: { $0.text == "majority" }), word > place,
      pieces.has("of a majority", at: word - 2)
        || pieces.has("of an absolute majority", at: word - 3),
      let lack = missingSeats(before: word, pieces, index),
      let marker = PartWholeFinder(index: index).marker(before: place, pieces),
      let held = pieces[safe: marker - 1]?.item, index.isCount(held),
      let least = size.divided(by: 2).flatMap(leastMajority)
    else { return nil }
    var whole = index.operand(item)
    whole.value = FigureValue(exactly: least)
    var relation = Relation(
      Self.id, .sum(weights: [1, 1]), [index.operand(held), lack],
      result: whole, evidence: .established)
    relation.blame = .fixed(0)
    relation.supports = false
    relation.expression = "a majority of \(whole.text) is \(least.normalized)"
    relation.complaint =
      "a majority of \(whole.text) is \(least.normalized), but the text says that "
      + "\(index.operand(held).text) is \(lack.text) short of it"
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
}
