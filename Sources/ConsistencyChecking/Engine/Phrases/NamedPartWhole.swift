import ArticleModel

/// Finds the part of a whole that its noun names again: "It has 150 wells. Sixty of the wells are dry."
struct NamedPartWhole {
  let index: FigureIndex

  /// The parts of a sentence with the only earlier figure that counts their noun, in this sentence or the two before it.
  func pairs(inSentence sentence: Int) -> [PartWhole] {
    let pieces = index.pieces(inSentence: sentence)
    // "45 of the buses, as 15 more had been bought".
    guard !hasMore(pieces) else { return [] }
    return pieces.figures.compactMap { part, place in
      guard index.isCount(part), let noun = noun(behind: place, pieces) else { return nil }
      return whole(of: part, noun, sentence).map {
        PartWhole(part: part, whole: $0, form: .referring)
      }
    }
  }

  /// Whether a sentence speaks of others beside those that were counted.
  private func hasMore(_ pieces: Pieces) -> Bool {
    pieces.all.indices.contains {
      let word = pieces[$0].text
      return word == "another" || word == "others"
        || (word == "more" && pieces[safe: $0 + 1]?.text != "than")
    }
  }

  /// The noun of "of the wells", "of these beds", "of its doctors" behind a figure.
  private func noun(behind place: Int, _ pieces: Pieces) -> String? {
    guard pieces[safe: place + 1]?.text == "of", let determiner = pieces[safe: place + 2],
      NamedPartWhole.determiners.contains(determiner.text), let noun = pieces[safe: place + 3],
      noun.isWord, !noun.isCapitalized, noun.text.hasSuffix("s"),
      // "60 of the city officials": the noun is not the first word.
      pieces[safe: place + 4].map({
        $0.isMark || $0.isTime || SentencePartWhole.verbs.contains($0.text)
          || NamedPartWhole.prepositions.contains($0.text)
      }) ?? true
    else { return nil }
    return noun.text
  }

  private func whole(of part: Int, _ noun: String, _ sentence: Int) -> Int? {
    let first = max(index.firstSentence(ofBlockWith: sentence), sentence - 2)
    var whole: Int?
    for earlier in first...sentence {
      let pieces = index.pieces(inSentence: earlier)
      for item in index.items(inSentence: earlier)
      where item < part && index.countedNoun(of: item).map({ isForm(noun, of: $0) }) == true {
        guard whole == nil, index.items[item].direction == nil, index.items[item].hasValue,
          index.items[item].modifier?.isBound != true,
          pieces.roles.isDisjoint(with: [WordRoles.openWhole, .crowd])
        else { return nil }
        whole = item
      }
    }
    return whole
  }

  /// Whether a word is the plural of a noun.
  private func isForm(_ word: String, of noun: String) -> Bool {
    if noun.hasSuffix("y") { return word.dropLast(3) == noun.dropLast() && word.hasSuffix("ies") }
    return word.hasPrefix(noun) && word.utf8.count - noun.utf8.count <= 2
  }

  private static let determiners: WordSet = ["the", "its", "these", "those", "their", "his", "her"]
  private static let prepositions: WordSet = [
    "in", "on", "at", "that", "which", "who", "from", "with", "have", "and", "but", "for", "by",
  ]
}
