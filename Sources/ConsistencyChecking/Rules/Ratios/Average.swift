import ArticleModel

/// R3: an average is the total over the count.
struct Average: RelationRule {
  static let id: RuleID = "R3"
  static let name = "average"
  static let summary = "An average is the total divided by the count."
  static let documentation = """
    ## What it checks

    A total, a count and the average that the sentence says they make: "$4.5 million among 30
    players, an average of $150,000".

    ## Why it matters

    A nought too few in an average looks like any other number.

    ## Examples

    | text | verdict |
    | --- | --- |
    | $4.5 million among 30 players, an average of $150,000 | exact |
    | $4.5 million among 30 players, an average of $15,000 | inconsistent: wrong scale? |

    ## When it stays silent

    When the sentence has several totals or counts that could be meant, when the average stands
    before them, and when it is a median.
    """

  func propose(_ index: FigureIndex, _ propose: (Relation) -> Void) {
    var seen: Set<Int> = []
    for sentence in index.sentences(containing: "averag")
    where index.extraction.sentences[sentence].mentions.count > 2 && seen.insert(sentence).inserted
    {
      let pieces = index.pieces(inSentence: sentence)
      guard !pieces.hasWord(of: ["median", "typical"], in: 0..<pieces.count) else { continue }
      for place in 0..<pieces.count where ["average", "averaging"].contains(pieces[place].text) {
        if let relation = relation(place, pieces, index) { propose(relation) }
      }
    }
  }

  private func relation(_ place: Int, _ pieces: Pieces, _ index: FigureIndex) -> Relation? {
    let amounts = Amount.all(in: pieces, index)
    guard let (mean, start) = mean(place, amounts, pieces) else { return nil }
    let before = amounts.filter { $0.place < start }
    let counts = before.filter { $0.isCount && ($0.noun != nil || isCounted($0, pieces)) }
    let noun = PerNoun.noun(behind: mean.place, pieces) ?? mean.per
    let named = noun.flatMap { noun in counts.last { $0.noun == noun } }
    let totals: [Amount]
    if mean.isCount, mean.isItem {
      // "412,300 people over 19 matches, an average of 21,700 a match".
      guard named != nil || (counts.count == 2 && mean.noun == nil) else { return nil }
      totals = before.filter { $0.isCount && $0.isItem && $0.place != named?.place }
      guard mean.noun == nil || totals.first?.noun == mean.noun else { return nil }
      if named == nil, counts.count == 2 {
        let (larger, smaller) =
          counts[1] < counts[0] ? (counts[0], counts[1]) : (counts[1], counts[0])
        return relation(larger, smaller, mean)
      }
    } else {
      totals = before.filter { $0.unit == mean.unit && $0.per == nil }
    }
    guard totals.count == 1 else { return nil }
    let divisors = counts.filter { $0.place != totals[0].place }
    guard let count = named ?? (divisors.count == 1 ? divisors[0] : nil) else { return nil }
    return relation(totals[0], count, mean)
  }

  private func relation(_ total: Amount, _ count: Amount, _ mean: Amount) -> Relation {
    Relation(
      Self.id, .quotient(scale: 1), [total.operand, count.operand], result: mean.operand,
      evidence: .established)
  }

  /// Whether a bare number is one that something is shared among: "among 30".
  private func isCounted(_ amount: Amount, _ pieces: Pieces) -> Bool {
    ["among", "over", "by", "from", "in", "for", "between"]
      .contains(pieces[safe: amount.place - 1]?.text ?? "")
      || ["times", "each"].contains(pieces[safe: amount.place + 1]?.text ?? "")
  }

  /// The amount that is called the average, with the place at which its phrase begins.
  private func mean(_ place: Int, _ amounts: [Amount], _ pieces: Pieces)
    -> (mean: Amount, start: Int)?
  {
    if pieces[safe: place - 1]?.text == "on" {
      // "or 42 mm for each wet day on average", "$150,000 on average".
      guard let last = amounts.last(where: { $0.place < place && place - $0.place <= 8 }),
        let before = pieces[safe: last.place - 1],
        before.isMark || ["or", "about", "roughly", "is"].contains(before.text)
      else { return nil }
      return (last, last.place)
    }
    guard let next = amounts.first(where: { $0.place > place && $0.place - place <= 5 }),
      pieces.hasWord(of: ["of", "averaging"], in: place..<next.place)
    else { return nil }
    var start = place
    while start > 0, pieces[start - 1].isWord,
      ["an", "or", "for", "at", "with", "which", "is", "making", "the"].contains(
        pieces[start - 1].text)
    {
      start -= 1
    }
    guard let before = pieces[safe: start - 1],
      before.isMark || start < place - 1 || pieces[place].text == "averaging"
    else { return nil }
    return (next, start)
  }
}
