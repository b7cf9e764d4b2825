import ArticleModel

/// M7: a title's figure that the body does not repeat follows from figures of the body.
struct TitleArithmetic: RelationRule {
  static let id: RuleID = "M7"
  static let name = "title-arithmetic"
  static let summary = "A title's figure that the body does not repeat follows from the body's."
  static let documentation = """
    ## What it checks

    A figure of the title that stands nowhere in the body: whether two or three figures of the
    body make it, as a sum ("$400M" over "$74 million in cash and $326 million in shares"), a
    difference ("a 10-point lead" over "52% to 42%"), a percentage of change, a share ("24% of
    seats" over "72 of the 300 seats"), or as the years between two dates ("63 years later").

    ## Why it matters

    Whoever writes the title adds up what the text tells apart, and nobody adds it up again.

    ## Examples

    | text | verdict |
    | --- | --- |
    | title "$400M", text "$74 million in cash and $326 million in shares" | exact |
    | title "$300M", the same text | inconsistent: one digit off? |
    | title "63 years later", text "1950", "December 2013" | exact |
    | title "36 years later", the same text | inconsistent: digits swapped? |

    ## When it stays silent

    When the body repeats the title's figure, when it has more figures of the unit than the
    title can be made of, and when no slip of the pen leads from the title's figure to what
    the body's make: it is then another figure.
    """

  func propose(_ index: FigureIndex, _ propose: (Relation) -> Void) {
    guard let body = index.titleBody else { return }
    for mention in body.titleMentions {
      if let relation = TitleYears(index, body).relation(of: mention) { propose(relation) }
    }
    for sentence in body.titleSentences {
      for figure in index.roledFigures(inSentence: sentence) {
        guard figure.figure.nominal != nil, !body.repeats(figure.figure) else { continue }
        if figure.figure.kind == .percent,
          let relation = TitleShares(index, body).relation(of: figure)
        {
          propose(relation)
        }
        guard figure.role != .none else { continue }
        if let relation = TitleSums(index, body).relation(of: figure) { propose(relation) }
      }
    }
  }
}

/// The title and the first sentences of the body, for the rule on titles.
struct TitleBody {
  let titleMentions: [Int]
  let titleSentences: [Int]
  /// The sentences of the body that are read for parts: the first paragraphs.
  let sentences: [Int]
  /// The figures of all the body but for its tables.
  let figures: [ChangeFigure]
  private static let reach = 14

  /// `nil` where the title has no figure.
  init?(_ index: FigureIndex) {
    var titleMentions: [Int] = []
    var titleSentences: [Int] = []
    var sentences: [Int] = []
    for sentence in index.extraction.sentences.indices {
      let range = index.extraction.sentences[sentence].mentions
      guard let first = range.first else { continue }
      switch index.extraction.contexts[first].place {
      case .title:
        titleMentions += range
        titleSentences.append(sentence)
      case .lead, .body, .listItem, .quoteBlock: sentences.append(sentence)
      default: break
      }
      if titleMentions.isEmpty, !sentences.isEmpty { return nil }
      if sentences.count >= 400 { break }
    }
    guard titleMentions.count <= 16,
      titleMentions.contains(where: {
        index.itemNumber(ofMention: $0) != nil || index.extraction.mentions[$0].kind.isTime
      })
    else { return nil }
    self.titleMentions = titleMentions
    self.titleSentences = titleSentences
    figures = sentences.flatMap(index.changeFigures)
    self.sentences = Array(sentences.prefix(TitleBody.reach))
  }

  /// Whether the body has a figure that the title's repeats or rounds.
  func repeats(_ title: ChangeFigure) -> Bool {
    figures.contains { other in
      // "38 million, or 95" over "95 million": the title leaves the magnitude out.
      if title.kind == .number, let value = title.nominal, let size = other.nominal,
        value < 1000, value.normalized.isScaled(from: size.normalized)
      {
        return true
      }
      guard isAlike(title, other) else { return false }
      // "at least 42" repeats no 49.
      if other.modifier?.isBound == true || title.modifier?.isBound == true {
        return title.operand.value.withoutHedge.restates(other.operand.value.withoutHedge)
          != .differs
      }
      return title.operand.value.restates(other.operand.value) != .differs
    }
  }

  /// Whether a figure of the body can be what a title's figure counts.
  func isAlike(_ title: ChangeFigure, _ other: ChangeFigure) -> Bool {
    if title.isPoints && other.isPoints { return true }
    if title.kind == .count && other.kind == .count { return true }
    return title.isComparable(to: other)
  }
}
