/// The words of one article by number, letter case aside.
///
/// A word of the vocabulary keeps the vocabulary's number, one of the well-known names that of their table;
/// others are numbered as they come.
struct WordTable: Sendable {
  typealias ID = Int32

  private let vocabulary: Vocabulary
  /// The words of the well-known names, shared by all articles.
  private let known: WordNumbers
  private var own: WordNumbers
  private var scratch: [UInt8] = []

  init(vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    known = WordNumbers(capacity: 2)
    own = WordNumbers(capacity: 1 << 12)
  }

  /// A table that goes on from `table`, whose own words become known ones.
  ///
  /// - Precondition: `table` was not made of another.
  init(extending table: WordTable) {
    precondition(table.known.count == 0)
    vocabulary = table.vocabulary
    known = table.own
    own = WordNumbers(capacity: 1 << 7)
  }

  /// The number of a token's text.
  mutating func number(of token: Token, in text: UnsafeBufferPointer<UInt8>) -> ID {
    if token.word >= 0 { return ID(token.word) }
    let slice = UnsafeBufferPointer(rebasing: text[token.range])
    if token.flags.contains(.nonASCII) {
      return number(of: String(decoding: slice, as: UTF8.self))
    }
    scratch.removeAll(keepingCapacity: true)
    for byte in slice { scratch.append(byte &- 0x41 < 26 ? byte | 0x20 : byte) }
    return numberOfScratch()
  }

  /// The number of a word given as a string.
  mutating func number(of word: String) -> ID {
    let known = vocabulary.number(of: word)
    if known >= 0 { return ID(known) }
    scratch.removeAll(keepingCapacity: true)
    scratch.append(contentsOf: word.lowercased().utf8)
    return numberOfScratch()
  }

  private mutating func numberOfScratch() -> ID {
    var hash = Vocabulary.seed
    for byte in scratch { hash = Vocabulary.mix(hash, byte) }
    if let number = known.number(of: scratch, hash: hash) {
      return ID(vocabulary.count + number)
    }
    return ID(vocabulary.count + known.count + own.insert(scratch, hash: hash))
  }
}

/// Numbers words from 0 as they come, in a table of open addresses.
struct WordNumbers: Sendable {
  private var slots: [Int32]
  private var hashes: [UInt32] = []
  private var starts: [Int32] = [0]
  private var bytes: [UInt8] = []

  /// - Parameter capacity: A power of two.
  init(capacity: Int) {
    slots = Array(repeating: -1, count: capacity)
  }

  var count: Int { hashes.count }

  /// The number of a word that is there.
  func number(of word: [UInt8], hash: UInt32) -> Int? {
    let number = slots[slot(of: word, hash: hash)]
    return number < 0 ? nil : Int(number)
  }

  /// The number of a word, which is added where it is new.
  mutating func insert(_ word: [UInt8], hash: UInt32) -> Int {
    let slot = slot(of: word, hash: hash)
    if slots[slot] >= 0 { return Int(slots[slot]) }
    let number = count
    slots[slot] = Int32(number)
    bytes.append(contentsOf: word)
    starts.append(Int32(bytes.count))
    hashes.append(hash)
    if starts.count * 2 > slots.count { grow() }
    return number
  }

  /// The slot that holds a word, or the free one where it belongs.
  private func slot(of word: [UInt8], hash: UInt32) -> Int {
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let number = Int(slots[slot])
      if hashes[number] == hash,
        bytes[Int(starts[number])..<Int(starts[number + 1])].elementsEqual(word)
      {
        return slot
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private mutating func grow() {
    let mask = slots.count * 2 - 1
    slots = Array(repeating: -1, count: mask + 1)
    for number in hashes.indices {
      var slot = Int(hashes[number]) & mask
      while slots[slot] >= 0 { slot = (slot + 1) & mask }
      slots[slot] = Int32(number)
    }
  }
}
