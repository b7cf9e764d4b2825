import ArticleModel

/// T6: what comes first is dated first.
struct Order: RelationRule {
  static let id: RuleID = "T6"
  static let name = "order"
  static let summary = "Starts come before ends, and announcements before their publication."
  static let documentation = """
    ## What it checks

    Starts against ends, announcements and signatures against the day of publication, a base
    agreement against its expansion. "Early", "mid" and "late" are thirds of their period.

    ## Why it matters

    A date that cannot be is an error whatever else is true.

    ## Examples

    | text | verdict |
    | --- | --- |
    | signed in late 2025, expanded in April 2026 | exact |
    | published on April 9, 2026: "announced on April 12, 2026" | inconsistent |
    | from June 2031 through March 2028 | inconsistent |

    ## When it stays silent

    When a word says that the event lies ahead ("will be announced"), when a time zone explains
    the day, and for agreements that nothing ties to each other.
    """

  func propose(_ index: FigureIndex, _ propose: (Relation) -> Void) {
    proposeSpans(index, propose)
    proposePublication(index, propose)
    proposeParts(index, propose)
    proposeBases(index, propose)
  }

  // MARK: From … to

  /// "From A through B": A is not after B.
  private func proposeSpans(_ index: FigureIndex, _ propose: (Relation) -> Void) {
    for span in index.statedSpans where span.start.isStated && span.end.isStated {
      propose(
        relation(span.start, span.end, index, blamed: 1, evidence: .established) {
          "it runs from \($0) to \($1), which ends before it starts"
        })
    }
  }

  // MARK: Publication

  /// What is told as done was done by the day of publication.
  private func proposePublication(_ index: FigureIndex, _ propose: (Relation) -> Void) {
    guard let day = index.extraction.publicationDay,
      index.cues.intersects(Order.pastEvents),
      let field = FrontMatterDate("published", in: index.extraction.article.metadata),
      field.day == day
    else { return }
    let latest = max(
      field.days.upperBound,
      FrontMatterDate("modified", in: index.extraction.article.metadata)?.days.upperBound ?? .min)
    for date in index.dates {
      guard date.isStated, let start = date.start, let event = index.role(of: date).event else {
        continue
      }
      let role = index.role(of: date)
      guard !role.isFuture, !role.isEnd, Order.isPast(event) else { continue }
      guard start.number > latest || (event == .announced && date.length == 1) else { continue }
      var published = field.operand(widenedTo: date)
      published.value = FigureValue(exactly: ExactDecimal(latest))
      var relation = Relation(
        Self.id, .order, [index.operand(date: date), published], evidence: .established)
      relation.gravity = .impossible
      relation.blame = .fixed(0)
      let text = index.extraction.text(of: date.mention)
      relation.expression = "\(text) ≤ \(field.text)"
      relation.complaint =
        "\(text) is after \(field.text), the day of publication, but is told as past"
      propose(relation)
    }
  }

  private static let pastEvents: CueSet = Cue.Event.allCases.filter(isPast)
    .reduce(into: []) { $0.formUnion(.event($1)) }

  /// Events that a text tells of only when they have happened; an opening may be told ahead of time.
  private static func isPast(_ event: Cue.Event) -> Bool {
    switch event {
    case .announced, .signed, .founded, .born, .died: true
    case .began, .expanded, .completed, .ended, .published: false
    }
  }

  // MARK: Parts of a total

  /// The agreement that was expanded was signed before its expansion: siblings in a diagram.
  private func proposeParts(_ index: FigureIndex, _ propose: (Relation) -> Void) {
    for fan in index.fans where fan.isEstablished && fan.parts.count == 2 {
      let dated = fan.parts.compactMap { part -> (date: DateItem, event: Cue.Event)? in
        let sentence = index.sentence(of: part)
        let dates = index.dates(inSentence: sentence).filter { !index.role(of: $0).isEnd }
        guard dates.count == 1, let event = event(of: part, dates[0], index) else { return nil }
        return (dates[0], event)
      }
      // Only an expansion is known to come after what it expands.
      guard dated.count == 2, dated.count(where: { $0.event == .expanded }) == 1 else { continue }
      let ordered = dated.sorted { $0.event < $1.event }
      guard ordered[1].event == .expanded else { continue }
      propose(relation(ordered[0].date, ordered[1].date, index, blamed: 1, evidence: .established))
    }
  }

  /// The event of a node's date: by its own words, else by the words where its figure is told elsewhere.
  private func event(of part: Int, _ date: DateItem, _ index: FigureIndex) -> Cue.Event? {
    if let event = index.role(of: date).event { return event }
    guard let family = index.family(of: part) else { return nil }
    for item in index.items(of: family).prefix(24) where item != part {
      let sentence = index.sentence(of: item)
      for neighbor in index.sentences(besides: sentence) {
        for other in index.dates(inSentence: neighbor) where !index.role(of: other).isEnd {
          if let event = index.role(of: other).event { return event }
        }
      }
    }
    return nil
  }

  // MARK: Bases

  /// "Combined with the base agreement signed in A": signed before what is announced in the same paragraph.
  private func proposeBases(_ index: FigureIndex, _ propose: (Relation) -> Void) {
    guard index.cues.contains([.event(.signed), .plus, .event(.expanded)]) else { return }
    for date in index.dates where index.role(of: date).event == .signed {
      let last = index.extraction.contexts[date.mention].sentence
      guard index.hasCue(.plus, inSentence: last),
        !index.extraction.contexts[date.mention].place.isLabel
      else { continue }
      for sentence in index.firstSentence(ofBlockWith: last)..<last {
        guard index.hasCue(.event(.expanded), inSentence: sentence) else { continue }
        for other in index.dates(inSentence: sentence) {
          let role = index.role(of: other)
          guard !role.isEnd, role.event == .announced || role.event == .expanded else { continue }
          propose(relation(date, other, index, blamed: 0, evidence: .established))
        }
      }
    }
  }

  private func relation(
    _ first: DateItem, _ second: DateItem, _ index: FigureIndex, blamed: Int,
    evidence: Finding.Evidence, complaint: ((String, String) -> String)? = nil
  ) -> Relation {
    let texts = [first, second].map { index.extraction.text(of: $0.mention) }
    var relation = Relation(
      Self.id, .order, [index.operand(date: first), index.operand(date: second)],
      evidence: evidence)
    relation.gravity = .impossible
    relation.blame = .unlessConfirmed(blamed)
    relation.complaint =
      complaint?(texts[0], texts[1]) ?? "\(texts[0]) should not be after \(texts[1]), but it is"
    return relation
  }
}
