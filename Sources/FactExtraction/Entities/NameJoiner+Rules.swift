import ArticleModel

extension NameJoiner {
  /// How many of a list are read: what more names share is no sign of anything.
  private static let longestList = 8
  private static let longestPrefixList = 32

  /// Two names that differ in their legal forms.
  func joinSameKey(_ index: Int, _ candidate: NameCandidate, _ verdicts: inout NameVerdicts) {
    let key = candidate.keyRange
    let hash = WordSequence.hash(of: units, key.lowerBound, key.upperBound)
    var entry = verdicts.index.first(of: .prefix, hash)
    var read = 0
    while entry >= 0, read < NameJoiner.longestList {
      let other = Int(verdicts.index.entries[Int(entry)].candidate)
      entry = verdicts.index.entries[Int(entry)].next
      guard begins(other, with: key) else { continue }
      read += 1
      if other != index, Int(ledger[other].keyCount) == key.count {
        verdicts.groups.unite(index, other)
      }
    }
  }

  /// Whether a candidate begins with some words, its legal form left out.
  private func begins(_ candidate: Int, with key: Range<Int>) -> Bool {
    let other = ledger[candidate].keyRange
    return other.count >= key.count
      && NameLedger.areEqual(units, other.lowerBound, key.lowerBound, key.count)
  }

  // MARK: - Short forms

  /// "Meta" is "Meta Platforms", but not "Meta AI".
  func joinShortForm(_ index: Int, _ short: NameCandidate, _ verdicts: inout NameVerdicts) {
    guard short.knownKind != .place, units[short.range.upperBound - 1].kind == .word else {
      return
    }
    let key = short.keyRange
    let hash = WordSequence.hash(of: units, key.lowerBound, key.upperBound)
    var entry = verdicts.index.first(of: .prefix, hash)
    guard entry >= 0 else { return }
    let canBeShort =
      verdicts.isName[index]
      ? kind(of: index, &verdicts) == .organization : canBeShortForm(short)
    guard canBeShort else { return }

    var longer: (first: Int, count: Int)?
    var corporate: Int?
    var read = 0
    while entry >= 0, read < NameJoiner.longestPrefixList {
      let other = Int(verdicts.index.entries[Int(entry)].candidate)
      entry = verdicts.index.entries[Int(entry)].next
      guard begins(other, with: key) else { continue }
      read += 1
      guard other != index, ledger[other].count > short.count,
        kind(of: other, &verdicts) == .organization
      else { continue }
      longer = (longer?.first ?? other, (longer?.count ?? 0) + 1)
      guard isCorporate(behind: key.count, ledger[other]) else { continue }
      // Of several companies that begin so none is meant.
      if let corporate, !isBeginning(corporate, of: other, verdicts) { return }
      corporate = corporate ?? other
    }
    guard
      let chosen = corporate
        ?? longer.flatMap({ $0.count == 1 && isFullForm($0.first, of: index) ? $0.first : nil })
    else { return }
    verdicts.isName[index] = true
    verdicts.groups.unite(index, chosen)
  }

  private func isBeginning(_ left: Int, of right: Int, _ verdicts: borrowing NameVerdicts) -> Bool {
    if verdicts.groups.root(of: left) == verdicts.groups.root(of: right) { return true }
    let (short, long) = (ledger[left].range, ledger[right].range)
    return short.count <= long.count
      && NameLedger.areEqual(units, short.lowerBound, long.lowerBound, short.count)
  }

  /// Whether the words behind the short form only say that it is a company.
  private func isCorporate(behind count: Int, _ candidate: NameCandidate) -> Bool {
    candidate.range.dropFirst(count).allSatisfy {
      units[$0].kind == .word
        && !units[$0].roles.isDisjoint(with: [.organizationWord, .legalForm])
    }
  }

  /// Whether the longer name introduces the shorter one: it comes first and goes on with other
  /// words than a product's.
  private func isFullForm(_ long: Int, of short: Int) -> Bool {
    guard ledger[long].firstToken < ledger[short].firstToken else { return false }
    return ledger[long].range.dropFirst(Int(ledger[short].count)).allSatisfy {
      let unit = units[$0]
      return unit.kind == .word
        && unit.roles.isDisjoint(with: [.productNoun, .nameTail, .placeName, .organizationNoun])
        && !unit.isGenericAcronym && !unit.shape.contains(.digits)
    }
  }

  /// Whether words that are no name for themselves can be a known name's short form.
  private func canBeShortForm(_ candidate: NameCandidate) -> Bool {
    candidate.range.allSatisfy {
      let unit = units[$0]
      return unit.kind != .word
        || unit.roles.isDisjoint(with: [.function, .demonym, .personTitle, .organizationNoun])
          && !unit.isGenericAcronym && uses.lower(unit.word) == 0
          && (!unit.isCommon || candidate.inside > 0)
    }
  }

  // MARK: - Persons

