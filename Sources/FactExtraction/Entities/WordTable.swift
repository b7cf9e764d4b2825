/// The words of one article by number, letter case aside.
///
/// A word of the vocabulary keeps the vocabulary's number; others are numbered as they come.
struct WordTable: Sendable {
  typealias ID = Int32

  private let vocabulary: Vocabulary
  private var slots: [ID]
  private var starts: [Int32] = [0]
  private var bytes: [UInt8] = []
  private var scratch: [UInt8] = []

  init(vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    slots = Array(repeating: -1, count: 1 << 12)
  }

  /// How many numbers are given out.
  var count: Int { vocabulary.count + starts.count - 1 }

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
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let index = Int(slots[slot])
      if bytes[Int(starts[index])..<Int(starts[index + 1])].elementsEqual(scratch) {
        return ID(vocabulary.count + index)
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    let index = starts.count - 1
    slots[slot] = ID(index)
    bytes.append(contentsOf: scratch)
    starts.append(Int32(bytes.count))
    if starts.count * 2 > slots.count { grow() }
    return ID(vocabulary.count + index)
  }

  private mutating func grow() {
    let mask = slots.count * 2 - 1
    slots = Array(repeating: -1, count: mask + 1)
    for index in 0..<starts.count - 1 {
      var hash = Vocabulary.seed
      for byte in bytes[Int(starts[index])..<Int(starts[index + 1])] {
        hash = Vocabulary.mix(hash, byte)
      }
      var slot = Int(hash) & mask
      while slots[slot] >= 0 { slot = (slot + 1) & mask }
      slots[slot] = ID(index)
    }
  }
}
