/// Numbers words from 0 as they come, in a table of open addresses that serves many texts.
struct WordNumbers: Sendable {
  /// A place of the table: the word's number plus one, 0 where it is free, and its hash.
  private struct Slot: Sendable {
    var next: Int32 = 0
    var hash: UInt32 = 0
  }

  private var slots: ContiguousArray<Slot>
  /// Of the slots so many are in use, less one: a power of two less one.
  private var mask: Int
  private var starts: ContiguousArray<Int32> = [0]
  private var bytes: ContiguousArray<UInt8> = []

  /// The slots of a new text; a long text's many are not cleared for every short one behind it.
  private static let smallest = 256

  init() {
    slots = ContiguousArray(repeating: Slot(), count: WordNumbers.smallest)
    mask = WordNumbers.smallest - 1
  }

  var count: Int { starts.count - 1 }

  /// Forgets all words and keeps the room.
  mutating func removeAll() {
    guard count > 0 else { return }
    for slot in 0...mask { slots[slot] = Slot() }
    mask = WordNumbers.smallest - 1
    starts.removeAll(keepingCapacity: true)
    starts.append(0)
    bytes.removeAll(keepingCapacity: true)
  }

  /// The hash of a word's bytes.
  @inline(__always)
  static func hash(of word: ContiguousArray<UInt8>) -> UInt32 {
    // FNV-1a.
    var hash: UInt32 = 2_166_136_261
    for byte in word { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    return hash ^ hash >> 15
  }

  /// The number of a word that is there.
  func number(of word: ContiguousArray<UInt8>, hash: UInt32) -> Int? {
    let next = slots[slot(of: word, hash: hash)].next
    return next == 0 ? nil : Int(next) - 1
  }

  /// The number of a word, which is added where it is new.
  mutating func insert(_ word: ContiguousArray<UInt8>, hash: UInt32) -> Int {
    let slot = slot(of: word, hash: hash)
    if slots[slot].next > 0 { return Int(slots[slot].next) - 1 }
    bytes.append(contentsOf: word)
    starts.append(Int32(truncatingIfNeeded: bytes.count))
    slots[slot] = Slot(next: Int32(truncatingIfNeeded: count), hash: hash)
    if count * 2 > mask { grow() }
    return count - 1
  }

  /// The slot that holds a word, or the free one where it belongs.
  private func slot(of word: ContiguousArray<UInt8>, hash: UInt32) -> Int {
    var slot = Int(hash) & mask
    while slots[slot].next > 0 {
      if slots[slot].hash == hash, isWord(Int(slots[slot].next) - 1, word) { return slot }
      slot = (slot + 1) & mask
    }
    return slot
  }

  private func isWord(_ number: Int, _ word: ContiguousArray<UInt8>) -> Bool {
    let start = Int(starts[number])
    guard Int(starts[number + 1]) - start == word.count else { return false }
    for offset in 0..<word.count where bytes[start + offset] != word[offset] { return false }
    return true
  }

  private mutating func grow() {
    let old = mask
    let held = slots[0...old].filter { $0.next > 0 }
    mask = (old + 1) * 4 - 1
    if slots.count <= mask {
      slots.append(contentsOf: repeatElement(Slot(), count: mask + 1 - slots.count))
    }
    for slot in 0...mask { slots[slot] = Slot() }
    for entry in held {
      var slot = Int(entry.hash) & mask
      while slots[slot].next > 0 { slot = (slot + 1) & mask }
      slots[slot] = entry
    }
  }
}
