import ArticleModel

/// Lets the names of a list share their kind: "Facebook, Instagram, WhatsApp and Meta AI".
struct NameLists {
  let text: TokenizedArticle
  let lexicon: NameLexicon

  /// Adds to each listed candidate what speaks for the others' kinds.
  ///
  /// - Complexity: O(*n*) in the occurrences.
  func spread(over ledger: inout NameLedger) {
    let occurrences = ledger.occurrences
    let averages = ledger.candidates.map { candidate in
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
      share(occurrences[start..<end], hasConjunction: hasConjunction, averages, &ledger)
      start = end
    }
  }

  private func share(
    _ names: ArraySlice<NameLedger.Occurrence>, hasConjunction: Bool, _ averages: [KindScores],
    _ ledger: inout NameLedger
  ) {
    guard let first = names.first, let last = names.last else { return }
    let sentence = text.sentenceTokens[first.sentence]
    let cues = NameCues(tokens: text.tokens, lexicon: lexicon)
    let before = cues.readingBeforeList(at: first.tokens.lowerBound, in: sentence)
    let isLong = names.count > 2 || names.count == 2 && goesOn(behind: last)
    guard isLong || names.count == 2 && hasConjunction else {
      ledger[first.candidate].scores += before
      // "Bakersfield, California".
      if names.count == 2, ledger[last.candidate].knownKind == .place {
        ledger[first.candidate].scores[.place] += 20
      }
      return
    }
    let preposition = cues.readingOfPreposition(before: first.tokens, in: sentence)
    let isVouched = names.count > 2 && (before.isClear || preposition.isClear)
    var sum = KindScores.zero
    for name in names { sum += averages[name.candidate] }
    for (position, name) in names.enumerated() {
      if isVouched { ledger[name.candidate].vouched += 1 }
      if isLong { ledger[name.candidate].listed += 1 }
      // The first name has what stands before it already.
      if position > 0 { ledger[name.candidate].scores += preposition }
      ledger[name.candidate].scores += before
      ledger[name.candidate].scores += sum.divided(by: names.count)
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
