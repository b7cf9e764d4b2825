import ArticleModel

/// Lets the names of a list share their kind: "Facebook, Instagram, WhatsApp and Meta AI".
struct NameLists {
  let text: TokenizedArticle
  let lexicon: NameLexicon

  /// Adds to each listed candidate what speaks for the others' kinds.
  ///
  /// - Complexity: O(*n*) in the occurrences.
  func spread(over ledger: inout NameLedger) {
    let cues = NameCues(tokens: text.tokens, lexicon: lexicon)
    let occurrences = ledger.occurrences
    let scores = ledger.candidates.map { candidate in
      candidate.allScores.divided(by: candidate.inside + candidate.opening + candidate.plain)
    }
    var start = 0
    while start < occurrences.count {
      var end = start + 1
      var hasConjunction = false
      while end < occurrences.count,
        let tie = tie(from: occurrences[end - 1], to: occurrences[end])
      {
        hasConjunction = hasConjunction || tie == .conjunction
        end += 1
      }
      defer { start = end }
      let names = occurrences[start..<end]
      guard let first = names.first, let last = names.last else { continue }
      let before = cues.readingBeforeList(
        at: first.tokens.lowerBound, in: text.sentenceTokens[first.sentence])
      let isList =
        names.count > 2 || names.count == 2 && (hasConjunction || goesOn(behind: last))
      guard isList else {
        ledger[first.candidate].scores += before
        // "Bakersfield, California".
        if names.count == 2, ledger[last.candidate].knownKind == .place {
          ledger[first.candidate].scores[.place] += 20
        }
        continue
      }
      var sum = KindScores.zero
      for name in names { sum += scores[name.candidate] }
      let preposition = cues.readingOfPreposition(
        before: first.tokens, in: text.sentenceTokens[first.sentence])
      for name in names.dropFirst() { ledger[name.candidate].scores += preposition }
      for name in names {
        if names.count > 2 || goesOn(behind: last) { ledger[name.candidate].listed += 1 }
        ledger[name.candidate].scores += before
        ledger[name.candidate].scores += sum.divided(by: names.count)
      }
    }
  }

  private enum Tie { case comma, conjunction }

  private func tie(
    from left: NameLedger.Occurrence, to right: NameLedger.Occurrence
  ) -> Tie? {
    guard left.sentence == right.sentence else { return nil }
    var gap = left.tokens.upperBound..<right.tokens.lowerBound
    guard gap.count <= 3, !gap.isEmpty else { return nil }
    var tie: Tie?
    if text.tokens[gap.lowerBound].mark == .comma {
      tie = .comma
      gap = gap.dropFirst()
    }
    if let next = gap.first, lexicon.has(.conjunction, text.tokens[next]) {
      tie = .conjunction
      gap = gap.dropFirst()
    }
    if let next = gap.first, lexicon.has(.definite, text.tokens[next]) {
      gap = gap.dropFirst()
    }
    return gap.isEmpty ? tie : nil
  }

  /// Whether ", and" with other things follows the last name.
  private func goesOn(behind name: NameLedger.Occurrence) -> Bool {
    let next = name.tokens.upperBound
    guard next + 1 < text.tokens.count, text.tokens[next].mark == .comma else { return false }
    return lexicon.has(.nameConjunction, text.tokens[next + 1])
  }
}
