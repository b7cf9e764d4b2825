import ArticleModel

/// The terms that are words of names or of change: they tell who a figure is about, or which way it went, not
/// what it is.
///
/// A term is a word's stem, the word without up to three letters; so a term is a name's where a name's
/// word begins with it and goes on for three characters at most. The beginnings of all words are
/// hashed once; a term is looked up when it is first asked for.
struct NameTerms: Sendable {
  private let terms: [String]
  /// For each term: not asked for yet, not a name's, a name's.
  private var answers: [Answer]
  /// The words of all names in lower case, one behind the other.
  private var bytes: [UInt8] = []
  /// Open addressing: 1 + the index of a beginning in `beginnings`, or 0.
  private var slots: [UInt32] = []
  private var beginnings: [Beginning] = []

  private enum Answer: UInt8, Sendable { case unknown, no, yes }

  /// The first bytes of a name's word.
  private struct Beginning: Sendable {
    var hash: UInt32
    var start: UInt32
    var length: UInt32
  }

  init(_ extraction: Extraction) {
    terms = extraction.terms
    answers = Array(repeating: .unknown, count: terms.count)
    bytes.reserveCapacity(32 * extraction.entities.count)
    beginnings.reserveCapacity(16 * extraction.entities.count)
    for number in extraction.entities.indices {
      add(extraction.entities[number].name)
      for alias in extraction.entities[number].aliases.indices {
        add(extraction.entities[number].aliases[alias])
      }
    }
    // "Rose" and "fell" tell no more of what a figure is.
    for cue in extraction.cues where CueSet([.increase, .decrease]).intersects(CueSet(cue.kind)) {
      let range = cue.span.range.clamped(to: 0..<extraction.article.text.count)
      extraction.article.text.withUnsafeBufferPointer { text in
        let word = UnsafeBufferPointer(rebasing: text[range])
        if !add(text: word) { addWords(of: String(decoding: word, as: UTF8.self)) }
      }
    }
    fillSlots()
  }

  func contains(_ term: TermID) -> Bool {
    let number = Int(term.rawValue)
    guard answers.indices.contains(number) else { return false }
    return answers[number] == .unknown ? isBeginning(terms[number]) : answers[number] == .yes
  }

  /// The same, and remembers the answer.
  mutating func isName(_ term: TermID) -> Bool {
    let number = Int(term.rawValue)
    guard answers.indices.contains(number) else { return false }
    if answers[number] == .unknown { answers[number] = isBeginning(terms[number]) ? .yes : .no }
    return answers[number] == .yes
  }

  // MARK: Words

  private mutating func add(_ name: String) {
    let isDone = name.utf8.withContiguousStorageIfAvailable { add(text: $0) }
    if isDone != true { addWords(of: name) }
  }

