import ArticleModel

/// What the words of a figure have in common with those of a family.
struct WordEvidence: Hashable, Sendable {
  /// Words of the figure's phrase that stand in a phrase of the family too.
  var shared = 0
  /// Those of them that stand with no third value of the unit.
  var exclusive = 0
  /// Words of the figure's phrase that stand with no other value at all.
  var novel = 0
}

extension FigureIndex {
  /// - Parameter family: One of the figure's unit.
  func wordEvidence(of item: Int, for family: Int) -> WordEvidence {
    let terms = termFamilies(in: items[item].group)
    var evidence = WordEvidence()
    let words = allWords(of: item)
    for slot in words.indices where !words[..<slot].contains(words[slot]) {
      let families = terms.families(of: words[slot])
      if families.contains(family) {
        evidence.shared += 1
        if families.count == 2 { evidence.exclusive += 1 }
      } else if families.count <= 1 {
        evidence.novel += 1
      }
    }
    return evidence
  }
}

extension Likeness {
  mutating func add(_ evidence: WordEvidence) {
    shared = evidence.shared
    exclusive = evidence.exclusive
    novel = evidence.novel
  }
}
