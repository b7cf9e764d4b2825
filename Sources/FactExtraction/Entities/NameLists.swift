import ArticleModel

/// Lets the names of a list share their kind: "Facebook, Instagram, WhatsApp and Meta AI".
struct NameLists {
  private let tokens: CheckedPointer<Token>
  private let sentences: CheckedPointer<Range<Int>>
  private let units: NameUnits
  private let lexicon: NameLexicon
  private let cues: NameCues

  init(text: NameText, units: NameUnits, lexicon: NameLexicon) {
    tokens = text.tokens
    sentences = text.sentences
    self.units = units
    self.lexicon = lexicon
    cues = NameCues(tokens: tokens, lexicon: lexicon)
  }

  /// Some occurrences that commas and conjunctions tie.
  private struct List {
    var names: Range<Int>
    /// Whether it has more than two names, or goes on with other things.
    var isLong: Bool
    var hasConjunction: Bool
    /// What speaks for their kinds on average, before any list has its say.
    var average: KindScores
  }

  /// Adds to each listed candidate what speaks for the others' kinds.
  ///
  /// - Complexity: O(*n*) in the occurrences.
  func spread(over ledger: inout NameLedger) {
    let lists = lists(of: ledger)
    var next = 0
    var index = 0
    while index < ledger.occurrences.count {
      if next < lists.count, lists[next].names.lowerBound == index {
        share(lists[next], &ledger)
        index = lists[next].names.upperBound
        next += 1
      } else {
        readAlone(ledger.occurrences[index], &ledger)
        index += 1
      }
    }
  }

  /// The lists of two names and more.
  private func lists(of ledger: borrowing NameLedger) -> [List] {
    var lists: [List] = []
    let occurrences = ledger.occurrences
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
      if end - start > 1 {
        lists.append(
          List(
            names: start..<end, isLong: isLong(start..<end, occurrences),
            hasConjunction: hasConjunction, average: average(start..<end, ledger)))
      }
      start = end
    }
    return lists
  }

  private func isLong(
    _ names: Range<Int>, _ occurrences: ContiguousArray<NameLedger.Occurrence>
  ) -> Bool {
    names.count > 2 || goesOn(behind: occurrences[names.upperBound - 1])
  }

  private func average(_ names: Range<Int>, _ ledger: borrowing NameLedger) -> KindScores {
    var sum = KindScores.zero
    for index in names {
      let candidate = ledger[Int(ledger.occurrences[index].candidate)]
      sum += candidate.allScores(units).divided(
        by: Int(candidate.inside + candidate.opening + candidate.plain))
    }
    return sum.divided(by: names.count)
  }

  private func readAlone(_ name: NameLedger.Occurrence, _ ledger: inout NameLedger) {
    let sentence = sentences[Int(name.sentence)]
    ledger[Int(name.candidate)].scores += cues.readingBeforeList(
      at: name.tokens.lowerBound, in: sentence)
  }

  private func share(_ list: List, _ ledger: inout NameLedger) {
    let first = ledger.occurrences[list.names.lowerBound]
    let last = ledger.occurrences[list.names.upperBound - 1]
    guard list.isLong || list.hasConjunction else {
      readAlone(first, &ledger)
      // "Bakersfield, California".
      if ledger[Int(last.candidate)].knownKind == .place {
        ledger[Int(first.candidate)].scores[.place] += 20
      }
      return
    }
    let sentence = sentences[Int(first.sentence)]
    let before = cues.readingBeforeList(at: first.tokens.lowerBound, in: sentence)
    let preposition = cues.readingOfPreposition(before: first.tokens, in: sentence)
    let isVouched = list.names.count > 2 && (before.isClear || preposition.isClear)
    for index in list.names {
      let candidate = Int(ledger.occurrences[index].candidate)
      if isVouched { ledger[candidate].vouched += 1 }
      if list.isLong { ledger[candidate].listed += 1 }
      // The first name has what stands before it already.
      if index > list.names.lowerBound { ledger[candidate].scores += preposition }
      ledger[candidate].scores += before
      ledger[candidate].scores += list.average
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
    if tokens[gap.lowerBound].mark == .comma {
      tie = .comma
      gap = gap.dropFirst()
    }
    if let next = gap.first, lexicon.has(.conjunction, tokens[next]) {
      tie = .conjunction
      gap = gap.dropFirst()
    }
    if let next = gap.first, lexicon.has(.definite, tokens[next]) {
      gap = gap.dropFirst()
    }
    return gap.isEmpty ? tie : nil
  }

  /// Whether ", and" with other things follows the last name.
  private func goesOn(behind name: NameLedger.Occurrence) -> Bool {
    let next = name.tokens.upperBound
    guard next + 1 < tokens.count, tokens[next].mark == .comma else { return false }
    return lexicon.has(.nameConjunction, tokens[next + 1])
  }
}
