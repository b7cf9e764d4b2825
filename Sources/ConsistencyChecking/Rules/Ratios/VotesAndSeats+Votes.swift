import ArticleModel

extension VotesAndSeats {
  // MARK: A vote in a house

  /// "Passed 51-37 in the 100-member house, with 12 members absent".
  func house(_ item: Int, _ noun: String, _ pieces: Pieces, _ index: FigureIndex)
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
    guard
      relation.isVerified
        || !pieces.hasWord(of: ["vacant", "vacancy", "vacancies"], in: 0..<pieces.count)
    else { return nil }
    if relation.isVerified || index.extraction.text(of: index.items[item].mention).contains("-") {
      return relation
    }
    // A house whose size is far from those who voted is another.
    guard !pieces.hasWord(of: ["speaker", "chair"], in: 0..<pieces.count),
      let voted = score.value.nominal, let rest = size.subtracting(voted)?.magnitude,
      let miss = rest.multiplied(by: 4)
    else { return nil }
    relation.blame = .fixed(2)
    return size < miss ? nil : relation
  }

  // MARK: Ballots cast

  /// "Petrie 684, Haldane 657, Rao 391, Tulloch 88. Votes cast: 1,820."
  func declared(_ item: Int, _ index: FigureIndex) -> Relation? {
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
  func cast(
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

  static let spoiled: WordSet = [
    "spoiled", "spoilt", "blank", "invalid", "void", "rejected", "abstentions", "abstained",
    "abstaining", "disallowed", "informal",
  ]

  // MARK: A vote told in two sentences

  /// "All 31 councillors took part. It went through by 17 votes to 11, and the remaining three abstained."
  func attendance(_ item: Int, _ noun: String, _ place: Int, _ pieces: Pieces, _ index: FigureIndex)
    -> Relation?
  {
    let sentence = index.sentence(of: item)
    guard VotesAndSeats.voters.contains(noun), noun != "vote",
      isComplete(place, pieces)
    else { return nil }
    let near = index.neighbors(ofSentence: sentence)
    for number in [sentence, sentence + 1, sentence - 1] where near.contains(number) {
      guard let votes = sides(inSentence: number, besides: item, index) else { continue }
      let withheld = Set([number, sentence]).sorted().flatMap {
        self.withheld(inSentence: $0, besides: [item], votes, index)
      }
      guard withheld.count < 3 else { continue }
      let parts = votes + withheld
      let relation = Relation(
        Self.id, .sum(weights: parts.map { _ in 1 }), parts, result: index.operand(item),
        evidence: .established)
      if relation.isVerified || relation.hasExactRepair { return relation }
    }
    return nil
  }

  /// "All 31 councillors took part", "the 29 trustees …; all were present".
  private func isComplete(_ place: Int, _ pieces: Pieces) -> Bool {
    if pieces.hasWord(of: ["all"], in: (place - 3)..<place),
      pieces.hasWord(of: VotesAndSeats.presence, in: (place + 1)..<(place + 8))
    {
      return true
    }
    return (place..<pieces.count).contains {
      pieces[$0].text == "all" && pieces[safe: $0 + 1]?.text == "were"
        && pieces[safe: $0 + 2]?.text == "present"
    }
  }

  /// Those who did not vote for either side: "five abstained", "with five abstentions".
  private func withheld(
    inSentence sentence: Int, besides item: [Int], _ votes: [Operand], _ index: FigureIndex
  ) -> [Operand] {
    let pieces = index.pieces(inSentence: sentence)
    return pieces.figures.filter { figure in
      !item.contains(figure.item) && index.isCount(figure.item)
        && !votes.contains { $0 == index.operand(figure.item) }
        && (pieces.hasWord(of: VotesAndSeats.withheld, in: (figure.place + 1)..<(figure.place + 4))
          || index.countedNoun(of: figure.item) == "abstention")
    }.map { index.operand($0.item) }
  }

  static let presence: WordSet = [
    "voted", "took", "present", "attended", "turned", "cast", "came", "there", "sat", "in",
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

  static let decisions: WordSet = [
    "approved", "approve", "rejected", "reject", "voted", "vote", "votes", "passed", "backed",
    "won", "lost", "defeated", "carried", "beat", "adopted", "elected", "opposed", "turned",
    "margin", "supported", "endorsed",
  ]

  static let withheld: WordSet = [
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
