import ArticleModel

/// C10: a lead, a margin or a gap is the difference of the two sides.
struct LeadAndMargin: RelationRule {
  static let id: RuleID = "C10"
  static let name = "lead-and-margin"
  static let summary = "A lead, a margin or a gap is the difference of the two sides."
  static let documentation = """
    ## What it checks

    A difference that is called lead, margin, gap or majority against the two shares, scores,
    times or counts that the sentence names with it.

    ## Why it matters

    Polls and scores are the figures that readers know by heart.

    ## Examples

    | text | verdict |
    | --- | --- |
    | 52 percent to 42 percent, a lead of 10 points | exact |
    | 40 percent to 33 percent, a lead of 8 points | consistent (rounding) |
    | by a margin of 2,418 votes. She received 11,604 and her rival 9,456. | inconsistent: digits swapped? |
    | won by 17 points, 98–18 | inconsistent: digits swapped? |
    | has 75 points. The rivals are on 88, so the gap is 31 points. | inconsistent: digits swapped? |

    ## When it stays silent

    For a lead that was lost or had a time of its own, a margin of error, a margin of profit, a lead at half time or on
    aggregate, and when the sentence names more than two sides.
    """

  func propose(_ index: FigureIndex, _ propose: (Relation) -> Void) {
    guard index.cues.intersects([.lead, .by]) else { return }
    for sentence in index.extraction.sentences.indices
    where index.hasCue([.lead, .by], inSentence: sentence)
      && !index.hasCue(.noLead, inSentence: sentence)
    {
      if let first = index.extraction.sentences[sentence].mentions.first,
        index.extraction.contexts[first].place.isCell
      {
        continue
      }
      if let relation = score(index, sentence) ?? sides(index, sentence)
        ?? LeadAcross(index).relation(sentence)
      {
        propose(relation)
      }
    }
  }

  // MARK: Scores

  private func score(_ index: FigureIndex, _ sentence: Int) -> Relation? {
    let mentions = index.extraction.sentences[sentence].mentions
    guard mentions.count <= 64 else { return nil }
    let scores = mentions.filter { index.extraction.mentions[$0].kind == .score }
    guard scores.count == 1, let mention = scores.first,
      let ends = LeadAndMargin.sides(ofScore: mention, index)
    else { return nil }
    let leads = index.roledFigures(inSentence: sentence).filter {
      $0.figure.kind == .count && Self.isScoreUnit($0.figure) && isLead($0, index, sentence)
    }
    guard leads.count == 1, !wasLost(leads[0], index, sentence), !isOfTable(leads[0], index) else {
      return nil
    }
    let lead = leads[0].figure.operand
    var relation = LeadAndMargin.relation(Self.id, ends[0], ends[1], lead)
    relation?.complaint =
      "\(index.extraction.text(of: mention)) is no difference of \(lead.text)"
    return relation
  }

  /// "who beat the Miners 1-0, are two points behind": ahead and behind in a table are of no single game.
  private func isOfTable(_ lead: RoledFigure, _ index: FigureIndex) -> Bool {
    guard let cue = lead.after, cue.kind == .lead else { return false }
    let word = index.extraction.article.text[cue.span.range]
    return word.hasLast("ehind") || word.hasLast("head")
  }

  /// "led by 17 points with nine minutes left and lost all the same, 121-118": a lead that was no final one.
  func wasLost(_ lead: RoledFigure, _ index: FigureIndex, _ sentence: Int) -> Bool {
    let text = index.extraction.article.text[index.extraction.sentences[sentence].span.range]
    // "beaten 34-10, a 24-point defeat"
    if let noun = lead.after, noun.kind == .lead,
      ["feat", "ctory", "win"].contains(where: {
        index.extraction.article.text[noun.span.range].hasLast($0)
      })
    {
      return false
    }
    let isLate = [" left ", " left,", " to play", " to go", "half-time", "halftime", " early "]
      .contains { text.holds($0) }
    if isLate { return true }
    // "lost by 17 points" has its own margin.
    guard lead.before?.kind != .by || text.holds("led by") else {
      return false
    }
    return [" lost", " lose", " losing", "defeat", " beaten", "overtime", "extra time"].contains {
      text.holds($0)
    }
  }