  /// "Devkota" is "Sudeep Devkota".
  func joinSurname(_ index: Int, _ candidate: NameCandidate, _ verdicts: inout NameVerdicts) {
    guard candidate.wordCount > 0 else { return }
    let first = verdicts.index.first(of: .surname, wordHash(of: candidate.lastWord))
    if candidate.wordCount > 1 {
      if first >= 0, verdicts.isName[index], kind(of: index, &verdicts) == .person {
        joinFullName(index, candidate, first, &verdicts)
      }
      return
    }
    let sameFirst = verdicts.index.first(of: .firstWord, wordHash(of: candidate.firstWord))
    guard first >= 0 || sameFirst >= 0,
      verdicts.isName[index] || canBeShortForm(candidate)
    else { return }
    let kind = kind(of: index, &verdicts)
    guard candidate.knownKind == nil || kind == .person else { return }
    let word = units[Int(candidate.lastWord)].word
    let namesakes = group(of: first, verdicts) { units[Int(ledger[$0].lastWord)].word == word }
    if namesakes != .none {
      verdicts.isName[index] = true
      verdicts.scores[index][.person] += 30
      if case .one(let person) = namesakes { verdicts.groups.unite(index, person) }
    } else if verdicts.scores[index].lead(over: .person) < 20,
      case .one(let person) = group(
        of: sameFirst, verdicts, where: { units[Int(ledger[$0].firstWord)].word == word })
    {
      verdicts.isName[index] = true
      verdicts.scores[index][.person] += 30
      verdicts.groups.unite(index, person)
    }
  }

  /// Joins names of one given name and one surname, what stands between them aside.
  private func joinFullName(
    _ index: Int, _ candidate: NameCandidate, _ first: Int32, _ verdicts: inout NameVerdicts
  ) {
    let given = units[Int(candidate.firstWord)].word
    let surname = units[Int(candidate.lastWord)].word
    var entry = first
    var read = 0
    while entry >= 0, read < NameJoiner.longestList {
      let other = Int(verdicts.index.entries[Int(entry)].candidate)
      entry = verdicts.index.entries[Int(entry)].next
      guard units[Int(ledger[other].lastWord)].word == surname else { continue }
      read += 1
      if other != index, units[Int(ledger[other].firstWord)].word == given {
        verdicts.groups.unite(index, other)
      }
    }
  }

  // MARK: - Acronyms

  /// "WHO" is "World Health Organization".
  func joinAcronym(_ index: Int, _ candidate: NameCandidate, _ verdicts: inout NameVerdicts) {
    let unit = units[Int(candidate.start)]
    guard candidate.count == 1, unit.shape.contains(.allCapitals),
      verdicts.isName[index] || !unit.isGenericAcronym, candidate.isInArticle
    else { return }
    var count = 0
    var hash: UInt64 = 0
    forEachCapital(of: unit) { letter in
      hash = NameJoiner.hash(hash, then: letter)
      count += 1
      return true
    }
    guard count > 1 else { return }
    let list = verdicts.index.first(of: .initials, hash)
    guard list >= 0 else { return }
    let full = group(of: list, verdicts) { hasInitials(ledger[$0], of: unit) }
    guard case .one(let name) = full else { return }
    verdicts.isName[index] = true
    verdicts.groups.unite(index, name)
  }

  /// Calls `body` with each capital of a unit until it answers that it wants no more.
  private func forEachCapital(of unit: NameUnit, _ body: (UInt8) -> Bool) {
    for token in Int(unit.start)..<Int(unit.end) {
      for byte in text[tokens[token].range] where byte &- UInt8(ascii: "A") < 26 {
        if !body(byte) { return }
      }
    }
  }

  /// Whether the words of a name begin with the capitals of an acronym, one for one.
  private func hasInitials(_ name: NameCandidate, of acronym: NameUnit) -> Bool {
    var index = name.range.lowerBound
    var isSame = true
    forEachCapital(of: acronym) { letter in
      while index < name.range.upperBound, initial(of: index) == nil { index += 1 }
      isSame = index < name.range.upperBound && initial(of: index) == letter
      index += 1
      return isSame
    }
    while index < name.range.upperBound, initial(of: index) == nil { index += 1 }
    return isSame && index >= name.range.upperBound
  }

  // MARK: - Lists

  /// What the candidates of a list are.
  private enum Listed: Equatable {
    case none
    /// Of one group, given by the first of them.
    case one(Int)
    case several
  }

  /// The one group that all of a list belong to.
  private func group(
    of first: Int32, _ verdicts: borrowing NameVerdicts, where isWanted: (Int) -> Bool
  ) -> Listed {
    var entry = first
    var found = Listed.none
    var count = 0
    while entry >= 0 {
      let candidate = Int(verdicts.index.entries[Int(entry)].candidate)
      entry = verdicts.index.entries[Int(entry)].next
      guard isWanted(candidate) else { continue }
      count += 1
      if count > NameJoiner.longestList { return .several }
      guard case .one(let known) = found else {
        found = .one(candidate)
        continue
      }
      if verdicts.groups.root(of: known) != verdicts.groups.root(of: candidate) {
        return .several
      }
    }
    return found
  }

  // MARK: - Introductions

  /// "Bureau of Labor Statistics (BLS)" introduces a short form.
  func joinIntroduced(_ verdicts: inout NameVerdicts) {
    let occurrences = ledger.occurrences
    for index in occurrences.indices.dropFirst() {
      let (left, right) = (occurrences[index - 1], occurrences[index])
      guard right.tokens.lowerBound == left.tokens.upperBound + 1,
        tokens[left.tokens.upperBound].mark == .openBracket,
        right.tokens.upperBound < tokens.count,
        tokens[right.tokens.upperBound].mark == .closeBracket,
        verdicts.isName[Int(left.candidate)], left.candidate != right.candidate
      else { continue }
      let (full, form) = (ledger[Int(left.candidate)], ledger[Int(right.candidate)])
      guard form.count == 1 else { continue }
      let (long, short) = (units[Int(full.start)], units[Int(form.start)])
      let isAcronym =
        short.shape.contains(.allCapitals) && full.count > 1
        && writtenFirstByte(of: short) == writtenFirstByte(of: long)
      guard isAcronym || short.word == long.word else { continue }
      verdicts.isName[Int(right.candidate)] = true
      verdicts.groups.unite(Int(left.candidate), Int(right.candidate))
    }
  }
}
