import ArticleModel

/// Sums whose list stands in one sentence and whose total stands in the next, or the other way round.
extension JoinedSums {
  /// The sums that tie this sentence to those before it.
  func acrossSentences() -> [CandidateSum] {
    guard sentence > 0 else { return [] }
    let isInBlock = index.neighbors(ofSentence: sentence).lowerBound < sentence
    return [isInBlock ? withListBefore() : nil, withTotalInSentenceBefore()].compactMap(\.self)
  }

  /// "The trust will give £150,000 to …, £90,000 to … and £60,000 to …. In total it will hand out £300,000."
  private func withListBefore() -> CandidateSum? {
    guard pieces.figures.count > 0, index.items(inSentence: sentence - 1).count > 1 else {
      return nil
    }
    let figures = pieces.figures.filter { index.unit(of: $0.item).isAdditive }
    guard (1...2).contains(figures.count), let last = figures.last,
      !pieces.hasWord(of: JoinedSums.others, in: 0..<pieces.count)
    else { return nil }
    let before = index.pieces(inSentence: sentence - 1)
    let runs = index.figureRuns(inSentence: sentence - 1)
    guard runs.count == 1, let run = runs.first, run.isClosed || run.items.count > 2,
      let strength = strength(run, last, figures)
    else { return nil }
    // What else the sentence counts can belong to the total.
    let rest = before.figures.filter {
      !run.items.contains($0.item)
        && index.items[$0.item].group == index.items[last.item].group
    }
    guard rest.isEmpty, isWhole(last.item, of: run.items) else { return nil }
    return JoinedSums.sum(run.items, last.item, strength, StatedSums(index))
  }

  private func strength(
    _ run: FigureRun, _ total: (item: Int, place: Int), _ figures: [(item: Int, place: Int)]
  ) -> CandidateSum.Strength? {
    let start = pieces[total.place].span
    let cue = index.cues(inSentence: sentence).first {
      $0.kind == .total || $0.kind == .makes || $0.kind == .bringsTo
    }
    if let cue {
      let isNear =
        cue.span.end <= start.start
        ? cue.span.start - pieces[0].span.start <= 24 : cue.span.start - start.end <= 24
      if isNear, figures.count == 1 {
        let isRunning =
          cue.kind == .bringsTo || index.hasCue(.running, inSentence: sentence)
          || pieces.hasWord(of: JoinedSums.extensions, in: 0..<pieces.count)
        return isRunning || !isOfList(total, run, cue) ? .likely : .exhaustive
      }
    }
    // "Over the three days", "the two funds": as many as the list has members.
    if pieces.has("between them", at: 0) || countsMembers(run, before: total.place) {
      return .exhaustive
    }
    // "The 550 homes will be …", "Its workforce of 952": points back at the list.
    guard total.place <= 4, index.isCount(total.item), figures.count == 1,
      pieces.hasWord(of: JoinedSums.definites, in: 0..<total.place)
    else { return nil }
    return .likely
  }

  /// Whether a sentence that a word of total opens speaks of what the list tells: "In total it will …", "In all, 26 …", "That
  /// came to …", "The total was …"; not "In total the rally covers …".
  private func isOfList(_ total: (item: Int, place: Int), _ run: FigureRun, _ cue: Cue) -> Bool {
    guard isOfUnit(total.item, run.items) || isOfVictims(total.item, run.items) else {
      return false
    }
    if cue.kind == .makes { return true }
    guard let behind = pieces.all.firstIndex(where: { $0.span.start >= cue.span.end }) else {
      return true
    }
    if total.place < behind { return true }
    let words = behind..<total.place
    let first = words.first { pieces[$0].isWord }
    guard let first else { return true }
    // "The total was", "The total cost came to", "In total it will", "In all they".
    return JoinedSums.verbs.contains(pieces[first].text)
      || JoinedSums.pronouns.contains(pieces[first].text)
      || (words.count <= 5 && JoinedSums.verbs.contains(pieces[safe: first + 1]?.text ?? ""))
      || words.allSatisfy { pieces[$0].isMark || JoinedSums.links.contains(pieces[$0].text) }
  }

  private func isOfVictims(_ total: Int, _ parts: [Int]) -> Bool {
    index.countedNoun(of: total).map(NounKinds.victims.contains) == true
      && parts.contains(where: index.countsPeople)
  }

  private static let verbs: WordSet = [
    "is", "was", "are", "were", "comes", "came", "will", "would", "has", "had", "reached", "stands",
    "stood", "amounts", "amounted", "sold", "sell",
  ]
  private static let pronouns: WordSet = ["it", "they", "he", "she", "we", "i", "that", "this"]

  /// Whether "the three days", "all four" … counts as many things as a list has members.
  private func countsMembers(_ run: FigureRun, before place: Int) -> Bool {
    let count = ExactDecimal(run.items.count)
    return (0..<place).contains { word in
      if let item = pieces[word].item {
        return JoinedSums.determiners.contains(pieces[safe: word - 1]?.text ?? "")
          && index.items[item].nominal?.isEqual(to: count) == true
      }
      // "The three days" is read as one.
      guard case .time(let mention) = pieces[word].kind,
        let length = index.extraction.mentions[mention].temporal?.length?.figure.amount
      else { return false }
      return length.isEqual(to: count)
    }
  }

  /// "Its order book has grown to €1.94 billion. The backlog is made up of €1.12 billion for … and €820 million for …."
  private func withTotalInSentenceBefore() -> CandidateSum? {
    guard index.hasCue(.consistsOf, inSentence: sentence) else { return nil }
    let runs = index.figureRuns(inSentence: sentence)
    guard runs.count == 1, let run = runs.first, run.isClosed,
      !pieces.figures(in: 0..<run.range.lowerBound).contains(where: {
        isWhole($0.item, of: run.items)
      }),
      index.cues(inSentence: sentence).contains(where: {
        $0.kind == .consistsOf && $0.span.end <= pieces[run.range.lowerBound].span.start
      })
    else { return nil }
    var totals: [Int] = []
    for earlier in stride(from: sentence - 1, through: max(0, sentence - 3), by: -1) {
      totals += index.items(inSentence: earlier).filter {
        !index.place($0).isCell && !index.place($0).isLabel && isWhole($0, of: run.items)
          && index.items[$0].group == index.items[run.items[0]].group
      }
      if !totals.isEmpty { break }
    }
    let stated = StatedSums(index)
    if let total = totals.first(where: { stated.isExact(run.items, $0) }) {
      return CandidateSum(parts: run.items, total: total, evidence: .established)
    }
    guard let total = totals.first else { return nil }
    return JoinedSums.sum(
      run.items, total, totals.count == 1 ? .exhaustive : .likely, stated)
  }

  private static let determiners: WordSet = ["the", "all", "those", "these", "its", "their"]
  private static let definites: WordSet = [
    "the", "all", "its", "their", "these", "those", "his", "her", "none",
  ]
}