  static func isScoreUnit(_ figure: ChangeFigure) -> Bool {
    ["point", "goal", "run", "try", "vote"].contains(figure.unit.code)
  }

  /// The two figures of a game's score or a vote.
  static func sides(ofScore mention: Int, _ index: FigureIndex) -> [Operand]? {
    guard case .score(let score) = index.extraction.mentions[mention].value,
      score.values.count == 2, score.kind == .game || score.kind == .vote
    else { return nil }
    let parts = index.extraction.text(of: mention).split(whereSeparator: {
      !$0.isNumber && $0 != "," && $0 != "."
    })
    guard parts.count == 2 else { return nil }
    return zip(score.values, parts).map { value, text in
      Operand(
        reference: .mention(mention), value: FigureValue(exactly: value), text: String(text))
    }
  }

  // MARK: Shares, times, counts

  private func sides(_ index: FigureIndex, _ sentence: Int) -> Relation? {
    guard index.hasCue(.lead, inSentence: sentence) else { return nil }
    let all = index.roledFigures(inSentence: sentence)
    var leads = all.indices.filter {
      isLead(all[$0], index, sentence) && hasLeadCue(all[$0], index)
    }
    // "The gap between the two, 46.3 percent and 43.1, is 3.2 points."
    if leads.count > 1 { leads = leads.filter { all[$0].figure.isPoints } }
    guard leads.count == 1, let lead = leads.first else { return nil }
    let figure = all[lead].figure
    guard figure.kind != .percent else { return nil }
    var sides = all.indices.filter { number in
      let side = all[number].figure
      guard number != lead, side.nominal != nil,
        all[number].role != .change || side.kind == .percent || side.unit.code == "vote"
      else { return false }
      if figure.isPoints, all.contains(where: { $0.figure.kind == .percent }) {
        // "54 percent of the vote to Jones's 46"
        return side.kind == .percent || (side.kind == .number && isShare(side, all, number))
      }
      return isLarge(side, figure)
        && (side.isComparable(to: figure) || (side.kind == .number && figure.kind == .count))
    }
    // "38 percent against 29 for the Alliance, a lead of 9 points, with nobody else above the 4 percent that it takes"
    let told = sides.filter { $0 < lead }
    if figure.isPoints, sides.count > 2, told.count == 2, told[1] == lead - 1 { sides = told }
    guard sides.count == 2, !isOfAnotherTime(figure, index),
      figure.kind == .count || figure.kind == .number || figure.isPoints
        || sides.contains(where: { all[$0].figure.kind == figure.kind }),
      figure.isPoints || all[sides[0]].figure.isComparable(to: all[sides[1]].figure)
    else {
      return nil
    }
    return LeadAndMargin.relation(
      Self.id, all[sides[0]].figure.operand, all[sides[1]].figure.operand, figure.operand)
  }

  /// "who led by 12 points in March": a lead that has a time of its own.
  private func isOfAnotherTime(_ lead: ChangeFigure, _ index: FigureIndex) -> Bool {
    let sentence = index.extraction.contexts[lead.mention].sentence
    return index.dates(inSentence: sentence).contains {
      let start = index.extraction.mentions[$0.mention].span.start
      return start >= lead.span.end && start - lead.span.end <= 4
    }
  }

  /// Whether a bare number behind a percentage can be the other side's: "54 percent … to Jones's 46".
  private func isShare(_ side: ChangeFigure, _ all: [RoledFigure], _ number: Int) -> Bool {
    // "34 percent, six points ahead of the Conservatives on 28"
    guard
      let other = all[..<number].last(where: { !$0.figure.isPoints || $0.figure.kind == .percent }),
      other.figure.kind == .percent, let value = side.nominal, value < ExactDecimal(100),
      ExactDecimal(9) < value
    else { return false }
    return all.count { $0.figure.kind == .percent } == 1
  }

