/// Lists of candidates by hashes of what they are found by; kept from article to article for its room.
///
/// Two keys may have one hash: whoever reads a list looks whether its candidates have the key.
struct NameIndex: Sendable {
  /// What a key is, which parts the hashes of one from another's.
  enum Key: UInt64, Sendable {
    /// Words that a name begins with.
    case prefix
    case firstWord
    case surname
    /// The first letters of a name's words.
    case initials
  }

  /// One place in a list.
  struct Entry: Sendable {
    var candidate: Int32
    /// The next of the list, or -1.
    var next: Int32
  }

  private struct List: Sendable {
    var hash: UInt64 = 0
    /// Its first entry plus one, 0 where the place is free.
    var first: Int32 = 0
    var last: Int32 = 0
  }

  private(set) var entries: ContiguousArray<Entry> = []
  private var lists: ContiguousArray<List>
  private var count = 0
  /// Of the lists' places so many are in use, less one: a power of two less one.
  private var mask: Int

  /// The places of a new article; a long one's many are not cleared for every short one behind it.
  private static let smallest = 128

  init() {
    lists = ContiguousArray(repeating: List(), count: NameIndex.smallest)
    mask = NameIndex.smallest - 1
  }

  /// Forgets all lists; the room stays.
  mutating func removeAll() {
    guard count > 0 else { return }
    for place in 0...mask { lists[place].first = 0 }
    mask = NameIndex.smallest - 1
    count = 0
    entries.removeAll(keepingCapacity: true)
  }

  /// Puts a candidate at the end of a list.
  mutating func append(_ candidate: Int, to key: Key, _ hash: UInt64) {
    let hash = NameIndex.hash(hash, of: key)
    var place = place(of: hash)
    let entry = Int32(entries.count)
    entries.append(Entry(candidate: Int32(candidate), next: -1))
    if lists[place].first > 0 {
      entries[Int(lists[place].last)].next = entry
      lists[place].last = entry
      return
    }
    count += 1
    if count * 2 > mask {
      grow()
      place = self.place(of: hash)
    }
    lists[place] = List(hash: hash, first: entry + 1, last: entry)
  }

  /// The index of a list's first entry, or -1.
  @inline(__always)
  func first(of key: Key, _ hash: UInt64) -> Int32 {
    lists[place(of: NameIndex.hash(hash, of: key))].first - 1
  }

  /// The place of a list, or the free one where it belongs.
  @inline(__always)
  private func place(of hash: UInt64) -> Int {
    var place = WordSequence.slot(hash, mask: mask)
    while lists[place].first > 0, lists[place].hash != hash { place = (place + 1) & mask }
    return place
  }

  @inline(__always)
  private static func hash(_ hash: UInt64, of key: Key) -> UInt64 {
    hash ^ key.rawValue &* 0xA24B_AED4_963E_E407
  }

  private mutating func grow() {
    let held = lists[0...mask].filter { $0.first > 0 }
    mask = (mask + 1) * 4 - 1
    if lists.count <= mask {
      lists.append(contentsOf: repeatElement(List(), count: mask + 1 - lists.count))
    }
    for place in 0...mask { lists[place].first = 0 }
    for list in held { lists[place(of: list.hash)] = list }
  }
}
