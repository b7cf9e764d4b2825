/// Short writings in their own letter case ("US$", "km²", "MW") with what each stands for, looked up by bytes.
struct SymbolTable<Value: Sendable>: Sendable {
  /// Only numbers the writings; it folds no letter case of keys.
  private var writings = Vocabulary(capacity: 256)
  private var values: [Value] = []

  /// - Parameter data: Of two equal writings the first counts; one longer than a key holds is left out.
  init(_ data: [(String, Value)]) {
    for (writing, value) in data {
      let bytes = Array(writing.utf8)
      guard bytes.count <= WordKey.reach else { continue }
      let number = bytes.withUnsafeBufferPointer { writings.insert(WordKey(bytes), bytes: $0) }
      if Int(number) == values.count { values.append(value) }
    }
  }

  subscript(writing: String) -> Value? { self[WordKey(writing.utf8)] }

  /// - Parameter key: The key of the bytes as they stand.
  subscript(key: WordKey) -> Value? {
    guard key.length <= WordKey.reach else { return nil }
    let number = writings.number(of: key, bytes: UnsafeBufferPointer(start: nil, count: 0))
    return number < 0 ? nil : values[Int(number)]
  }
}
