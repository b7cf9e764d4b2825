import ArticleModel

/// Counts of many kinds that one count sums up: "86 voices: 31 sopranos, 24 altos, 19 tenors and 12 basses".
extension StatedSums {
  /// A number of people or things before a colon, a dash or a bracket, and their numbers by kind or place behind it.
  func sumOfTally(_ sentence: Int, _ figures: Range<Int>) -> CandidateSum? {
    guard figures.count > 2 else { return nil }
    let pieces = index.pieces(inSentence: sentence)
    guard pieces.roles.contains(.listMark) else { return nil }
    for mark in 0..<pieces.count
    where pieces[mark].isMark
      && (pieces[mark].text == ":" || pieces[mark].text == "(" || pieces[mark].isDash)
    {
      guard let parts = TallyParts(index: index, pieces: pieces).run(from: mark + 1),
        parts.allSatisfy(isTallied)
      else { continue }
      let totals = pieces.figures(in: 0..<mark).map(\.item).filter {
        isTallied($0) && index.unit(of: $0).code != "point" && !isPart($0, pieces)
      }
      if let total = totals.last(where: { isExact(parts, $0) }) {
        return CandidateSum(parts: parts, total: total, evidence: .established)
      }
      guard totals.count == 1, let total = totals.first else { continue }
      let isWhole = isNear(parts, total) && isClosed(parts, mark, pieces) && !isLeftOpen(pieces)
      return CandidateSum(
        parts: parts, total: total, evidence: .established,
        strength: isWhole ? nil : .exhaustive)
    }
    return nil
  }

  /// A total and its parts in one breath, though no word says that they are all: "Of the 212 delegates, 118 …",
  /// "58 restaurants, 31 in Spain, 12 in Portugal and 15 in France", "5,400 people, of whom …", "$820 million, with …".
  func sumOfParts(_ sentence: Int, _ figures: Range<Int>) -> CandidateSum? {
    guard figures.count > 2 else { return nil }
    let pieces = index.pieces(inSentence: sentence)
    let placed = pieces.figures
    let finder = PartWholeFinder(index: index)
    for (number, total) in placed.enumerated() where number + 2 < placed.count {
      guard index.unit(of: total.item).isAdditive, index.items[total.item].direction == nil else {
        continue
      }
      let next = placed[number + 1]
      let marker = finder.marker(before: total.place, pieces)
      let isOpening = marker.map { $0 == 0 || pieces[$0 - 1].isMark } ?? false
      // "212, 188 and 240" is one list.
      guard
        isOpening
          || (index.items[total.item].kind != .number
            && isApposed(next.place, to: total.place, pieces))
      else { continue }
      let parts = joined(placed[(number + 1)...], total.item, pieces)
      guard parts.count > 1, isAlike(parts + [total.item]) else { continue }
      return CandidateSum(
        parts: parts, total: total.item, evidence: .established, strength: .likely)
    }
    return nil
  }

  /// Whether a figure follows a comma behind another, with at most "of whom" or "with" between.
  private func isApposed(_ place: Int, to total: Int, _ pieces: Pieces) -> Bool {
    guard
      let comma = (total + 1..<place).last(where: { pieces[$0].text == "," }), comma - total <= 10
    else { return false }
    return place - comma <= 4
      && pieces.all[(comma + 1)..<place].allSatisfy { StatedSums.openers.contains($0.text) }
  }

  /// The figures of one run that can be parts of a total: joined by commas, the last by "and".
  private func joined(
    _ figures: ArraySlice<(item: Int, place: Int)>, _ total: Int, _ pieces: Pieces
  ) -> [Int] {
    var parts: [Int] = []
    var last: Int?
    for (item, place) in figures {
      if let last {
        guard place - last <= 12, !pieces.hasMark(of: [";", ".", ":", "("], in: last..<place) else {
          return []
        }
      }
      let isCounted = isTallied(item) && isTallied(total)
      guard isCounted || compatible([item], with: total).count == 1,
        !StatedSums.levels.contains(pieces[safe: place - 1]?.text ?? ""),
        !FigureRuns.distances.contains(pieces[safe: place + 1]?.text ?? "")
      else { return [] }
      parts.append(item)
      if let last, pieces.hasWord(of: ["and"], in: last..<place) {
        // What stands further on is not in the list.
        guard let next = figures.first(where: { $0.place > place }) else { return parts }
        return next.place - place > 6 ? parts : []
      }
      last = place
    }
    return []
  }

  private static let openers: WordSet = [
    "of", "whom", "which", "with", "them", "these", "about", "some", "that", "is",
  ]
  private static let levels: WordSet = [
    "than", "from", "to", "per", "aged", "least", "by", "top", "another",
  ]

  /// Whether a figure counts whole things.
  private func isTallied(_ item: Int) -> Bool {
    guard index.isCount(item), let value = index.items[item].nominal else { return false }
    return value.exponent >= 0 && !value.isNegative && index.items[item].modifier?.isBound != true
      && index.unit(of: item).per == nil
  }

  /// "41 of the 58 cases": parts of something else.
  private func isPart(_ item: Int, _ pieces: Pieces) -> Bool {
    guard let place = pieces.place(of: item) else { return true }
    return pieces[safe: place + 1]?.text == "of"
  }

  /// Whether parts make half of a total to twice of it: what is further off may be of something else.
  func isNear(_ parts: [Int], _ total: Int) -> Bool {
    let values = parts.compactMap { index.items[$0].nominal }
    guard let sum = Formula.sum(weights: values.map { _ in 1 }).nominal(values)?.decimal(),
      let whole = index.items[total].nominal, let doubleSum = sum.multiplied(by: 2),
      let doubleWhole = whole.multiplied(by: 2)
    else { return false }
    return !(doubleSum < whole) && !(doubleWhole < sum) && 3 < whole
  }

  /// Whether a list ends with "and" and one last member, right before the mark that closes it.
  private func isClosed(_ parts: [Int], _ mark: Int, _ pieces: Pieces) -> Bool {
    let places = parts.compactMap { pieces.place(of: $0) }
    guard places.count == parts.count, let last = places.last,
      pieces.hasWord(of: ["and"], in: (places[places.count - 2] + 1)..<last)
    else { return false }
    guard
      let end = (last + 1..<pieces.count).first(where: {
        pieces[$0].isMark && pieces[$0].text != "-"
      })
    else { return pieces.count - last <= 10 }
    return end - last <= 10
  }

  /// Whether words say that the list is not whole.
  private func isLeftOpen(_ pieces: Pieces) -> Bool {
    pieces.hasWord(of: StatedSums.openings, in: 0..<pieces.count)
  }

  private static let openings: WordSet = [
    "including", "among", "mostly", "mainly", "least", "others", "other", "rest", "remaining",
    "remainder", "both", "also", "only", "about", "some", "more", "each", "respectively",
  ]
}
