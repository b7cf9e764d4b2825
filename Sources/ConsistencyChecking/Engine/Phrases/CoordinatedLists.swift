import ArticleModel

/// Finds the lists "A, B and C" of a sentence and the numbers of members that each can have.
struct CoordinatedLists {
  let pieces: Pieces

  struct List: Hashable {
    var range: Range<Int>
    /// The numbers of members: the first comma of "In May, Arn and Brunn" may be none of the list's.
    var sizes: Set<Int>
  }

  init(_ pieces: Pieces) {
    self.pieces = pieces
  }

  /// A member has at most so many words.
  private static let longestMember = 4

  func lists(in range: Range<Int>) -> [List] {
    var lists: [List] = []
    for place in range where isConjunction(place) {
      guard let list = list(at: place, in: range) else { continue }
      if let last = lists.last, last.range.upperBound > list.range.lowerBound { continue }
      lists.append(list)
    }
    return lists
  }

  private func isConjunction(_ place: Int) -> Bool {
    pieces[place].isWord && (pieces[place].text == "and" || pieces[place].text == "or")
  }

  private func list(at conjunction: Int, in range: Range<Int>) -> List? {
    // Behind the conjunction: one member.
    var end = conjunction + 1
    guard end < range.upperBound, isMember(end) else { return nil }
    let isOfFigures = isValue(end)
    end += 1
    if !isOfFigures {
      while end < range.upperBound, end - conjunction <= 3, pieces[end].isWord,
        pieces[end].isCapitalized
      {
        end += 1
      }
    }
    // Before it: members with commas between them.
    var start = conjunction
    var sizes: Set<Int> = []
    var size = 1
    while true {
      var cursor = start - 1
      if cursor >= range.lowerBound, pieces[cursor].text == "," { cursor -= 1 }
      let last = cursor
      while cursor >= range.lowerBound, last - cursor < CoordinatedLists.longestMember,
        isMember(cursor)
      {
        cursor -= 1
        if isOfFigures, isValue(cursor + 1) { break }
      }
      guard cursor < last else { break }
      // "Correspondingly, A and B were …" opens the sentence with no member of the list.
      if last == range.lowerBound, pieces[last].isWord, pieces[last].text.hasSuffix("ly") { break }
      size += 1
      start = cursor + 1
      guard cursor >= range.lowerBound, pieces[cursor].text == "," else { break }
      // What stands before this comma can be an opening phrase: "From 1 August, …".
      if !isOfFigures, opensWithPreposition(before: cursor, range.lowerBound) {
        if pieces[cursor - 1].isTime { break }
        sizes.insert(size)
      }
      start = cursor
    }
    guard size > 1 else { return nil }
    sizes.insert(size)
    if start < conjunction, pieces[start].text == "," { start += 1 }
    return List(range: start..<end, sizes: sizes)
  }

  private func isValue(_ place: Int) -> Bool {
    guard let piece = pieces[safe: place] else { return false }
    return piece.item != nil || piece.isTime
  }

  private func isMember(_ place: Int) -> Bool {
    guard let piece = pieces[safe: place] else { return false }
    if piece.isMark { return false }
    return !piece.isWord || !CoordinatedLists.breaks.contains(piece.text, hash: piece.hash)
  }

  /// Whether the words that end before a place, back to a mark or the beginning, open with a preposition.
  private func opensWithPreposition(before place: Int, _ start: Int) -> Bool {
    var cursor = place - 1
    while cursor > start, !pieces[cursor - 1].isMark { cursor -= 1 }
    guard cursor >= start else { return false }
    return CoordinatedLists.prepositions.contains(pieces[cursor].text)
  }

  private static let prepositions: WordSet = [
    "in", "on", "at", "by", "after", "for", "since", "last", "this", "during", "from", "with",
    "under", "according", "among", "as", "meanwhile", "however", "yesterday", "overall",
  ]

  /// Words that stand in no member of a list.
  private static let breaks: WordSet = [
    "is", "are", "was", "were", "has", "have", "had", "will", "would", "which", "who", "that",
    "and", "or", "but", "in", "on", "to", "from", "by", "rose", "fell", "cost", "with", "into",
    "closed", "came", "won", "took", "reached", "said", "for", "at",
  ]
}