  /// A bare number that is no year and no count of something smaller than the lead itself.
  private func isLarge(_ side: ChangeFigure, _ lead: ChangeFigure) -> Bool {
    guard let value = side.nominal, let size = lead.nominal else { return false }
    return !(value < size)
  }

  /// Larger − smaller = lead.
  static func relation(
    _ rule: RuleID, _ first: Operand, _ second: Operand, _ lead: Operand
  ) -> Relation? {
    guard let a = first.value.nominal, let b = second.value.nominal else { return nil }
    var relation = Relation(
      rule, .sum(weights: a < b ? [-1, 1] : [1, -1]), [first, second], result: lead,
      evidence: .established)
    // A slip may have made the smaller side the larger.
    var turned = relation
    turned.formula = .sum(weights: a < b ? [1, -1] : [-1, 1])
    if !relation.isVerified, !relation.hasExactRepair, turned.hasExactRepair { relation = turned }
    let texts = a < b ? [second.text, first.text] : [first.text, second.text]
    relation.expression = "\(texts[0]) - \(texts[1]) = \(lead.text)"
    return relation
  }

  // MARK: Words

  /// Whether "was" or "is" directly before a figure says it of a lead that opens the sentence.
  private func isPredicate(_ span: TextSpan, of cue: Cue, _ index: FigureIndex) -> Bool {
    let text = index.extraction.article.text
    guard span.start >= 5, span.start >= cue.span.end,
      cue.span.start - index.extraction.sentences[cue.sentence].span.start <= 24
        || (span.start - cue.span.end <= 30
          && !index.hasMark(ClauseMarks.inPhrase, from: cue.span.end, to: span.start))
    else { return false }
    let before = text[(span.start - 5)..<span.start]
    return before.elementsEqual(" was ".utf8) || before.suffix(4).elementsEqual(" is ".utf8)
  }

  /// Whether words beside a figure call it a lead: "a lead of 10 points", "a 10-point lead", "won by 17 points".
  private func isLead(_ roled: RoledFigure, _ index: FigureIndex, _ sentence: Int) -> Bool {
    if hasLeadCue(roled, index) { return true }
    return roled.before?.kind == .by
  }

  func hasLeadCue(_ roled: RoledFigure, _ index: FigureIndex) -> Bool {
    let span = roled.figure.span
    let sentence = index.extraction.contexts[roled.figure.mention].sentence
    // "leads Ortega by 8 points"
    if roled.before?.kind == .by, roled.figure.isPoints,
      index.cues(inSentence: sentence).contains(where: {
        $0.kind == .lead && $0.span.end <= span.start
      })
    {
      return true
    }
    return index.cues(inSentence: sentence).contains { cue in
      guard cue.kind == .lead else { return false }
      if cue.span.start >= span.end { return cue.span.start - span.end <= 1 }
      let gap = span.start - cue.span.end
      guard gap >= 0 else { return false }
      // "His winning margin over the Ethiopian Tesfaye Alemu, who clocked 27:31, was 71 seconds."
      if isPredicate(span, of: cue, index) { return true }
      // "a lead of 10", "the gap between them, 5.6 points".
      let isBetween = index.cues(inSentence: sentence).contains {
        $0.kind == .between && $0.span.start >= cue.span.end && $0.span.end <= span.start
      }
      // "ahead by 52 percent to 42" names the sides.
      if roled.before?.kind == .by { return roled.figure.kind != .percent && gap <= 4 }
      let words = index.extraction.article.text[cue.span.end..<span.start]
      // "a gap of only three points"
      if words.starts(with: " of ".utf8), gap <= 14, !words.contains(UInt8(ascii: ",")) {
        return true
      }
      return gap <= (isBetween ? 22 : 4)
    }
  }
}
