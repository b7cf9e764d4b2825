import ArticleModel

/// Sums whose parts a sentence joins as one list, with the words that tie a total to the list.
///
/// The list's form stands for more than its nouns: "1,240 sheep, 310 cows and 85 pigs, a total of 1,635 animals".
struct JoinedSums {
  let index: FigureIndex
  let pieces: Pieces
  let sentence: Int

  init(_ index: FigureIndex, sentence: Int) {
    self.index = index
    self.sentence = sentence
    pieces = index.pieces(inSentence: sentence)
  }

  func all() -> [CandidateSum] {
    var sums: [CandidateSum] = []
    for run in index.figureRuns(inSentence: sentence) where run.items.count <= 20 {
      if let sum = withTotalBehind(run) ?? withTotalAtEnd(run) { sums.append(sum) }
      if let sum = withTotalBefore(run) { sums.append(sum) }
    }
    return sums
  }

  // MARK: The total behind the list

  private func withTotalBehind(_ run: FigureRun) -> CandidateSum? {
    guard run.isClosed, let total = totalBehind(run),
      let strength = strength(run, total)
    else { return nil }
    return sum(run.items, total.item, strength)
  }

  /// The next figure behind a list that can be its sum.
  private func totalBehind(_ run: FigureRun) -> (item: Int, place: Int)? {
    let start = run.range.upperBound + 1
    guard
      let next = pieces.figures(in: start..<min(pieces.count, start + 26)).first(where: {
        isWhole($0.item, of: run.items)
      }), !pieces.hasWord(of: JoinedSums.others, in: start..<next.place),
      !JoinedSums.levels.contains(pieces[next.place - 1].text),
      !FigureRuns.distances.contains(pieces[safe: next.place + 1]?.text ?? "")
    else { return nil }
    return next
  }

  /// "12 men, 14 women, 26 in all": the last member is the total.
  private func withTotalAtEnd(_ run: FigureRun) -> CandidateSum? {
    guard run.items.count > 2, !run.isClosed, let total = run.items.last,
      isCalledTotal(total, run.range.upperBound)
    else { return nil }
    return sum(run.items.dropLast(), total, .exhaustive)
  }

  /// How far the words between a list and the figure behind it make that its sum.
  private func strength(_ run: FigureRun, _ total: (item: Int, place: Int))
    -> CandidateSum.Strength?
  {
    let between = (run.range.upperBound + 1)..<total.place
    if hasCue(.ofWhich, in: between) { return nil }
    if hasCue(.bringsTo, in: between) {
      return run.isOnTop ? .exhaustive : addsToLevel(run) ? nil : .likely
    }
    guard let strength = boundStrength(run, total, between) else { return nil }
    return isOpen(run, total.place) ? .likely : strength
  }

  private func boundStrength(
    _ run: FigureRun, _ total: (item: Int, place: Int), _ between: Range<Int>
  ) -> CandidateSum.Strength? {
    let isOneUnit = isOfUnit(total.item, run.items)
    let isCalled = isCalledTotal(total.item, total.place)
    let near = max(between.lowerBound, total.place - 8)..<total.place
    if run.isOnTop, hasCue([.makes, .outcome], in: between) { return .exhaustive }
    if isCalled || hasCue([.makes, .total], in: near) {
      if isApposed(total.place, between) { return .exhaustive }
      let isSubject = isOneUnit && !pieces.hasWord(of: JoinedSums.clauses, in: between)
      return isSubject && hasCue(.makes, in: near) || (isSubject && saysTotal(between))
        ? .exhaustive : .likely
    }
    if pieces.hasWord(of: JoinedSums.gifts, in: between) {
      return isOneUnit && !pieces.hasWord(of: ["and"], in: between) ? .exhaustive : .likely
    }
    if opensWithTotal(before: run.range.lowerBound), isOneUnit, between.count > 1,
      !pieces.hasWord(of: ["and", "will"], in: between), pieces[total.place - 1].text != ","
    {
      return .exhaustive
    }
    // "Seven were killed and 12 hurt; all 19 casualties …"
    if index.countedNoun(of: total.item) == "casualty" { return .exhaustive }
    let mark = max(between.lowerBound, total.place - 3)..<total.place
    if pieces.hasMark(of: [":", "–", "—", "="], in: mark) || pieces.hasWord(of: ["or"], in: mark) {
      return .likely
    }
    if pieces[0].text == "with", pieces.hasMark(of: [","], in: between) { return .likely }
    return nil
  }

