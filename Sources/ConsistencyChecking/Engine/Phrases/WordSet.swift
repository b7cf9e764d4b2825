/// A fixed set of words in lower case, asked for by the hash of their bytes.
///
/// Rules ask it of every word of a sentence, so a question costs a look at one slot and, where the
/// word is there, one comparison.
struct WordSet: ExpressibleByArrayLiteral, Sendable {
  /// Open addressing, where a zero is an empty slot and at most half of the slots are full.
  private var keys: [UInt32]
  /// The word of each slot.
  private var slots: [String]

  init(arrayLiteral words: String...) { self.init(words) }

  init(_ words: some Collection<String>) {
    var size = 4
    while size < words.count * 2 { size *= 2 }
    keys = Array(repeating: 0, count: size)
    slots = Array(repeating: "", count: size)
    for word in words {
      guard !word.isEmpty else { continue }
      let key = WordSet.key(WordSet.hash(of: word))
      var slot = Int(key) & (size - 1)
      while keys[slot] != 0, slots[slot] != word { slot = (slot + 1) & (size - 1) }
      keys[slot] = key
      slots[slot] = word
    }
  }

  /// The words, in no order.
  var words: [String] { slots.filter { !$0.isEmpty } }

  func contains(_ word: String) -> Bool { contains(word, hash: WordSet.hash(of: word)) }

  func contains(_ word: Substring) -> Bool { contains(String(word)) }

  /// Whether a word is in the set, where its hash is known.
  func contains(_ word: String, hash: UInt32) -> Bool {
    let key = WordSet.key(hash)
    let mask = keys.count - 1
    var slot = Int(key) & mask
    while keys[slot] != 0 {
      if keys[slot] == key, slots[slot] == word { return true }
      slot = (slot + 1) & mask
    }
    return false
  }

  /// A hash as it stands in a slot, where a zero would be an empty one.
  static func key(_ hash: UInt32) -> UInt32 { hash == 0 ? 1 : hash }

  // MARK: Hashing

  static let seed: UInt32 = 2_166_136_261

  /// FNV-1a, a byte at a time, so that who reads a word hashes it in passing.
  static func mix(_ hash: UInt32, _ byte: UInt8) -> UInt32 {
    (hash ^ UInt32(byte)) &* 16_777_619
  }

  static func hash(of word: String) -> UInt32 {
    var hash = seed
    for byte in word.utf8 { hash = mix(hash, byte) }
    return hash
  }
}
