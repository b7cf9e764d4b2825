import ArticleModel

/// The words of an article's names, looked up when the first is asked for; most articles need none.
final class LazyNames {
  private var terms: NameTerms?

  func callAsFunction<Answer>(
    of extraction: borrowing Extraction, _ ask: (inout NameTerms) -> Answer
  ) -> Answer {
    var known = terms.take() ?? NameTerms(copy extraction)
    defer { terms = known }
    return ask(&known)
  }
}

/// The terms that are words of names or of change: they tell who a figure is about, or which way it went, not
/// what it is.
///
/// A term is a word's stem, the word without up to three letters; so a term is a name's where a name's
/// word begins with it and goes on for three characters at most. The beginnings of all words are
/// kept as hashes of 64 bits, and two texts of one hash are taken for one.
struct NameTerms: Sendable {
  private let terms: [String]
  /// For each term: not asked for yet, not a name's, a name's.
  private var answers: [Answer]
  /// Open addressing: the hashes of beginnings, and 0 for an empty slot.
  private var slots: [UInt64]
  private var count = 0

  private enum Answer: UInt8, Sendable { case unknown, no, yes }

  init(_ extraction: Extraction) {
    terms = extraction.terms
    answers = Array(repeating: .unknown, count: terms.count)
    slots = Array(repeating: 0, count: 256)
    for number in extraction.entities.indices {
      add(extraction.entities[number].name)
      for alias in extraction.entities[number].aliases.indices {
        add(extraction.entities[number].aliases[alias])
      }
    }
    // "Rose" and "fell" tell no more of what a figure is.
    for cue in extraction.cues where CueSet([.increase, .decrease]).intersects(CueSet(cue.kind)) {
      extraction.article.text.withUnsafeBufferPointer { text in
        let word = UnsafeBufferPointer(rebasing: text[cue.span.range.clamped(to: text.indices)])
        if !add(word) { addWords(of: String(decoding: word, as: UTF8.self)) }
      }
    }
  }

  /// Whether a term is a name's, or one of change; the answer is remembered.
  mutating func isName(_ term: TermID) -> Bool {
    let number = Int(term.rawValue)
    guard answers.indices.contains(number) else { return false }
    if answers[number] == .unknown { answers[number] = isBeginning(terms[number]) ? .yes : .no }
    return answers[number] == .yes
  }

  // MARK: Words

  private mutating func add(_ name: String) {
    let isDone = name.utf8.withContiguousStorageIfAvailable { add($0) }
    if isDone != true { addWords(of: name) }
  }

  /// Adds the words of a name in ASCII with some letters of Latin-1 and punctuation; `false` where it is in something
  /// else, with the words before that added.
  private mutating func add(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var word = Word()
    var cursor = 0
    while cursor < text.count {
      let byte = text[cursor]
      let lower = byte | 0x20
      if lower >= UInt8(ascii: "a") && lower <= UInt8(ascii: "z") {
        word.append(lower)
        cursor += 1
      } else if byte.isDigit {
        word.append(byte)
        cursor += 1
      } else if byte < 0x80 {
        add(word)
        word = Word()
        cursor += 1
      } else if byte == 0xC3, cursor + 1 < text.count, text[cursor + 1] | 0x20 != 0xB7 {
        // À to ÿ without × and ÷, the capitals 0x20 before their small letters; ß has none.
        let second = text[cursor + 1]
        word.append(byte, second < 0x9F ? second + 0x20 : second)
        cursor += 2
      } else if byte == 0xE2, cursor + 2 < text.count, text[cursor + 1] == 0x80,
        (0x90...0xA6).contains(text[cursor + 2])
      {
        // Dashes, quotation marks, dots.
        add(word)
        word = Word()
        cursor += 3
      } else {
        return false
      }
    }
    add(word)
    return true
  }

  /// Adds the words of a name in any script, by its characters.
  private mutating func addWords(of name: String) {
    for word in name.lowercased().split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
      let count = word.count
      for cut in 0...3 where count - cut >= 2 { add(NameTerms.hash(word.dropLast(cut).utf8)) }
    }
  }

  /// A word as it is read: the hashes of what it is and was up to three characters before.
  private struct Word {
    var count = 0
    var hash = NameTerms.seed
    var before = (NameTerms.seed, NameTerms.seed, NameTerms.seed)

    mutating func append(_ byte: UInt8) {
      before = (hash, before.0, before.1)
      hash = NameTerms.hash(hash, byte)
      count += 1
    }

    mutating func append(_ first: UInt8, _ second: UInt8) {
      append(first)
      hash = NameTerms.hash(hash, second)
    }
  }

  /// Adds the beginnings of a word that have two characters and more.
  private mutating func add(_ word: Word) {
    guard word.count >= 2 else { return }
    add(word.hash)
    if word.count > 2 { add(word.before.0) }
    if word.count > 3 { add(word.before.1) }
    if word.count > 4 { add(word.before.2) }
  }

  // MARK: Hashing

  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  /// FNV-1a, a byte further.
  private static func hash(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  private static func hash(_ text: some Sequence<UInt8>) -> UInt64 {
    text.reduce(seed, hash)
  }

  private mutating func add(_ hash: UInt64) {
    let slot = slot(of: hash)
    guard slots[slot] == 0 else { return }
    slots[slot] = hash
    count += 1
    guard 2 * count > slots.count else { return }
    let old = slots
    slots = Array(repeating: 0, count: 4 * old.count)
    for hash in old where hash != 0 { slots[self.slot(of: hash)] = hash }
  }

  /// Where a hash stands, or would.
  private func slot(of hash: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash ^ (hash >> 32)) & mask
    while slots[slot] != 0, slots[slot] != hash { slot = (slot + 1) & mask }
    return slot
  }

  private func isBeginning(_ term: String) -> Bool {
    let hash = term.utf8.withContiguousStorageIfAvailable(NameTerms.hash)
    return slots[slot(of: hash ?? NameTerms.hash(term.utf8))] != 0
  }
}