  /// Whether a total is of the unit of one of the parts, or has none of its own.
  func isOfUnit(_ total: Int, _ parts: [Int]) -> Bool {
    index.items[total].kind == .number
      || parts.contains { index.items[$0].group == index.items[total].group }
      || (index.countsPeople(total) && parts.contains(where: index.countsPeople))
  }

  /// "…, for a total of 66 singers", "…, 1,635 animals": nothing but words of a total stand between a mark and the figure.
  private func isApposed(_ total: Int, _ between: Range<Int>) -> Bool {
    var place = total - 1
    while place >= between.lowerBound, pieces[place].isWord,
      JoinedSums.links.contains(pieces[place].text)
    {
      place -= 1
    }
    guard place >= between.lowerBound, between.count <= 24 else { return true }
    let links = (place + 1)..<total
    return pieces[place].isMark && pieces[place].text != ";"
      || pieces.hasWord(of: ["for", "or", "making", "giving", "totalling", "totaling"], in: links)
  }

  /// "… will total $146 billion", "the total was …", "putting total casualties at": a verb of its own for the total.
  private func saysTotal(_ between: Range<Int>) -> Bool {
    between.contains {
      guard pieces[$0].text.hasPrefix("total") || pieces[$0].text == "sum" else { return false }
      return JoinedSums.governors.contains(pieces[safe: $0 - 1]?.text ?? "")
    }
  }

  /// Whether words tie the total to more than the list: an earlier time, a later sum, other things.
  private func isOpen(_ run: FigureRun, _ total: Int) -> Bool {
    index.hasCue(.running, inSentence: sentence)
      || pieces.hasWord(of: JoinedSums.openings, in: run.range.upperBound..<total)
      || pieces.hasWord(of: JoinedSums.extensions, in: total..<min(pieces.count, total + 12))
      || pieces.hasWord(of: ["season", "year", "career"], in: max(0, total - 6)..<total)
  }

  /// Whether words of a total stand right behind a figure's noun: "9,700 tickets overall".
  private func isCalledTotal(_ item: Int, _ place: Int) -> Bool {
    let end = index.span(item).end
    return index.cues(inSentence: sentence).contains { cue in
      guard cue.kind == .total, end <= cue.span.start, cue.span.start - end <= 24 else {
        return false
      }
      let words = (place + 1)..<pieces.count
      let before = words.prefix { pieces[$0].span.start < cue.span.start }
      return before.count <= 2 && before.allSatisfy { pieces[$0].isWord }
    }
  }

  private func hasCue(_ kinds: CueSet, in range: Range<Int>) -> Bool {
    guard index.hasCue(kinds, inSentence: sentence), let first = pieces[safe: range.lowerBound],
      let last = pieces[safe: range.upperBound - 1], !range.isEmpty
    else { return false }
    return index.cues(inSentence: sentence).contains {
      kinds.holds($0) && first.span.start <= $0.span.start && $0.span.end <= last.span.end
    }
  }

  /// "Together, the 3,100 …", "The sum of the two grants, …", "Adding the 420 … to …": the list is what is added up.
  private func opensWithTotal(before first: Int) -> Bool {
    guard first > 0,
      // "In total, the firm has spent $12m … and $5m …" opens no sum.
      !["in", "overall", "altogether"].contains(pieces[0].text)
    else { return false }
    if ["adding", "add"].contains(pieces[0].text) { return true }
    if pieces.has("between them", at: 0) { return true }
    let start = pieces[first].span.start
    return index.cues(inSentence: sentence).contains { cue in
      guard cue.kind == .total, cue.span.end <= start else { return false }
      let behind = pieces.all[..<first].filter { $0.span.start >= cue.span.end }
      // "A total of 7,300 came, 3,200 on Friday …": the word is of the first figure.
      return !behind.isEmpty && behind.first?.text != "of" || behind.count > 2
    }
  }