  /// Adds the words of a name in ASCII with some letters of Latin-1 and punctuation; `false`, with nothing added, where
  /// it is in something else.
  private mutating func add(text: UnsafeBufferPointer<UInt8>) -> Bool {
    let before = (bytes.count, beginnings.count)
    var start = bytes.count
    var cursor = 0
    while cursor < text.count {
      let byte = text[cursor]
      let lower = byte | 0x20
      if lower >= UInt8(ascii: "a") && lower <= UInt8(ascii: "z") {
        bytes.append(lower)
        cursor += 1
      } else if byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") {
        bytes.append(byte)
        cursor += 1
      } else if byte < 0x80 {
        addBeginnings(from: start)
        start = bytes.count
        cursor += 1
      } else if byte == 0xC3, cursor + 1 < text.count, text[cursor + 1] | 0x20 != 0xB7 {
        // À to ÿ without × and ÷, the capitals 0x20 before their small letters; ß has none.
        let second = text[cursor + 1]
        bytes.append(byte)
        bytes.append(second < 0x9F ? second + 0x20 : second)
        cursor += 2
      } else if byte == 0xE2, cursor + 2 < text.count, text[cursor + 1] == 0x80,
        (0x90...0xA6).contains(text[cursor + 2])
      {
        // Dashes, quotation marks, dots.
        addBeginnings(from: start)
        start = bytes.count
        cursor += 3
      } else {
        bytes.removeLast(bytes.count - before.0)
        beginnings.removeLast(beginnings.count - before.1)
        return false
      }
    }
    addBeginnings(from: start)
    return true
  }

  /// The beginnings of the word at the end of `bytes`.
  private mutating func addBeginnings(from start: Int) {
    guard bytes.count - start >= 2 else { return }
    var hash = NameTerms.seed
    // The characters behind the place where the word's last three begin.
    var rest = bytes[start...].count { !NameTerms.isContinuation($0) }
    var seen = 0
    for offset in start..<bytes.count {
      hash = NameTerms.hash(hash, bytes[offset])
      if !NameTerms.isContinuation(bytes[offset]) {
        rest -= 1
        seen += 1
      }
      let isEnd = offset + 1 == bytes.count || !NameTerms.isContinuation(bytes[offset + 1])
      if isEnd, seen >= 2, rest <= 3 { addBeginning(hash, start, offset + 1 - start) }
    }
  }

  private static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

  private mutating func addBeginning(_ hash: UInt32, _ start: Int, _ length: Int) {
    beginnings.append(
      Beginning(
        hash: hash, start: UInt32(truncatingIfNeeded: start),
        length: UInt32(truncatingIfNeeded: length)))
  }

  /// Adds the words of a name in any script, by its characters.
  private mutating func addWords(of name: String) {
    for word in name.lowercased().split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
      let count = word.count
      for cut in 0...3 where count - cut >= 2 {
        let start = bytes.count
        bytes.append(contentsOf: word.dropLast(cut).utf8)
        var hash = NameTerms.seed
        for byte in bytes[start...] { hash = NameTerms.hash(hash, byte) }
        addBeginning(hash, start, bytes.count - start)
      }
    }
  }

  // MARK: Hashing

  private static let seed: UInt32 = 0x811C_9DC5

  /// FNV-1a, a byte further.
  private static func hash(_ hash: UInt32, _ byte: UInt8) -> UInt32 {
    (hash ^ UInt32(byte)) &* 0x0100_0193
  }

  private mutating func fillSlots() {
    guard !beginnings.isEmpty else { return }
    var size = 64
    while size < 2 * beginnings.count { size *= 2 }
    slots = Array(repeating: 0, count: size)
    for index in beginnings.indices {
      var slot = firstSlot(beginnings[index].hash)
      // A word of many names stands here once.
      while slots[slot] != 0, !isSame(beginnings[Int(slots[slot]) - 1], beginnings[index]) {
        slot = (slot + 1) & (size - 1)
      }
      slots[slot] = UInt32(index + 1)
    }
  }

  private func firstSlot(_ hash: UInt32) -> Int { Int(hash ^ (hash >> 15)) & (slots.count - 1) }

  private func isSame(_ left: Beginning, _ right: Beginning) -> Bool {
    guard left.hash == right.hash, left.length == right.length else { return false }
    for offset in 0..<Int(left.length)
    where bytes[Int(left.start) + offset] != bytes[Int(right.start) + offset] {
      return false
    }
    return true
  }

  private func isBeginning(_ term: String) -> Bool {
    guard !slots.isEmpty else { return false }
    return term.utf8.withContiguousStorageIfAvailable { text in
      var hash = NameTerms.seed
      for byte in text { hash = NameTerms.hash(hash, byte) }
      var slot = firstSlot(hash)
      while slots[slot] != 0 {
        let known = beginnings[Int(slots[slot]) - 1]
        if known.hash == hash, known.length == text.count,
          text.indices.allSatisfy({ bytes[Int(known.start) + $0] == text[$0] })
        {
          return true
        }
        slot = (slot + 1) & (slots.count - 1)
      }
      return false
    } ?? false
  }
}
