/// All that is known of keys, found by their names.
struct KnownKeys {
  struct Entry {
    let name: KeyName
    /// The field that the key names, and the key's place among the field's keys.
    var field: (field: MetadataField, rank: Int)?
    /// Whether the key tells front matter without fences.
    var isTelling = false
    /// Whether titles hold it, too.
    var isWord = false
  }

  /// An open hash table: at a name's slot, or behind it up to the next empty one.
  private var slots: [Entry?]

  static let all = KnownKeys()

  private init() {
    slots = Array(repeating: nil, count: 256)
    for field in MetadataField.allCases {
      for (rank, key) in field.keys.enumerated() {
        change(key) { $0.field = (field, rank) }
      }
    }
    for key in FrontMatterKeys.telling { change(key) { $0.isTelling = true } }
    for key in FrontMatterKeys.words { change(key) { $0.isWord = true } }
  }

  private mutating func change(_ key: String, _ change: (inout Entry) -> Void) {
    guard let name = KeyName(key) else { return }
    let index = slot(of: name)
    var entry = slots[index] ?? Entry(name: name)
    change(&entry)
    slots[index] = entry
  }

  /// Where a name stands, or would stand.
  ///
  /// The table is never full: it has 256 slots for about a hundred names.
  private func slot(of name: KeyName) -> Int {
    var index = name.slot
    while let entry = slots[index], entry.name != name { index = (index + 1) & 255 }
    return index
  }

  subscript(name: KeyName) -> Entry? { slots[slot(of: name)] }

  subscript(key: String) -> Entry? { KeyName(key).flatMap { self[$0] } }
}
