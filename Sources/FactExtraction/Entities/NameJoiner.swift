import ArticleModel

/// Finds the names that mean one thing: short forms, surnames, acronyms.
struct NameJoiner {
  private let ledger: NameLedger
  private let text: TokenizedArticle
  private let uses: WordUses
  /// The candidates that are names; a short form of one becomes one.
  private(set) var isName: [Bool]
  private(set) var kinds: [Entity.Kind]
  private var scores: [KindScores]
  private var parents: [Int]
  /// Candidates by all that they can begin with, legal form left out.
  private var byPrefix: [[WordTable.ID]: [Int]] = [:]
  private var byFirstWord: [WordTable.ID: [Int]] = [:]
  private var bySurname: [WordTable.ID: [Int]] = [:]
  private var byInitials: [[UInt8]: [Int]] = [:]

  init(_ ledger: NameLedger, in text: TokenizedArticle, uses: WordUses, isName: [Bool]) {
    self.ledger = ledger
    self.text = text
    self.uses = uses
    self.isName = isName
    scores = ledger.candidates.map(\.allScores)
    kinds = scores.map(\.best)
    parents = Array(ledger.candidates.indices)
  }

  /// Joins what belongs together and decides each group's kind.
  mutating func join() {
    fillIndices()
    joinIntroduced()
    for index in ledger.candidates.indices {
      joinSameKey(index)
      joinShortForm(index)
      joinSurname(index)
      joinAcronym(index)
    }
    decideKinds()
  }

  /// The candidate that stands for a candidate's group.
  func group(of candidate: Int) -> Int {
    var root = candidate
    while parents[root] != root { root = parents[root] }
    return root
  }

  private mutating func unite(_ left: Int, _ right: Int) {
    let left = root(of: left)
    let right = root(of: right)
    guard left != right else { return }
    parents[max(left, right)] = min(left, right)
  }

  /// The same as `group`, shortening the way for the next time.
  private mutating func root(of candidate: Int) -> Int {
    var root = candidate
    while parents[root] != root {
      parents[root] = parents[parents[root]]
      root = parents[root]
    }
    return root
  }

  private mutating func decideKinds() {
    var sums: [Int: KindScores] = [:]
    for index in ledger.candidates.indices where isName[index] {
      sums[group(of: index), default: .zero] += scores[index]
    }
    for index in ledger.candidates.indices {
      if let sum = sums[group(of: index)] { kinds[index] = sum.best }
    }
  }

  // MARK: - Indices

  private mutating func fillIndices() {
    for (index, candidate) in ledger.candidates.enumerated() where isName[index] {
      let words = NameJoiner.key(of: candidate)
      for count in 1...max(1, words.count) where count <= words.count {
        byPrefix[Array(words[..<count]), default: []].append(index)
      }
      let names = candidate.nameWords
      guard names.count > 1, let first = names.first, let last = names.last else { continue }
      if kinds[index] == .person {
        byFirstWord[first.word, default: []].append(index)
        bySurname[last.word, default: []].append(index)
      } else if candidate.isInArticle {
        byInitials[initials(of: names), default: []].append(index)
      }
    }
  }

  /// The name's words without its legal form.
  private static func key(of candidate: NameCandidate) -> [WordTable.ID] {
    var units = candidate.units[...]
    while units.count > 1, let last = units.last, last.roles.contains(.legalForm) {
      units = units.dropLast()
    }
    return units.map(\.word)
  }

  private func initials(of units: [NameUnit]) -> [UInt8] {
    units.compactMap { unit in
      let written = writtenFirstByte(of: unit)
      return written.map { $0 & 0xDF }
    }
  }

  private func writtenFirstByte(of unit: NameUnit) -> UInt8? {
    guard Int(unit.start) < text.tokens.count else { return nil }
    return text.article.text[Int(text.tokens[Int(unit.start)].start)]
  }

  // MARK: - Rules

  private mutating func joinSameKey(_ index: Int) {
    guard isName[index] else { return }
    let key = NameJoiner.key(of: ledger.candidates[index])
    for other in byPrefix[key, default: []].prefix(8) where other != index {
      if NameJoiner.key(of: ledger.candidates[other]) == key { unite(index, other) }
    }
  }

  /// "Meta" is "Meta Platforms", but not "Meta AI".
  private mutating func joinShortForm(_ index: Int) {
    let short = ledger.candidates[index]
    guard short.knownKind != .place, kinds[index] == .organization || !isName[index],
      short.units.last?.kind == .word
    else { return }
    guard isName[index] || canBeShortForm(short) else { return }
    let key = NameJoiner.key(of: short)
    let longer = byPrefix[key, default: []].prefix(32).filter { other in
      guard other != index, kinds[other] == .organization else { return false }
      return ledger.candidates[other].units.count > short.units.count
    }
    let corporate = longer.filter { isCorporate(behind: key.count, ledger.candidates[$0]) }
    let chosen: Int?
    if corporate.count == 1 || corporate.dropFirst().allSatisfy({ isPrefix(corporate[0], of: $0) })
    {
      chosen = corporate.first ?? longer.first { longer.count == 1 && isFullForm($0, of: index) }
    } else {
      chosen = nil
    }
    guard let chosen else { return }
    isName[index] = true
    unite(index, chosen)
  }

