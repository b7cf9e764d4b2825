import ArticleModel

/// Finds the figures that a colon, a dash or an apposition sets beside a number of people as all its parts.
struct TallyParts {
  let index: FigureIndex
  let pieces: Pieces

  /// The parts of the figure at a place.
  func parts(of total: Int, at place: Int) -> [Int]? {
    guard isTally(total, place) else { return nil }
    // "35 people aboard — 31 pupils and four teachers", "675 cases of cholera since the flood: …"
    var cursor = place + 1
    while let piece = pieces[safe: cursor], cursor - place <= 12, piece.item == nil {
      if piece.isMark {
        if piece.text == ":" || piece.isDash || piece.text == "(" {
          return run(from: cursor + 1).flatMap { closes($0, piece.text) ? $0 : nil }
        }
        if piece.text == "," { return apposition(total, place, comma: cursor) }
        return nil
      }
      cursor += 1
    }
    return nil
  }

  private func isTally(_ item: Int, _ place: Int) -> Bool {
    if let noun = index.countedNoun(of: item) { return NounKinds.tallies.contains(noun) }
    // "The jury of twelve, seven women and five men".
    if pieces[safe: place - 1]?.text == "of",
      TallyParts.groups.contains(pieces[safe: place - 2]?.text ?? "")
    {
      return true
    }
    guard let next = pieces[safe: place + 1] else { return false }
    return next.isWord
      && ["dead", "killed", "injured", "wounded", "missing", "hurt"].contains(next.text)
  }

  private func apposition(_ total: Int, _ place: Int, comma: Int) -> [Int]? {
    if pieces[safe: comma + 1]?.text == "of", pieces[safe: comma + 2]?.text == "whom" {
      return killedAndInjured(total, from: comma + 3)
    }
    // "The 27 victims, 25 men and two women, worked …": the comma stands right behind the noun.
    guard comma == place + 1, let parts = run(from: comma + 1), parts.count > 1,
      place == 0 || ["the", "all", "its", "those", "these"].contains(pieces[place - 1].text)
        || parts.allSatisfy({ index.countedNoun(of: $0).map(NounKinds.ages.contains) ?? false }),
      let end = parts.last.flatMap({ pieces.place(of: $0) }),
      let mark = pieces[safe: end + 1], mark.isMark, [",", ".", "—", "–"].contains(mark.text),
      parts.allSatisfy({ index.items[$0].kind == .count })
    else { return nil }
    return parts
  }

  /// "97 casualties, of whom 14 were killed and 63 injured".
  private func killedAndInjured(_ total: Int, from start: Int) -> [Int]? {
    guard index.countedNoun(of: total) == "casualty" else { return nil }
    let figures = pieces.figures(in: start..<min(pieces.count, start + 12))
    guard figures.count == 2,
      pieces.hasWord(of: ["killed", "dead", "died"], in: start..<pieces.count),
      pieces.hasWord(of: ["injured", "wounded", "hurt"], in: start..<pieces.count)
    else { return nil }
    return figures.map(\.item)
  }

  /// The counts from a place on, each a few words behind the one before: "19 in Ardley, 11 in Fenside and 6 in the hills".
  func run(from start: Int) -> [Int]? {
    var parts: [Int] = []
    var cursor = start
    var gap = 0
    while let piece = pieces[safe: cursor] {
      if let item = piece.item {
        guard index.isCount(item) else { break }
        // A further figure without a comma or "and" before it is of something else.
        if !parts.isEmpty, !isJoint(before: cursor) {
          if gap < 3 { return nil }
          break
        }
        parts.append(item)
        gap = 0
      } else {
        // "A crew of 760", "685 packets of dry goods".
        let isCrew =
          piece.text == "of"
          && (TallyParts.groups.contains(pieces[cursor - 1].text)
            || (pieces[cursor - 1].item.map { index.items[$0].kind == .count } ?? false
              && !["them", "the", "whom", "which", "these", "those"]
                .contains(pieces[safe: cursor + 1]?.text ?? "")))
        if piece.isWord, TallyParts.blockers.contains(piece.text, hash: piece.hash), !isCrew {
          if gap < 2 { return nil }
          break
        }
        if piece.isMark, piece.text != ",", piece.text != ";" { break }
        if parts.isEmpty { return nil }
        gap += 1
        if gap > 8 { break }
      }
      cursor += 1
    }
    return parts.count > 1 && parts.count <= 20 ? parts : nil
  }

  private func isJoint(before place: Int) -> Bool {
    guard let before = pieces[safe: place - 1] else { return false }
    if [",", ";", "and", "plus"].contains(before.text) { return true }
    return before.isWord && [",", ";", "and"].contains(pieces[safe: place - 2]?.text ?? "")
  }

  /// Whether the list ends where its mark says: the closing dash or bracket, or the sentence's end.
  private func closes(_ parts: [Int], _ mark: String) -> Bool {
    guard let last = parts.last.flatMap({ pieces.place(of: $0) }) else { return false }
    // A figure close behind a list that nothing closes can be one of its parts.
    let next = pieces.firstFigure(in: (last + 1)..<pieces.count)
    return mark != ":" || next.map { $0.place - last > 8 } ?? true
  }

  /// "A crew of 760".
  private static let groups: WordSet = [
    "crew", "staff", "total", "team", "group", "party", "jury", "panel", "squad", "cast", "class",
  ]
  private static let blockers: WordSet = [
    "including", "them", "whom", "which", "least", "mostly", "among", "than", "up", "from", "of",
    "aged", "per", "also", "some", "many", "several", "others", "dozens", "hundreds",
  ]
}