  /// "Another 12", "a further 9": they come on top of what was there.
  private func addsToLevel(_ run: FigureRun) -> Bool {
    index.hasCue(.running, inSentence: sentence)
      || pieces.hasWord(of: JoinedSums.additions, in: 0..<run.range.upperBound)
  }

  // MARK: The total before the list

  private func withTotalBefore(_ run: FigureRun) -> CandidateSum? {
    guard run.isClosed,
      let total = pieces.figures(in: 0..<run.range.lowerBound).last(where: {
        isWhole($0.item, of: run.items) && !countsMembers($0.item, of: run)
      })
    else { return nil }
    let between = (total.place + 1)..<run.range.lowerBound
    guard between.count <= 20, !pieces.hasWord(of: JoinedSums.others, in: between),
      !pieces.hasWord(of: JoinedSums.openings, in: between.lowerBound..<run.range.upperBound)
    else { return nil }
    let isColon = pieces[run.range.lowerBound - 1].text == ":"
    if isColon || hasCue(.consistsOf, in: between) {
      return sum(run.items, total.item, .exhaustive)
    }
    if pieces.hasWord(
      of: ["with"], in: max(between.lowerBound, between.upperBound - 3)..<between.upperBound),
      pieces.hasMark(of: [","], in: between)
    {
      return sum(run.items, total.item, .likely)
    }
    let isPartOf =
      hasCue([.ofWhich, .including], in: between)
      || PartWholeFinder(index: index).marker(before: total.place, pieces) == 0
    // A loss, or what is left after costs, can include more than itself.
    return isPartOf && !pieces.hasWord(of: JoinedSums.balances, in: 0..<run.range.lowerBound)
      ? sum(run.items, total.item, .bounding) : nil
  }

  /// "57 people to three hospitals: 19 …": the number of the list's members.
  private func countsMembers(_ item: Int, of run: FigureRun) -> Bool {
    index.items[item].nominal?.isEqual(to: ExactDecimal(run.items.count)) == true
  }

  // MARK: Judging

  /// Whether a figure can be the sum of others: of their unit, or a count of things under another name.
  func isWhole(_ total: Int, of parts: [Int]) -> Bool {
    guard index.unit(of: total).isAdditive, index.items[total].hasValue, !index.isFraction(total)
    else { return false }
    if parts.contains(where: { index.items[$0].group == index.items[total].group }) { return true }
    if parts.allSatisfy({ index.isShort($0, for: total) }) { return true }
    return index.isCount(total) && parts.allSatisfy { index.isCount($0) }
  }

  private func sum(
    _ parts: some Collection<Int>, _ total: Int, _ strength: CandidateSum.Strength
  ) -> CandidateSum? {
    JoinedSums.sum(Array(parts), total, strength, StatedSums(index))
  }

  /// A candidate, where its figures can stand for what their words say.
  static func sum(
    _ parts: [Int], _ total: Int, _ strength: CandidateSum.Strength, _ stated: StatedSums
  ) -> CandidateSum? {
    let index = stated.index
    // Points are no sum of wins and draws.
    guard parts.count > 1, index.countedNoun(of: total) != "point", stated.isAlike(parts + [total]),
      stated.isTold(parts, total),
      index.items[total].direction == nil,
      let size = index.items[total].nominal, !(size < 10)
    else { return nil }
    // A total that is no more than a part, or far from the sum, is none, unless a slip of the pen made it so.
    let isLarge = parts.allSatisfy { index.items[$0].nominal.map { $0 < size } ?? false }
    let isPlain = isLarge && stated.isNear(parts, total)
    guard isPlain || strength != .bounding else { return nil }
    return CandidateSum(
      parts: parts, total: total, evidence: .established,
      strength: isPlain ? strength : .likely)
  }
}
