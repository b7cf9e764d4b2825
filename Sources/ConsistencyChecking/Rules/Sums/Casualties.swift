import ArticleModel

/// S12: the parts of a tally of people make the tally.
struct Casualties: RelationRule {
  static let id: RuleID = "S12"
  static let name = "casualties"
  static let summary = "Victims, passengers or cases by kind and place add up to their number."
  static let documentation = """
    ## What it checks

    A number of people or cases against the parts that a colon, a dash or an apposition sets
    beside it: "the 27 victims, 25 men and two women"; "36 dead: 19 in Ardley, 11 in Fenside and
    6 in the hills"; "77 casualties, of whom 14 were killed and 63 injured"; "12 were killed and
    31 injured, bringing the number of casualties to 43". "The injured, 46
    workers and two officers" are the injured of the headline.

    ## Why it matters

    Tolls change by the hour, and the parts are not always changed with them.

    ## Examples

    | text | verdict |
    | --- | --- |
    | The 27 victims, 25 men and two women, worked there. | exact |
    | 72 victims, 25 men and two women | inconsistent: digits swapped? |

    ## When it stays silent

    When nothing says that the parts are all: "killed 19 people, 8 of them in Brunn", killed and
    injured without a word for both, a toll that rises from one sentence to the next.
    """

  func propose(_ index: FigureIndex, _ propose: (Relation) -> Void) {
    for item in index.items.indices where index.isCount(item) && !index.place(item).isCell {
      if let noun = index.countedNoun(of: item), !NounKinds.tallies.contains(noun) { continue }
      let pieces = index.pieces(inSentence: index.sentence(of: item))
      guard let place = pieces.place(of: item) else { continue }
      if let parts = TallyParts(index: index, pieces: pieces).parts(of: item, at: place) {
        propose(relation(parts, item, index))
      }
    }
    // A sum of people that came to harm, however it is told, is this rule's when it does not hold.
    for relation in index.proseSums where isTally(relation, index) && !relation.isVerified {
      var tally = relation
      tally.rule = Self.id
      propose(tally)
    }
    for sentence in index.extraction.sentences.indices.prefix(40)
    where index.items(inSentence: sentence).count > 1 {
      if let relation = headline(sentence, index) { propose(relation) }
    }
  }

  /// Whether a sum is of victims, arrests or cases: by its noun, or of people in a sentence that tells what became of them.
  private func isTally(_ relation: Relation, _ index: FigureIndex) -> Bool {
    guard case .mention(let mention)? = relation.result?.reference,
      let total = index.itemNumber(ofMention: mention), index.isCount(total)
    else { return false }
    if let noun = index.countedNoun(of: total), NounKinds.victims.contains(noun) { return true }
    let items = relation.operands.compactMap { operand -> Int? in
      guard case .mention(let mention) = operand.reference else { return nil }
      return index.itemNumber(ofMention: mention)
    }
    let isOfPeople =
      items.contains(where: index.countsPeople)
      && items.allSatisfy { index.items[$0].kind == .number || index.countsPeople($0) }
    return isOfPeople
      && Set(items.map(index.sentence)).contains {
        let pieces = index.pieces(inSentence: $0)
        return pieces.hasWord(of: NounKinds.fates, in: 0..<pieces.count)
      }
  }

  private func relation(_ parts: [Int], _ total: Int, _ index: FigureIndex) -> Relation {
    Relation(
      Self.id, .sum(weights: parts.map { _ in 1 }), parts.map(index.operand),
      result: index.operand(total), evidence: .established)
  }

  /// "The injured, 46 workers and two officers, …" under a headline with the number of the injured.
  private func headline(_ sentence: Int, _ index: FigureIndex) -> Relation? {
    let pieces = index.pieces(inSentence: sentence)
    guard pieces.roles.contains(.victims) else { return nil }
    for place in 0..<pieces.count where pieces[place].isWord {
      guard let stem = Casualties.heads[pieces[place].text],
        pieces[safe: place - 1]?.text == "the", pieces[safe: place + 1]?.text == ",",
        let parts = TallyParts(index: index, pieces: pieces).run(from: place + 2), parts.count > 1,
        let total = titleFigure(stem, index)
      else { continue }
      return relation(parts, total, index)
    }
    return nil
  }

  /// The only number of a title or first heading that has a word of a stem.
  private func titleFigure(_ stem: String, _ index: FigureIndex) -> Int? {
    let titles = index.items.indices.prefix(8).filter { item in
      let place = index.place(item)
      guard place == .title || place == .heading, index.isCount(item) else { return false }
      let pieces = index.pieces(inSentence: index.sentence(of: item))
      return pieces.all.contains { $0.isWord && $0.text.hasPrefix(stem) }
    }
    return titles.count == 1 ? titles.first : nil
  }

  static let headWords = WordSet(heads.keys)
  private static let heads: [String: String] = [
    "injured": "injur", "wounded": "wound", "dead": "dead", "killed": "kill", "victims": "victim",
    "arrested": "arrest", "missing": "missing", "hurt": "hurt", "freed": "free",
    "rescued": "rescue", "sick": "sick", "casualties": "casualt",
  ]
}