  private func isPrefix(_ left: Int, of right: Int) -> Bool {
    group(of: left) == group(of: right)
      || ledger.candidates[right].words.starts(with: ledger.candidates[left].words)
  }

  /// Whether the words behind the short form only say that it is a company.
  private func isCorporate(behind count: Int, _ candidate: NameCandidate) -> Bool {
    let rest = candidate.units.dropFirst(count)
    return rest.allSatisfy {
      $0.kind == .word && !$0.roles.isDisjoint(with: [.organizationWord, .legalForm])
    }
  }

  /// Whether the longer name introduces the shorter one: it comes first and goes on with other
  /// words than a product's.
  private func isFullForm(_ long: Int, of short: Int) -> Bool {
    let rest = ledger.candidates[long].units.dropFirst(ledger.candidates[short].units.count)
    guard let full = ledger.candidates[long].firstToken,
      full < ledger.candidates[short].firstToken ?? .max
    else { return false }
    return rest.allSatisfy { unit in
      unit.kind == .word
        && unit.roles.isDisjoint(with: [.productNoun, .nameTail, .placeName, .organizationNoun])
        && !unit.isGenericAcronym && !unit.shape.contains(.digits)
    }
  }

  /// Whether words that are no name for themselves can be a known name's short form.
  private func canBeShortForm(_ candidate: NameCandidate) -> Bool {
    candidate.nameWords.allSatisfy { unit in
      unit.roles.isDisjoint(with: [.function, .demonym, .personTitle, .organizationNoun])
        && !unit.isGenericAcronym && uses[unit.word, .lower] == 0
        && (!unit.isCommon || candidate.inside > 0)
    }
  }

  /// "Devkota" is "Sudeep Devkota".
  private mutating func joinSurname(_ index: Int) {
    let candidate = ledger.candidates[index]
    let words = candidate.nameWords
    guard let first = words.first, let last = words.last else { return }
    if words.count > 1 {
      // "Michael Intrator" is "Michael N. Intrator".
      guard isName[index], kinds[index] == .person else { return }
      for other in bySurname[last.word, default: []].prefix(8) where other != index {
        if ledger.candidates[other].nameWords.first?.word == first.word { unite(index, other) }
      }
      return
    }
    guard candidate.knownKind == nil || kinds[index] == .person else { return }
    guard isName[index] || canBeShortForm(candidate) else { return }
    let namesakes = bySurname[last.word, default: []]
    if !namesakes.isEmpty {
      isName[index] = true
      scores[index][.person] += 30
      if let person = single(namesakes) { unite(index, person) }
    } else if scores[index].lead(over: .person) < 20,
      let person = single(byFirstWord[first.word, default: []])
    {
      isName[index] = true
      scores[index][.person] += 30
      unite(index, person)
    }
  }

  /// "WHO" is "World Health Organization".
  private mutating func joinAcronym(_ index: Int) {
    let candidate = ledger.candidates[index]
    guard candidate.units.count == 1, let unit = candidate.units.first,
      unit.shape.contains(.allCapitals), isName[index] || !unit.isGenericAcronym,
      candidate.isInArticle
    else { return }
    var letters: [UInt8] = []
    for token in Int(unit.start)..<Int(unit.end) {
      let bytes = text.article.text[text.tokens[token].range]
      letters += bytes.filter { $0 &- 0x41 < 26 }
    }
    guard letters.count > 1, let full = single(byInitials[letters, default: []]) else { return }
    isName[index] = true
    unite(index, full)
  }

  /// The one group that all of these belong to.
  private func single(_ candidates: [Int]) -> Int? {
    guard let first = candidates.first, candidates.count <= 8 else { return nil }
    return candidates.allSatisfy { group(of: $0) == group(of: first) } ? first : nil
  }

  /// "Bureau of Labor Statistics (BLS)" introduces a short form.
  private mutating func joinIntroduced() {
    for (left, right) in zip(ledger.occurrences, ledger.occurrences.dropFirst()) {
      guard right.tokens.lowerBound == left.tokens.upperBound + 1,
        text.tokens[left.tokens.upperBound].mark == .openBracket,
        right.tokens.upperBound < text.tokens.count,
        text.tokens[right.tokens.upperBound].mark == .closeBracket,
        isName[left.candidate], left.candidate != right.candidate,
        let short = ledger.candidates[right.candidate].units.first,
        ledger.candidates[right.candidate].units.count == 1,
        let long = ledger.candidates[left.candidate].units.first
      else { continue }
      let isAcronym =
        short.shape.contains(.allCapitals) && ledger.candidates[left.candidate].units.count > 1
        && writtenFirstByte(of: short) == writtenFirstByte(of: long)
      guard isAcronym || short.word == long.word else { continue }
      isName[right.candidate] = true
      unite(left.candidate, right.candidate)
    }
  }
}
