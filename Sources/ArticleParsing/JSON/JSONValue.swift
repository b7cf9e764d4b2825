/// A JSON value (RFC 8259) that loses nothing: numbers keep their text, objects their order and
/// their duplicate keys.
public enum JSONValue: Sendable {
  case null
  case bool(Bool)
  /// The number's text.
  case number(String)
  case string(String)
  case array([JSONValue])
  case object([(key: String, value: JSONValue)])

  /// How many arrays and objects may stand inside each other.
  public static let deepest = 500

  /// Reads a text that is one value, with nothing but white space around it.
  ///
  /// Half a surrogate pair (`"\ud800"`) becomes U+FFFD.
  ///
  /// - Complexity: O(*n*).
  public static func parse(_ bytes: [UInt8]) throws(JSONReadError) -> JSONValue {
    if !isValidUTF8(bytes) {
      let place = RepairedUTF8(bytes, from: 0, replacingNulls: false)
      let first = place.firstMalformed.flatMap { place.map.origin(ofOffset: $0) }
      throw JSONReadError(.invalidUTF8, at: first ?? 0)
    }
    let node = try JSONReader.readText(bytes)
    return JSONValue(node, in: bytes)
  }

  /// The value of a member, the last one where the key occurs twice; `nil` for all but objects.
  public subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.last { $0.key == key }?.value
  }

  init(_ node: JSONNode, in source: [UInt8]) {
    switch node.content {
    case .null: self = .null
    case .bool(let value): self = .bool(value)
    case .number, .word: self = .number(String(decoding: source[node.range], as: UTF8.self))
    case .string: self = .string(node.string(in: source))
    case .array(let elements): self = .array(elements.map { JSONValue($0, in: source) })
    case .object(let members):
      self = .object(
        members.map { ($0.key.string(in: source), JSONValue($0.value, in: source)) })
    }
  }
}

extension JSONValue: Equatable {
  public static func == (left: JSONValue, right: JSONValue) -> Bool {
    switch (left, right) {
    case (.null, .null): true
    case (.bool(let left), .bool(let right)): left == right
    case (.number(let left), .number(let right)): left == right
    case (.string(let left), .string(let right)): left == right
    case (.array(let left), .array(let right)): left == right
    case (.object(let left), .object(let right)):
      left.elementsEqual(right) { $0.key == $1.key && $0.value == $1.value }
    default: false
    }
  }
}
