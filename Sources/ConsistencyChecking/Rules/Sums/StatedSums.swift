import ArticleModel

/// Sums that one place states in full: "A and B, for a total of C", "C, consisting of A and B", "C: A and B".
///
/// Only words that say that the parts exhaust the total let a sum alarm (specification, section 3);
/// "bringing … to", "including" and "plus" with an unstated earlier level verify, no more.
struct StatedSums {
  let index: FigureIndex

  init(_ index: FigureIndex) {
    self.index = index
  }

  /// The words that state a sum.
  static let cues: CueSet = [
    .total, .bringsTo, .makes, .consistsOf, .ofWhich, .including, .between,
  ]

  func all() -> [CandidateSum] {
    var sums: [CandidateSum] = []
    for sentence in index.extraction.sentences.indices {
      let figures = index.items(inSentence: sentence)
      guard !figures.isEmpty, figures.count <= 24, !isLabel(figures.lowerBound) else { continue }
      if index.hasCue(StatedSums.cues, inSentence: sentence) {
        for cue in index.cues(inSentence: sentence) {
          if let sum = sum(at: cue, Array(figures)) { sums.append(sum) }
        }
        if let sum = sumOfSentencesBefore(sentence, figures) ?? sumOnTop(sentence, figures) {
          sums.append(sum)
        }
      }
      if let sum = sumOfColonList(sentence, Array(figures)) ?? sumOfTally(sentence, figures)
        ?? sumOfParts(sentence, figures)
      {
        sums.append(sum)
      }
      let joined = JoinedSums(index, sentence: sentence)
      sums += joined.acrossSentences()
      if figures.count > 2 { sums += joined.all() }
    }
    return sums
  }

  func isLabel(_ item: Int) -> Bool {
    if case .tableCell = index.place(item) { return true }
    return index.place(item).isLabel
  }

  // MARK: One sentence

  private func sum(at cue: Cue, _ figures: [Int]) -> CandidateSum? {
    guard figures.count > 2 else { return nil }
    switch cue.kind {
    case .between: return betweenThem(cue, figures).flatMap { sum(at: $0, figures) }
    case .consistsOf, .ofWhich, .including:
      guard
        let total = figures.last(where: {
          index.span($0).end <= cue.span.start && index.unit(of: $0).isAdditive
        })
      else { return nil }
      var parts = upToStop(figures.filter { index.span($0).start >= cue.span.end })
      if let end = endOfBracket(around: cue) {
        parts = parts.filter { index.span($0).end <= end }
      }
      let strength: CandidateSum.Strength =
        cue.kind == .consistsOf ? .exhaustive : cue.kind == .ofWhich ? .likely : .fitting
      return candidate(parts, total, strength, cue, isLeading: true)
    case .bringsTo, .makes, .total:
      guard let total = total(bound: cue, figures), !isOfPart(cue, total) else { return nil }
      let before = figures.filter { index.span($0).end <= index.span(total).start }
      // "24,180 across the two": the cue's own number is of nothing else.
      let after = figures.filter {
        index.span($0).start >= index.span(total).end
          && !(cue.span.start <= index.span($0).start && index.span($0).end <= cue.span.end)
      }
      let isRunning = index.hasCue(.running, inSentence: cue.sentence)
      var closing =
        isRunning || isListed(total, behind: before) ? .fitting : closing(cue, total, after)
      // Three things that "brought the year's income to" a sum are what it is made of.
      if cue.kind == .bringsTo, !isRunning, compatible(before, with: total).count > 2 {
        closing = .likely
      }
      return candidate(before, total, closing, cue, isLeading: false)
        ?? candidate(
          upToStop(after), total, opens(cue, total, before) ? .likely : .fitting, cue,
          isLeading: true)
    default: return nil
    }
  }

  /// "Make up most of the total of $2.6 billion".
  private func isOfPart(_ cue: Cue, _ total: Int) -> Bool {
    guard cue.kind == .makes, cue.span.end < index.span(total).start else { return false }
    let text = index.extraction.article.text[cue.span.end..<index.span(total).start]
    return [" most ", " part ", " half ", " bulk ", " much "].contains { text.holds($0) }
  }

  /// "3,680 tonnes between them": a total, where the words stand right behind the figure.
  private func betweenThem(_ cue: Cue, _ figures: [Int]) -> Cue? {
    let end = cue.span.end + 5
    guard index.extraction.article.text[cue.span.end...].starts(with: " them".utf8),
      figures.contains(where: { cue.span.start - index.span($0).end == 1 })
    else { return nil }
    return Cue(
      kind: .total, span: TextSpan(start: cue.span.start, end: end), sentence: cue.sentence)
  }

