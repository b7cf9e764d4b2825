/// Finds the word that was probably meant.
enum Suggestion {
  /// The candidate nearest to `word`, if one is near enough to be a slip of the pen.
  ///
  /// Near is one edit for every three characters, at least one: letters added, left out, changed or swapped; case
  /// and the choice of `-` or `_` count for nothing. Of two that are equally near the first is taken.
  static func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
    let letters = normalized(word)
    var best: (candidate: String, distance: Int)?
    for candidate in candidates {
      let others = normalized(candidate)
      let limit = max(1, max(letters.count, others.count) / 3)
      guard abs(letters.count - others.count) <= limit else { continue }
      let distance = distance(letters, others)
      if distance <= limit, distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    return best?.candidate
  }

  private static func normalized(_ word: String) -> [Unicode.Scalar] {
    // Nobody's key is longer; the distance takes time by the square of the length.
    word.lowercased().unicodeScalars.prefix(64).map { $0 == "-" ? "_" : $0 }
  }

  /// The optimal string alignment distance.
  private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var before: [Int] = []
    var previous = Array(0...right.count)
    for row in left.indices {
      var current = [row + 1]
      for column in right.indices {
        let change = left[row] == right[column] ? 0 : 1
        var cost = min(
          previous[column + 1] + 1, current[column] + 1, previous[column] + change)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          cost = min(cost, before[column - 1] + 1)
        }
        current.append(cost)
      }
      before = previous
      previous = current
    }
    return previous[right.count]
  }
}
