import ArticleModel

/// M3: a bound ("up to", "at least") is not dropped when the figure is repeated.
struct HedgeDrift: RelationRule {
  static let id: RuleID = "M3"
  static let name = "hedge-drift"
  static let summary = "A bound such as \"up to\" is kept when its figure is repeated."
  static let documentation = """
    ## What it checks

    A figure that one place bounds ("up to $135 billion", "at least 40") and another prints
    bare.

    ## Why it matters

    "Up to" is half of the claim; a table that drops it turns a ceiling into a fact.

    ## Examples

    | text | verdict |
    | --- | --- |
    | up to $135 billion in the text, $135B in the diagram | consistent, a note |
    | approximately $35.2 billion, then $35.2 billion | nothing: an approximation has the same digits |

    ## When it stays silent

    When the two figures share no word of their phrases, so that nothing says that they are one.
    It never says more than a note.
    """

  func propose(_ index: FigureIndex, _ propose: (Relation) -> Void) {
    for family in index.families
    where family.items.count > 1 && Restatements.isHedgeDrift(family, in: index) {
      var relation = Restatements.relation(Self.id, family, index, .established)
      relation.note = note(family, index)
      let bare = index.items(of: family).enumerated().first {
        index.items[$0.element].modifier == nil
      }
      if let bare { relation.blame = .fixed(bare.offset) }
      if relation.isVerified { propose(relation) }
    }
    for relation in bareHeadlines(index) + longerNouns(index) { propose(relation) }
  }

  /// "At least 1,200 jobs", later "the 1,200 job cuts": the noun goes on.
  private func longerNouns(_ index: FigureIndex) -> [Relation] {
    var bounded: [ExactDecimal: Int] = [:]
    for item in index.items.indices
    where index.items[item].kind == .count && index.items[item].modifier?.isBound == true
      && index.items[item].hasValue && !(index.items[item].normalized < 20)
    {
      bounded[index.items[item].normalized] = item
    }
    guard !bounded.isEmpty else { return [] }
    return index.items.indices.compactMap { item in
      let kind = index.items[item].kind
      guard kind == .count || kind == .number, index.items[item].modifier == nil,
        let other = bounded[index.items[item].normalized],
        index.items[other].group != index.items[item].group,
        index.sentence(of: item) != index.sentence(of: other),
        let noun = index.countedNoun(of: other)
      else { return nil }
      let pieces = index.pieces(inSentence: index.sentence(of: item))
      guard let place = pieces.place(of: item), pieces[safe: place - 1]?.text == "the",
        kind == .number
          ? pieces[safe: place + 1]?.text == noun
          : index.operand(item).text.contains(" " + noun) || areOnePeople(item, other, index)
      else { return nil }
      return relation(item, other, index)
    }
  }

  /// "At least 60,000 people", later "the 60,000 marchers".
  private func areOnePeople(_ item: Int, _ other: Int, _ index: FigureIndex) -> Bool {
    index.countsPeople(other) && !(index.items[item].normalized < 100)
      && index.countedNoun(of: item).map { $0.hasSuffix("er") || NounKinds.people.contains($0) }
        == true
  }

  private func relation(_ bare: Int, _ bounded: Int, _ index: FigureIndex) -> Relation? {
    var relation = Relation(
      Self.id, .equality, [index.operand(bare), index.operand(bounded)], evidence: .established)
    relation.note = note(bare, bounded, index)
    relation.blame = .fixed(0)
    return relation.isVerified ? relation : nil
  }

  /// "Choir of 300" in the title over "more than 300 singers" in the lead: the title's number has no noun.
  private func bareHeadlines(_ index: FigureIndex) -> [Relation] {
    index.items.indices.prefix { index.place($0).isHeadline }.compactMap { item in
      guard index.place(item) == .title || index.place(item) == .description,
        index.items[item].kind == .number || index.items[item].kind == .count,
        index.items[item].modifier == nil,
        let value = index.items[item].nominal, !(value < 20)
      else { return nil }
      let others = index.items.indices.filter {
        index.items[$0].kind == .count && index.items[$0].nominal == value
          && index.items[$0].group != index.items[item].group
          && !index.place($0).isLabel
      }
      guard others.count == 1, index.place(others[0]) == .lead,
        index.items[others[0]].modifier?.isBound == true
      else { return nil }
      return relation(item, others[0], index)
    }
  }

  /// "the diagram says $135B outright, the text sets it as the most: $135 billion".
  private func note(_ family: Family, _ index: FigureIndex) -> String? {
    let items = index.items(of: family)
    let bounded = items.first { index.items[$0].modifier?.isBound == true }
    let bare = items.first { index.items[$0].modifier == nil }
    guard let bounded, let bare else { return nil }
    return note(bare, bounded, index)
  }

  private func note(_ bare: Int, _ bounded: Int, _ index: FigureIndex) -> String? {
    guard let modifier = index.items[bounded].modifier else { return nil }
    let words = Wording(index)
    let end = modifier.boundsBelow ? "most" : "least"
    return "\(words.subject(index.operand(bare))) says \(index.operand(bare).text) outright, "
      + "\(words.subject(index.operand(bounded))) sets it as the \(end): "
      + index.operand(bounded).text
  }
}