  /// "2, 5 and 10 μg of total RNA": the last of a list.
  private func isListed(_ total: Int, behind before: [Int]) -> Bool {
    guard let last = before.last else { return false }
    return index.extraction.article.text[index.span(last).end..<index.span(total).start]
      .elementsEqual(" and ".utf8)
  }

  /// The figure that a word of total speaks of: the next behind it, else the one directly before.
  private func total(bound cue: Cue, _ figures: [Int]) -> Int? {
    if cue.kind == .total, let last = figures.last(where: { index.span($0).end <= cue.span.start }),
      cue.span.start - index.span(last).end <= 1
    {
      return last
    }
    if let next = figures.first(where: { index.span($0).start >= cue.span.end }),
      index.span(next).start - cue.span.end <= 60
    {
      return next
    }
    guard cue.kind == .total,
      let last = figures.last(where: { index.span($0).end <= cue.span.start }),
      cue.span.start - index.span(last).end <= 24
    else { return nil }
    return last
  }

  /// How far a word of total beside the last figure closes a list: "… and 4,100 on Saturday, 7,300 in all".
  private func closing(_ cue: Cue, _ total: Int, _ after: [Int]) -> CandidateSum.Strength {
    if cue.kind == .makes { return .exhaustive }
    guard cue.kind == .total, compatible(after, with: total).isEmpty else { return .fitting }
    let span = index.span(total)
    let gap = cue.span.end <= span.start ? span.start - cue.span.end : cue.span.start - span.end
    let isBeside = gap <= (cue.span.end <= span.start ? 4 : 24)
    return isBeside || gap <= 24 ? .likely : .fitting
  }

  /// Whether a total right beside its word opens a list: "A total of 7,300 came, 3,200 on Friday and 4,100 on Saturday".
  private func opens(_ cue: Cue, _ total: Int, _ before: [Int]) -> Bool {
    compatible(before, with: total).isEmpty && cue.span.end <= index.span(total).start
      && index.span(total).start - cue.span.end <= 4
  }

  /// The figures up to the end of what looks like a sentence: where sentences begin in lower case, two can look like one.
  func upToStop(_ figures: [Int]) -> [Int] {
    guard let first = figures.first else { return [] }
    var kept = [first]
    for (left, right) in zip(figures, figures.dropFirst()) {
      let end = index.span(left).end
      let gap = index.extraction.article.text[end..<max(end, index.span(right).start)]
      let stops = gap.indices.contains {
        gap[$0] == UInt8(ascii: ".") && $0 + 1 < gap.endIndex && gap[$0 + 1] == UInt8(ascii: " ")
      }
      if stops { break }
      kept.append(right)
    }
    return kept
  }

  /// Where a bracket that a cue opens is closed: "(consisting of 14 old and 35 new shares)".
  private func endOfBracket(around cue: Cue) -> Int? {
    let text = index.extraction.article.text
    guard cue.span.start > 0, text[cue.span.start - 1] == UInt8(ascii: "(") else { return nil }
    let end = index.extraction.sentences[cue.sentence].span.end
    return text[cue.span.start..<max(cue.span.start, end)].firstIndex(of: UInt8(ascii: ")"))
  }

  /// The figures that can be parts of a total: of its unit, or bare numbers among counts.
  func compatible(_ figures: [Int], with total: Int) -> [Int] {
    let kind = index.unit(of: total).kind
    return figures.filter { figure in
      if index.items[figure].group == index.items[total].group { return true }
      guard index.unit(of: figure).isAdditive else { return false }
      let other = index.unit(of: figure).kind
      if other == .number, kind == .measure, sharesUnit(figure, figures, total) { return true }
      if other == .number, kind == .measure || kind == .money {
        // "412 million cubic metres: 265 million in the upper dam": bare numbers of the total's size.
        return isInMillions(figure) && isInMillions(total)
      }
      return (kind == .count && other == .number) || (kind == .number && other == .count)
    }
  }

  /// "1,450 and 2,230 tonnes": a number that the unit of the next figure stands for.
  private func sharesUnit(_ figure: Int, _ figures: [Int], _ total: Int) -> Bool {
    guard let next = figures.first(where: { $0 > figure }),
      index.items[next].group == index.items[total].group
    else { return false }
    let gap = index.extraction.article.text[index.span(figure).end..<index.span(next).start]
    return gap.elementsEqual(" and ".utf8) || gap.elementsEqual(", ".utf8)
  }

  private func isInMillions(_ item: Int) -> Bool {
    index.items[item].nominal.map { !($0 < 1_000_000) } ?? false
  }

  /// The counts and bare numbers among figures: tugs and barges are vessels.
  func counts(_ figures: [Int], with total: Int) -> [Int] {
    guard index.unit(of: total).kind.isCount else { return [] }
    return figures.filter {
      let unit = index.unit(of: $0)
      return unit.isAdditive && unit.kind.isCount
    }
  }
}
